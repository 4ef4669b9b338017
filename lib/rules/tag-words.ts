import type { Token } from '../text/tokens.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';
import type { Facts, ParagraphFacts, PlacedSentence, SentenceFacts } from './facts.ts';
import { rememberedBy } from './remembered.ts';

/** What can be told of the words in a hashtag. */
export interface TagReading {
  /** The same with a capital for each word; undefined when the split is not certain. */
  readonly camel?: string;
  /** Whether something speaks for several words; false where the tag stands in the text as one. */
  readonly isLikely: boolean;
}

/** Letters from which on a tag in lower case is several words more often than one. House judgement. */
const LONG = 12;
/** A word of the text at the start of a tag, and what is left, must both have this many letters to speak for a split. */
const LEAST_PART = 5;

/** A capital first; the rest stays, since AIDS is no Aids. */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Words with a capital each, run together. Where all are in capitals, as in a headline, none is an abbreviation. */
function camelOf(words: readonly string[]): string {
  const isShouted = words.every((word) => word.length > 1 && word === word.toUpperCase());
  return words.map((word) => capital(isShouted ? word.toLowerCase() : word)).join('');
}

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

const capitalInside = unicodePattern(String.raw`\p{Ll}\p{Lu}`);

/** What one sentence says of a tag; undefined when it says nothing. */
function readSentence({ text, tokens }: SentenceFacts, tag: string): TagReading | undefined {
  const first = tag.charCodeAt(0);
  let reading: TagReading | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'hashtag' && token.lower.slice(1) === tag) {
      const twin = text.slice(token.start + 1, token.end);
      if (capitalInside.test(twin)) return { camel: twin, isLikely: true };
    }
    if (token?.kind !== 'word' || token.lower.charCodeAt(0) !== first || !tag.startsWith(token.lower))
      continue;
    if (token.lower === tag) return { isLikely: false };
    const spelled = spelledAt(text, tokens, index, tag);
    if (spelled) return { camel: camelOf(spelled), isLikely: true };
    const { length } = token.lower;
    if (length >= LEAST_PART && tag.length - length >= LEAST_PART) reading = { isLikely: true };
  }
  return reading;
}

/** What may stand between the letters of a tag where its words are written apart. */
const BETWEEN = "[\\s'’\\u2010\\u2011-]*";

/** Where something may speak for a split of a tag: its letters with something between them or behind a `#`, or a first word. */
interface Trace {
  readonly spelled: RegExp;
  readonly firstWord: RegExp | undefined;
  readonly length: number;
}

const eitherCase = (letters: string) => Array.from(letters, (letter) => `[${letter}${letter.toUpperCase()}]`);

function createTrace(tag: string): Trace {
  const hasFirstWord = tag.length >= LEAST_PART * 2;
  // Without the flag for letters beyond the first plane, which few tags have, engines search several times as fast.
  const isPlain = Array.from(tag).length === tag.length;
  return {
    spelled: new RegExp(eitherCase(tag).join(BETWEEN), isPlain ? 'g' : 'gu'),
    firstWord: hasFirstWord ? new RegExp(eitherCase(tag.slice(0, LEAST_PART)).join(''), 'u') : undefined,
    length: tag.length,
  };
}

/** A cheap look before a text is read for a tag: false where it would say nothing. */
function mayTell(text: string, { spelled, firstWord, length }: Trace): boolean {
  if (firstWord?.test(text)) return true;
  spelled.lastIndex = 0;
  for (let match = spelled.exec(text); match; match = spelled.exec(text)) {
    const { index, 0: letters } = match;
    const isTag = index > 0 && '#＃'.includes(text.charAt(index - 1));
    // A long tag is taken for several words unless it stands in the text as one.
    if (letters.length > length || isTag || length >= LONG) return true;
  }
  return false;
}

/** A draft has few tags. */
const MOST_TRACES = 100;
const traces = new Map<string, Trace>();

function traceOf(tag: string): Trace {
  let trace = traces.get(tag);
  if (!trace) {
    trace = createTrace(tag);
    if (traces.size >= MOST_TRACES) traces.clear();
    traces.set(tag, trace);
  }
  return trace;
}

/** What a sentence says of a tag; null where it says nothing. Read once: a key makes few new sentences. */
const readIfTold = rememberedBy((sentence: SentenceFacts, tag): TagReading | null =>
  mayTell(sentence.text, traceOf(tag)) ? (readSentence(sentence, tag) ?? null) : null,
);

/** Sentences up to which a paragraph is searched as one. */
const FEW_SENTENCES = 20;
/** Sentences at the start of a draft that are read for what its tags mean. No post is longer; more would only cost time. */
const MOST_READ = 120;

/** Whether nothing that is read later can tell more. */
const isSettled = (reading: TagReading | null): reading is TagReading =>
  reading !== null && (reading.camel !== undefined || !reading.isLikely);

const readParagraph = rememberedBy(({ text, sentences }: ParagraphFacts, tag): TagReading | null => {
  if (sentences.length <= FEW_SENTENCES && !mayTell(text, traceOf(tag))) return null;
  let isLikely: TagReading | null = null;
  for (let index = 0; index < sentences.length && index < MOST_READ; index += 1) {
    const { facts } = sentences[index] as PlacedSentence;
    const reading = readIfTold(facts, tag);
    if (isSettled(reading)) return reading;
    isLikely ??= reading;
  }
  return isLikely;
});

/**
 * Reads a tag without capitals by what the same draft says elsewhere: a twin in CamelCase or the same words in a row make
 * the split certain; a known first word or its mere length only make it likely. Needs no knowledge of a language.
 * @param tag lower case, without `#`.
 */
export function findTagWords(tag: string, facts: Facts): TagReading {
  let isLikely = tag.length >= LONG;
  let read = 0;
  for (const { paragraphs } of facts.posts) {
    for (const { facts: paragraph } of paragraphs) {
      const reading = readParagraph(paragraph, tag);
      if (isSettled(reading)) return reading;
      if (reading) isLikely = true;
      read += paragraph.sentences.length;
      if (read >= MOST_READ) return { isLikely };
    }
  }
  return { isLikely };
}
