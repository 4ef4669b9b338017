import type { KeySet, WordList } from './keys.ts';

/** One of several sets: tokens are looked up in it only when it is registered, see `keys.ts`. */
export type AnchorKeys = Omit<KeySet, 'number'> & { readonly number: number | undefined };

/** The fewest and the most tokens that a match takes from a place on. */
export interface Extent {
  readonly shortest: number;
  readonly longest: number;
}

/** A set of which one must stand in every match of a pattern, and what the match takes from there on. */
interface Anchor extends Extent {
  readonly keys: AnchorKeys;
}

/** The rarest two sets that must stand from a place on, rarest first; fewer where fewer must. */
export type Anchors = readonly Anchor[];

/** An anchor, and how many tokens behind the start of the match it may stand. */
export interface PlacedAnchor<Keys = AnchorKeys> {
  readonly keys: Keys;
  readonly least: number;
  readonly most: number;
}

/** How far an anchor may be behind a place from which on a match takes `extent`. */
export function placed({ keys, shortest, longest }: Anchor, extent: Extent): PlacedAnchor {
  return { keys, least: extent.shortest - shortest, most: extent.longest - longest };
}

/** A wide stretch around an anchor costs a little for each token of it. */
const COST_OF_TOKEN = 0.03;

function costOf({ keys, shortest, longest }: Anchor, extent: Extent): number {
  const width = extent.longest - longest - (extent.shortest - shortest);
  return keys.weight * (1 + COST_OF_TOKEN * width);
}

/** Puts an anchor among those behind it, the rarest two. */
function withAnchor(own: Anchor, behind: Anchors, extent: Extent): Anchors {
  const [first, second] = behind;
  if (first === undefined) return [own];
  if (own.keys === first.keys || own.keys === second?.keys) return behind;
  const cost = costOf(own, extent);
  if (cost <= costOf(first, extent)) return [own, first];
  return second === undefined || cost < costOf(second, extent) ? [first, own] : behind;
}

/**
 * The anchors from a place on at which one of a set must stand within some tokens.
 * @param most how many tokens behind the place it may stand. @param extent what a match takes from the place on.
 */
export function withOwn(keys: KeySet, most: number, behind: Anchors, extent: Extent): Anchors {
  const own = { keys, shortest: extent.shortest, longest: extent.longest - most };
  return withAnchor(own, behind, extent);
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

interface Way extends Extent {
  readonly anchors: Anchors;
}

/** One of several ways is taken, so the rarest set of one of them stands there; undefined where a way has none. */
function anchorOfWays(ways: readonly Way[], extent: Extent): Anchor | undefined {
  const sets = new Set<AnchorKeys>();
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const way of ways) {
    const [anchor] = way.anchors;
    if (anchor === undefined) return undefined;
    sets.add(anchor.keys);
    least = Math.min(least, way.shortest - anchor.shortest);
    most = Math.max(most, way.longest - anchor.longest);
  }
  return { keys: union(sets), shortest: extent.shortest - least, longest: extent.longest - most };
}

/** @param behind what must stand behind whichever way is taken. @param extent what a match takes from the ways on. */
export function anchorsOfWays(ways: readonly Way[], behind: Anchors, extent: Extent): Anchors {
  const own = anchorOfWays(ways, extent);
  return own ? withAnchor(own, behind, extent) : behind;
}
