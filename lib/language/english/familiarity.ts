import { createTable } from '../table.ts';
import { foldings } from './folding.ts';
import { createWordBlocks } from './word-blocks.ts';

/** The least zipf value of a listed word: about once in a million words, which few readers know below. */
export const LEAST_ZIPF = 2.9;
/** Between one band and the next. A word made from another one is taken for one band rarer. */
export const BAND = 0.3;
/**
 * Only what makes a difference is told of a word: `~` where it is known, but not to nearly everyone; `+` where it is
 * familiar, but what is made from it is not; nothing where both are. The zipf value is the least, or in the middle, of those.
 */
const zipfOfMark: Readonly<Record<string, number>> = { '~': LEAST_ZIPF, '+': LEAST_ZIPF + 2 * BAND };
const ZIPF_OF_FAMILIAR = 4.4;

/** The mark of a word by its band, from 0 on. */
export const markOf = (band: number) => (band < 2 ? '~' : band === 2 ? '+' : '');

/** What is taken for a word that the table does not have. */
const UNLISTED_ZIPF = 1.5;
/** What is taken for today's words, which the corpus is too old to know. */
const TODAYS_ZIPF = 4.5;
/** Endings that readers see through, one on top of the other: the table leaves out what follows from a word it has. */
const MOST_STEPS = 2;
const MOST_KNOWN = 20_000;

/** How well lay readers know English words. */
export interface Familiarity {
  /**
   * The zipf value of a word, roughly (log10 of its uses per thousand million words; 3 is once in a million), by SUBTLEX-US
   * 2009, with inflections and spellings folded. `lower` is lower case.
   */
  zipf(lower: string): number;
  /** Whether the word, or what it is made from, is listed at all. */
  isListed(lower: string): boolean;
}

/** @param lines words with their marks, see `word-blocks.ts`. @param todaysWords sorted rows `word TAB`. */
export function createFamiliarity(lines: string, todaysWords: string): Familiarity {
  const words = createWordBlocks(lines);
  const today = createTable(todaysWords);
  const known = new Map<string, number>();

  function listed(word: string): number | undefined {
    if (today.get(word) !== undefined) return TODAYS_ZIPF;
    const mark = words.get(word);
    return mark === undefined ? undefined : (zipfOfMark[mark] ?? ZIPF_OF_FAMILIAR);
  }

  /** The best known of a word and what it is made from, `steps` back: "walkers", "walker", "walk". */
  function rate(word: string, steps = MOST_STEPS): number {
    const own = listed(word) ?? UNLISTED_ZIPF;
    if (steps === 0) return own;
    return Math.max(own, ...foldings(word).map((other) => rate(other, steps - 1) - BAND));
  }

  function zipf(lower: string): number {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const parts = lower.split('-').filter((part) => part.length > 1);
    const rating =
      parts.length > 1 ? (listed(lower) ?? Math.min(...parts.map((part) => rate(part)))) : rate(lower);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(lower, rating);
    return rating;
  }

  return { zipf, isListed: (lower) => zipf(lower) > UNLISTED_ZIPF };
}
