import type { KeySet, PatternSource, WordList } from './keys.ts';

/** Which sets each word of a text is in, as bits: so that one look tells whether a token is what a step of a pattern takes. */
export interface Membership {
  /** For each word `width` numbers of 32 bits, one bit for each set. */
  bits: Uint32Array;
  readonly width: number;
}

/** Gives the words of texts that patterns name a place each, in the order in which they are met; 0 is for all other words. */
export interface WordBook {
  readonly membership: Membership;
  /** The place of the word with an id. */
  placeOf(id: number): number;
  /** The id of the word at a place. */
  idAt(place: number): number;
}

const FIRST_PLACES = 512;
const BITS = 32;

/** Numbers of sets by the id of a word: those of the word `id` stand from `starts[id]` up to before `starts[id + 1]`. */
interface SetsByWord {
  readonly starts: Uint32Array;
  readonly sets: Uint32Array;
}

/** Sets that are gone through in one step. */
const AT_ONCE = 300;

function* setsByWord(sets: readonly KeySet[], words: number): Generator<undefined, SetsByWord> {
  const starts = new Uint32Array(words + 2);
  for (const { ids, number } of sets) {
    for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    if (number % AT_ONCE === 0) yield;
  }
  for (let id = 1; id < starts.length; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const next = starts.slice();
  const all = new Uint32Array(starts[words + 1] ?? 0);
  for (const { ids, number } of sets) {
    for (const id of ids) {
      const at = next[id] ?? 0;
      all[at] = number;
      next[id] = at + 1;
    }
    if (number % AT_ONCE === 0) yield;
  }
  return { starts, sets: all };
}

/**
 * Makes a word book, a little a step.
 * @param source with all words and sets that will ever be asked about.
 */
export function* createWordBook({ words, numbered, named }: PatternSource): Generator<undefined, WordBook> {
  const width = Math.ceil((numbered.length + 1) / BITS);
  const membership: Membership = { bits: new Uint32Array(FIRST_PLACES * width), width };
  const { starts, sets } = yield* setsByWord(numbered, words.size);
  yield;
  const setsOfList = new Map<WordList, number[]>();
  for (const list of named.values()) setsOfList.set(list, []);
  for (const { lists, number } of numbered) for (const list of lists) setsOfList.get(list)?.push(number);
  const places = new Map<number, number>();
  const ids = [0];

  function mark(place: number, set: number): void {
    const at = place * width + (set >>> 5);
    membership.bits[at] = (membership.bits[at] ?? 0) | (1 << (set & 31));
  }

  function add(id: number): number {
    const place = ids.length;
    ids.push(id);
    places.set(id, place);
    if (ids.length * width > membership.bits.length) {
      const larger = new Uint32Array(membership.bits.length * 2);
      larger.set(membership.bits);
      membership.bits = larger;
    }
    for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) mark(place, sets[at] ?? 0);
    for (const [list, of] of setsOfList) if (list.ids.has(id)) for (const set of of) mark(place, set);
    return place;
  }

  return {
    membership,
    placeOf: (id) => (id === 0 ? 0 : (places.get(id) ?? add(id))),
    idAt: (place) => ids[place] ?? 0,
  };
}
