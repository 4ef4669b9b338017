import type { Token } from '../text/tokens.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from './facts.ts';
import { remembered } from './remembered.ts';

/** What can be told of the words in a hashtag. */
export interface TagReading {
  /** The same with a capital for each word; undefined when the split is not certain. */
  readonly camel?: string;
  /** Whether something speaks for several words. */
  readonly isLikely: boolean;
}

/** Letters from which on a tag in lower case is several words more often than one. House judgement. */
const LONG = 12;
/** A word of the text at the start of a tag, and what is left, must both have this many letters to speak for a split. */
const LEAST_PART = 5;

/** A capital first; the rest stays, since AIDS is no Aids. */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The words from `from` on that, run together, give the tag: "World AIDS Day". */
function spelledAt(text: string, tokens: readonly Token[], from: number, tag: string): string[] | undefined {
  const words: string[] = [];
  let rest = tag;
  for (let index = from; index < tokens.length && rest !== ''; index += 1) {
    const token = tokens[index];
    const word = token?.kind === 'word' ? text.slice(token.start, token.end).replace(/['’-]/g, '') : '';
    if (word === '' || !rest.startsWith(word.toLowerCase())) return undefined;
    words.push(word);
    rest = rest.slice(word.length);
  }
  return rest === '' && words.length > 1 ? words : undefined;
}

/** What one sentence says of a tag; undefined when it says nothing. */
function readSentence({ text, tokens }: SentenceFacts, tag: string): TagReading | undefined {
  const first = tag.charCodeAt(0);
  let reading: TagReading | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'hashtag' && token.lower.slice(1) === tag) {
      const twin = text.slice(token.start + 1, token.end);
      if (/\p{Ll}\p{Lu}/u.test(twin)) return { camel: twin, isLikely: true };
    }
    if (token?.kind !== 'word' || token.lower.charCodeAt(0) !== first || !tag.startsWith(token.lower))
      continue;
    const spelled = spelledAt(text, tokens, index, tag);
    if (spelled) return { camel: spelled.map(capital).join(''), isLikely: true };
    const { length } = token.lower;
    if (length >= LEAST_PART && tag.length - length >= LEAST_PART) reading = { isLikely: true };
  }
  return reading;
}

/** What may stand between the letters of a tag where its words are written apart. */
const BETWEEN = "[\\s'’\\u2010\\u2011-]*";

/** Finds the first letters of a tag, together or apart: where they do not stand nothing speaks for a split. */
function createTrace(tag: string): RegExp {
  const letters = Array.from(tag.slice(0, LEAST_PART), (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(letters.join(BETWEEN), 'u');
}

function readParagraph({ text, sentences }: ParagraphFacts, tag: string): TagReading | undefined {
  if (!createTrace(tag).test(text)) return undefined;
  let isLikely: TagReading | undefined;
  for (const { facts } of sentences) {
    const reading = readSentence(facts, tag);
    if (reading?.camel !== undefined) return reading;
    isLikely ??= reading;
  }
  return isLikely;
}

const readings = remembered((_: ParagraphFacts) => new Map<string, TagReading | undefined>());

/** What a paragraph says of a tag; read once, since paragraphs do not change. */
function readingOf(paragraph: ParagraphFacts, tag: string): TagReading | undefined {
  const known = readings(paragraph);
  if (!known.has(tag)) known.set(tag, readParagraph(paragraph, tag));
  return known.get(tag);
}

/**
 * Reads a tag without capitals by what the same draft says elsewhere: a twin in CamelCase or the same words in a row make
 * the split certain; a known first word or its mere length only make it likely. Needs no knowledge of a language.
 * @param tag lower case, without `#`.
 */
export function findTagWords(tag: string, facts: Facts): TagReading {
  let isLikely = tag.length >= LONG;
  for (const { paragraphs } of facts.posts) {
    for (const { facts: paragraph } of paragraphs) {
      const reading = readingOf(paragraph, tag);
      if (reading?.camel !== undefined) return reading;
      if (reading) isLikely = true;
    }
  }
  return { isLikely };
}
