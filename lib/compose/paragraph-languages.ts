import type { Language } from '../language/language.ts';
import type { ParagraphLanguages } from '../rules/context.ts';
import { paragraphs } from '../text/segments.ts';
import { tokenize } from '../text/tokens.ts';
import { createOwnLanguages } from './own-languages.ts';

/** Tells the language of a text: a BCP 47 primary tag, or undefined when it cannot. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** Below this many words a detector guesses; measured on the browsers' own. */
const LEAST_WORDS = 4;
/** Below this many words browsers are unsure and often wrong: they take "Sleep well before your exam" for Xhosa. */
const LEAST_SURE = 12;
/** An answer that differs from the decision must come this often in a row to change it. */
const ANSWERS_TO_CHANGE = 2;

interface Decision {
  readonly language: string;
  /** A language that was answered instead, and how often in a row. */
  readonly rival?: { readonly language: string; readonly answers: number };
}

function decided(before: Decision | undefined, answer: string): Decision {
  if (before === undefined || before.language === answer) return { language: answer };
  const answers = before.rival?.language === answer ? before.rival.answers + 1 : 1;
  if (answers >= ANSWERS_TO_CHANGE) return { language: answer };
  return { language: before.language, rival: { language: answer, answers } };
}

const linesOf = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

/** The words of a text that have a language: no links, handles, tags and emoji. Undefined when there are too few. */
function wordsToAsk(text: string): readonly string[] | undefined {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  return words.length < LEAST_WORDS ? undefined : words.map(({ start, end }) => text.slice(start, end));
}

/** The language that knows the words of a short text as its own. */
function ownerOf(words: readonly string[], languages: readonly Language[]): string | undefined {
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  return languages.find((language) => language.isOwn(lower))?.id;
}

/** Undecided paragraphs read like their nearest decided neighbour; the one above wins a tie. */
function filled(tags: readonly (string | undefined)[]): string[] {
  return tags.map((tag, index) => {
    for (let distance = 0; tag === undefined && distance < tags.length; distance += 1) {
      const near = tags[index - distance] ?? tags[index + distance];
      if (near !== undefined) return near;
    }
    return tag ?? 'und';
  });
}

/** Decides the language of each paragraph of a draft and remembers, so that typing does not make it flicker. */
export interface ParagraphLanguageDecider {
  /** The tags of all paragraphs. Never rejects: a detector that fails decides nothing. */
  decide(texts: readonly string[]): Promise<ParagraphLanguages>;
  /** Sets the language of one line by hand; undefined lets the detector decide again. The next decision counts it. */
  set(texts: readonly string[], post: number, line: number, language: string | undefined): void;
}

/** @param languages those at hand: they have the last say on short texts. While there are none, such texts wait for one. */
export function createParagraphLanguages(
  detect: DetectLanguage,
  languages?: () => readonly Language[],
): ParagraphLanguageDecider {
  /** Decisions by place, and answers by the words asked about. */
  const decisions = new Map<string, Decision>();
  const answers = new Map<string, Promise<string | undefined>>();
  const own = createOwnLanguages();

  function ask(words: string): Promise<string | undefined> {
    const known = answers.get(words);
    if (known) return known;
    const answer = detect(words).catch(() => undefined);
    if (answers.size > 500) answers.clear();
    answers.set(words, answer);
    return answer;
  }

  async function decideOne(place: string, text: string): Promise<string | undefined> {
    const words = wordsToAsk(text);
    if (words === undefined) return undefined;
    const known = words.length < LEAST_SURE ? languages?.() : undefined;
    if (known?.length === 0) return decisions.get(place)?.language;
    const answer = (known && ownerOf(words, known)) ?? (await ask(words.join(' ')));
    if (answer === undefined) return decisions.get(place)?.language;
    const decision = decided(decisions.get(place), answer.split('-')[0] ?? answer);
    decisions.set(place, decision);
    return decision.language;
  }

  return {
    async decide(texts) {
      const posts = texts.map((text, post) => {
        const lines = linesOf(text);
        const set = own.of(post, lines);
        return Promise.all(lines.map((line, index) => set[index] ?? decideOne(`${post}/${index}`, line)));
      });
      return (await Promise.all(posts)).map(filled);
    },
    set(texts, post, line, language) {
      own.set(post, line, linesOf(texts[post] ?? '')[line] ?? '', language);
    },
  };
}
