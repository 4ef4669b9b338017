import { createTable, type Table } from '../table.ts';

/** Zipf of the first band of the table and the step between bands; the generator writes them. */
const LEAST_ZIPF = 2.1;
const STEP = 0.2;
/** What is taken for a word that the table does not have: rarer than one in a million words. */
const UNLISTED_ZIPF = 1.5;
/** What is taken for today's words, which the corpus is too old to know. */
const TODAYS_ZIPF = 4.5;

/** How well lay readers know English words. */
export interface Familiarity {
  /**
   * The zipf value of a word (log10 of its uses per thousand million words; 3 is once in a million), by SUBTLEX-US 2009,
   * with inflections and spellings folded. `lower` is lower case.
   */
  zipf(lower: string): number;
}

/** Endings and what the base form has instead, tried in order. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s$|s'$/, ['', 's']],
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/([^aeiou])\1(?:ed|ing)$/, ['$1']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
  [/ier$|iest$/, ['y']],
  [/er$|est$/, ['', 'e']],
  [/ness$/, ['']],
  [/^un|^re|^non-?|^over|^under/, ['']],
];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e[sdr]?|ing)$/, 'iz$1'],
  [/our(?=[s]?$|ed$|ing$|ite|ful|able)/, 'or'],
  [/aem/, 'em'],
  [/oe/, 'e'],
  [/paed/, 'ped'],
  [/tre(?=s?$)/, 'ter'],
  [/ogue$/, 'og'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
  [/ence(?=s?$)/, 'ense'],
];

function variants(word: string): string[] {
  const found: string[] = [];
  for (const [ending, bases] of endings) {
    if (ending.test(word)) for (const base of bases) found.push(word.replace(ending, base));
  }
  return found;
}

const respelled = (word: string) =>
  spellings.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));

export function createFamiliarity(lines: string, todaysWords: string): Familiarity {
  const table: Table = createTable(lines);
  const today: Table = createTable(todaysWords);
  const known = new Map<string, number>();

  function listed(word: string): number | undefined {
    if (today.get(word) !== undefined) return TODAYS_ZIPF;
    const band = table.get(word);
    return band === undefined ? undefined : LEAST_ZIPF + (band.charCodeAt(0) - 97) * STEP;
  }

  /** The best known of a word and what it is made from. A base that is rarer than its form says nothing. */
  function rate(word: string): number {
    const own = listed(word) ?? 0;
    const bases = variants(word).filter((base) => base.length > 2);
    const others = [...bases, ...respelled(word), ...bases.flatMap(respelled)];
    return Math.max(own, ...others.map((other) => (listed(other) ?? 0) - STEP), UNLISTED_ZIPF);
  }

  return {
    zipf(lower) {
      let zipf = known.get(lower);
      if (zipf === undefined) {
        const parts = lower.split('-').filter((part) => part.length > 1);
        zipf = parts.length > 1 ? (listed(lower) ?? Math.min(...parts.map(rate))) : rate(lower);
        if (known.size > 20_000) known.clear();
        known.set(lower, zipf);
      }
      return zipf;
    },
  };
}
