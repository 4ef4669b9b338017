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

const none: Anchors = [];

/** A wide stretch around an anchor costs a little for each token of it. */
const COST_OF_TOKEN = 0.03;

const costOf = ({ keys, least, most }: Anchor) => keys.weight * (1 + COST_OF_TOKEN * (most - least));

/** The rarest of some anchors, each set once. */
function rarest(anchors: readonly Anchor[]): Anchors {
  let first: Anchor | undefined;
  let second: Anchor | undefined;
  for (const anchor of anchors) {
    if (first === undefined || costOf(anchor) < costOf(first)) {
      if (first?.keys !== anchor.keys) second = first;
      first = anchor;
    } else if (anchor.keys !== first.keys && (second === undefined || costOf(anchor) < costOf(second)))
      second = anchor;
  }
  if (first === undefined) return none;
  return second === undefined ? [first] : [first, second];
}

/** The anchors from a place on at which one of a set must stand within some tokens. */
export function withOwn(keys: KeySet, most: number, behind: Anchors): Anchors {
  return rarest([{ keys, least: 0, most }, ...behind]);
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
function anchorOfWays(ways: readonly Anchors[]): Anchor | undefined {
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

/** @param behind what must stand behind whichever way is taken, seen from their start. */
export function anchorsOfWays(ways: readonly Anchors[], behind: Anchors): Anchors {
  const own = anchorOfWays(ways);
  return own && behind.every(({ keys }) => keys !== own.keys) ? rarest([...behind, own]) : behind;
}
