import { commonness } from './common-words.ts';

/** Named word lists and fragments. Lists are words separated by spaces, fragments rows of elements. */
export interface WordLists {
  /** Handles, lower case, of those who hold a public office. */
  readonly office: RegExp;
  readonly lists: Readonly<Record<string, string>>;
  readonly fragments: Readonly<Record<string, string>>;
}

/** A named list, read once for all patterns that use it. */
export interface WordList {
  readonly ids: ReadonlySet<number>;
  /** How many of a thousand tokens are in it, about. */
  readonly weight: number;
}

/** A set of words, by id, and of token flags. */
export interface KeySet {
  /** Its number among the sets of its source, from 0 on. */
  readonly number: number;
  /** Words that are named one by one. */
  readonly ids: readonly number[];
  readonly lists: readonly WordList[];
  readonly flags: number;
  /** How many of a thousand tokens are in it, about: only ratios matter. */
  readonly weight: number;
}

/** What patterns are compiled with: shared, so that equal sets are built once and every word has one id, from 1 on. */
export interface PatternSource {
  readonly lists: WordLists;
  readonly words: Map<string, number>;
  /** Sets by their text. */
  readonly sets: Map<string, KeySet>;
  /** All sets that tokens are looked up in, by their number. */
  readonly numbered: KeySet[];
  readonly named: Map<string, WordList>;
}

/** Creates a source without words. */
export function createPatternSource(lists: WordLists): PatternSource {
  return { lists, words: new Map(), sets: new Map(), numbered: [], named: new Map() };
}

/** The flags of a token, as bits. */
export const tokenFlags: Readonly<Record<string, number>> = {
  '#num': 1,
  '#url': 2,
  '#mention': 4,
  '#tag': 8,
  '#emoji': 16,
  '#cap': 32,
  '#ABC': 64,
  '#word': 128,
  '#quote': 256,
  '#ly': 512,
  '#ing': 1024,
  '#ed': 2048,
  '#er': 4096,
  '#est': 8192,
  '#s': 16384,
  '#pct': 32768,
  '#year': 65536,
  '#clock': 131072,
  '#aged': 262144,
  '#office': 524288,
  '#doi': 1048576,
  '#slash': 2097152,
  '#range': 4194304,
};

/** How many of a thousand tokens have a flag, about. */
const flagsPerThousand: Readonly<Record<string, number>> = {
  '#num': 30,
  '#cap': 150,
  '#ABC': 25,
  '#word': 850,
  '#ly': 20,
  '#ing': 30,
  '#ed': 30,
  '#er': 40,
  '#s': 180,
};
const OTHER_FLAG = 5;

/**
 * Spells out the short forms of word lists: `vaccine+` adds the plural, `protect~` the forms of a regular verb.
 */
export function spelledOut(word: string): readonly string[] {
  const mark = word.at(-1);
  if (word.length < 3 || (mark !== '+' && mark !== '~')) return [word];
  const base = word.slice(0, -1);
  const isY = /[^aeiou]y$/.test(base);
  const s = isY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (mark === '+') return [base, s];
  const ed = isY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`;
  return [base, s, ed, `${/[^eo]e$/.test(base) ? base.slice(0, -1) : base}ing`];
}

function addForm(form: string, words: Map<string, number>, to: number[]): number {
  let id = words.get(form);
  if (id === undefined) {
    id = words.size + 1;
    words.set(form, id);
  }
  to.push(id);
  return commonness(form);
}

const isShortForm = (word: string) => word.endsWith('+') || word.endsWith('~');

/** Adds the forms of a word. @returns how common they are together. */
function addWord(word: string, words: Map<string, number>, to: number[]): number {
  if (!isShortForm(word)) return addForm(word, words, to);
  let weight = 0;
  for (const form of spelledOut(word)) weight += addForm(form, words, to);
  return weight;
}

/** Says what a pattern names that is not there. */
export function missing(what: string): never {
  throw new Error(`No word list, fragment or kind is called ${what}.`);
}

function namedList(part: string, { lists, words, named }: PatternSource): WordList {
  const known = named.get(part);
  if (known) return known;
  const ids: number[] = [];
  let weight = 0;
  for (const word of (lists.lists[part.slice(1, -1)] ?? missing(part)).trim().split(/\s+/))
    weight += addWord(word, words, ids);
  const list = { ids: new Set(ids), weight };
  named.set(part, list);
  return list;
}

const isListName = (part: string) => part.length > 2 && part.startsWith('<') && part.endsWith('>');

function readKeySet(text: string, source: PatternSource): KeySet {
  const hasBracket = text.length > 1 && (text.includes('(') || text.includes(')'));
  if (hasBracket && /[^\\|][()]|[()][^|]/.test(text))
    throw new Error(`"${text}" wants a space at its bracket.`);
  const ids: number[] = [];
  const lists: WordList[] = [];
  let flags = 0;
  let weight = 0;
  for (const part of text === '|' ? [text] : text.split('|')) {
    if (isListName(part)) {
      const list = namedList(part, source);
      lists.push(list);
      weight += list.weight;
    } else if (part.length > 1 && part.startsWith('#')) {
      flags |= tokenFlags[part] ?? missing(part);
      weight += flagsPerThousand[part] ?? OTHER_FLAG;
    } else
      weight += addWord(part.length > 1 && part.startsWith('\\') ? part.slice(1) : part, source.words, ids);
  }
  const set = { number: source.numbered.length, ids, lists, flags, weight };
  source.numbered.push(set);
  return set;
}

/** Reads a set of words, lists and kinds divided by bars. Throws a sentence naming what is wrong. */
export function keySet(text: string, source: PatternSource): KeySet {
  let set = source.sets.get(text);
  if (!set) {
    set = readKeySet(text, source);
    source.sets.set(text, set);
  }
  return set;
}

/** The same set with a number, so that tokens can be looked up in it. */
export function registered(
  { number, ids, lists, flags, weight }: Omit<KeySet, 'number'> & { readonly number: number | undefined },
  { numbered }: PatternSource,
): KeySet {
  const set = { number: number ?? numbered.length, ids, lists, flags, weight };
  if (number === undefined) numbered.push(set);
  return set;
}
