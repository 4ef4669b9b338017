import type { KeySet, PatternSource } from './keys.ts';

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

/** @param source with all sets that will ever be asked about. */
export function createWordBook({ sets, named }: PatternSource): WordBook {
  const all = [...sets.values()];
  const width = Math.ceil((all.length + 1) / BITS);
  const membership: Membership = { bits: new Uint32Array(FIRST_PLACES * width), width };
  const setsOfWord = new Map<number, KeySet[]>();
  const setsOfList = new Map<ReadonlySet<number>, KeySet[]>([...named.values()].map(({ ids }) => [ids, []]));
  for (const set of all) {
    for (const id of set.ids) {
      const same = setsOfWord.get(id);
      if (same) same.push(set);
      else setsOfWord.set(id, [set]);
    }
    for (const { ids } of set.lists) setsOfList.get(ids)?.push(set);
  }
  const places = new Map<number, number>();
  const ids = [0];

  function mark(place: number, of: readonly KeySet[]): void {
    for (const { number } of of) {
      const at = place * width + (number >>> 5);
      membership.bits[at] = (membership.bits[at] ?? 0) | (1 << (number & 31));
    }
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
    mark(place, setsOfWord.get(id) ?? []);
    for (const [list, of] of setsOfList) if (list.has(id)) mark(place, of);
    return place;
  }

  return {
    membership,
    placeOf: (id) => (id === 0 ? 0 : (places.get(id) ?? add(id))),
    idAt: (place) => ids[place] ?? 0,
  };
}
