import type { KeySet, WordList } from './keys.ts';

/** One of several sets: tokens are looked up in it only when it is registered, see `PatternSource`. */
export type AnchorKeys = Omit<KeySet, 'number'> & { readonly number: number | undefined };

/**
 * A set of which one must stand in every match of a pattern, and how many tokens behind the start of the match it may stand.
 * A pattern is looked for only around it.
 */
export interface Anchor {
  readonly keys: AnchorKeys;
  readonly least: number;
  readonly most: number;
}

/** The rarest two sets that must stand from a place on, rarest first; fewer where fewer must. */
export type Anchors = readonly Anchor[];

const MOST_ANCHORS = 2;
const none: Anchors = [];

/** A wide stretch around an anchor costs a little for each token of it. */
const COST_OF_TOKEN = 0.03;

const costOf = ({ keys, least, most }: Anchor) => keys.weight * (1 + COST_OF_TOKEN * (most - least));

/** The rarest of some anchors, each set once. */
export function rarest(anchors: readonly Anchor[]): Anchors {
  if (anchors.length < 2) return anchors;
  const sorted = [...anchors].sort((a, b) => costOf(a) - costOf(b));
  const kept: Anchor[] = [];
  for (const anchor of sorted) {
    if (kept.length === MOST_ANCHORS) break;
    if (kept.every(({ keys }) => keys !== anchor.keys)) kept.push(anchor);
  }
  return kept;
}

/** The same anchors, seen from a place before them. */
export function shifted(anchors: Anchors, least: number, most: number): Anchors {
  if (anchors.length === 0) return none;
  return anchors.map((anchor) => ({
    keys: anchor.keys,
    least: anchor.least + least,
    most: anchor.most + most,
  }));
}

function union(sets: ReadonlySet<AnchorKeys>): AnchorKeys {
  const [only] = sets;
  if (only && sets.size === 1) return only;
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
  return { number: undefined, ids: [...ids], lists: [...lists], flags, weight };
}

/** One of several ways is taken, so the rarest set of one of them stands there; undefined where a way has none. */
export function anchorOfWays(ways: readonly Anchors[]): Anchor | undefined {
  const sets = new Set<AnchorKeys>();
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [anchor] of ways) {
    if (anchor === undefined) return undefined;
    sets.add(anchor.keys);
    least = Math.min(least, anchor.least);
    most = Math.max(most, anchor.most);
  }
  return { keys: union(sets), least, most };
}
