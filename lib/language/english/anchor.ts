import type { KeySet, WordList } from './keys.ts';

/**
 * A set of which one must stand in every match of a pattern, and how many tokens behind the start of the match it may stand.
 * A pattern is looked for only around it.
 */
export interface Anchor {
  readonly keys: KeySet;
  readonly least: number;
  readonly most: number;
}

/** A wide stretch around an anchor costs a little for each token of it. */
const COST_OF_TOKEN = 0.03;

const costOf = ({ keys, least, most }: Anchor) => keys.weight * (1 + COST_OF_TOKEN * (most - least));

/** The rarer of two anchors. */
export function lighter(a: Anchor, b: Anchor | undefined): Anchor {
  return b === undefined || costOf(a) <= costOf(b) ? a : b;
}

/** The same anchor, seen from a place before it. */
export function shifted(anchor: Anchor | undefined, least: number, most: number): Anchor | undefined {
  return anchor && { keys: anchor.keys, least: anchor.least + least, most: anchor.most + most };
}

function union(sets: ReadonlySet<KeySet>): KeySet {
  const ids = new Set<number>();
  const lists = new Set<WordList>();
  let flags = 0;
  let weight = 0;
  for (const keys of sets) {
    for (const id of keys.ids) ids.add(id);
    for (const list of keys.lists) lists.add(list);
    flags |= keys.flags;
    weight += keys.weight;
  }
  return { ids: [...ids], lists: [...lists], flags, weight };
}

/** One of several ways is taken, so one of their anchors stands there; undefined where a way has none. */
export function anchorOfWays(anchors: readonly (Anchor | undefined)[]): Anchor | undefined {
  const sets = new Set<KeySet>();
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const anchor of anchors) {
    if (anchor === undefined) return undefined;
    sets.add(anchor.keys);
    least = Math.min(least, anchor.least);
    most = Math.max(most, anchor.most);
  }
  const [only] = sets;
  if (only === undefined) return undefined;
  return { keys: sets.size === 1 ? only : union(sets), least, most };
}
