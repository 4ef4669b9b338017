import { createTable, type Table } from '../table.ts';
import { foldings } from './folding.ts';

/** Zipf of the first band of the table: about once in a million words, which few readers know below. */
export const LEAST_ZIPF = 2.9;
/** Between one band and the next. A word made from another one is taken for one band rarer. */
export const BAND = 0.3;
/** What is taken for a word that the table does not have. */
const UNLISTED_ZIPF = 1.5;
/** What is taken for today's words, which the corpus is too old to know. */
const TODAYS_ZIPF = 4.5;
const MOST_KNOWN = 20_000;

/** How well lay readers know English words. */
export interface Familiarity {
  /**
   * The zipf value of a word (log10 of its uses per thousand million words; 3 is once in a million), by SUBTLEX-US 2009,
   * with inflections and spellings folded. `lower` is lower case.
   */
  zipf(lower: string): number;
  /** Whether the word, or what it is made from, is listed at all. */
  isListed(lower: string): boolean;
}

/**
 * Reads one band a step.
 * @param bands a line of words for each band, the commonest first; the last one is band 0.
 * @param todaysWords sorted rows `word TAB`.
 */
export function* createFamiliarity(bands: string, todaysWords: string): Generator<undefined, Familiarity> {
  const bandOf = new Map<string, number>();
  const today: Table = createTable(todaysWords);
  const known = new Map<string, number>();
  const lines = bands.split('\n');
  for (const [index, line] of lines.entries()) {
    for (const word of line.split(' ')) bandOf.set(word, lines.length - 1 - index);
    yield;
  }

  function listed(word: string): number | undefined {
    if (today.get(word) !== undefined) return TODAYS_ZIPF;
    const band = bandOf.get(word);
    return band === undefined ? undefined : LEAST_ZIPF + band * BAND;
  }

  /** The best known of a word and what it is made from. */
  function rate(word: string): number {
    const others = foldings(word).map((other) => (listed(other) ?? 0) - BAND);
    return Math.max(listed(word) ?? 0, ...others, UNLISTED_ZIPF);
  }

  function zipf(lower: string): number {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const parts = lower.split('-').filter((part) => part.length > 1);
    const rating = parts.length > 1 ? (listed(lower) ?? Math.min(...parts.map(rate))) : rate(lower);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(lower, rating);
    return rating;
  }

  return { zipf, isListed: (lower) => zipf(lower) > UNLISTED_ZIPF };
}
