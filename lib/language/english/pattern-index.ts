import type { PlacedAnchor } from './anchor.ts';
import type { KeySet, WordList } from './keys.ts';
import { matchFrom, takesAny } from './match.ts';
import type { WordBook } from './membership.ts';
import type { Step } from './pattern.ts';
import { marksAt, placeAt, type Row, wakesAt } from './row.ts';

/** A pattern of a grammar, and how far the search for it has come in the sentence that is read. */
export interface Pattern {
  readonly first: Step;
  readonly anchor: PlacedAnchor;
  /** What must stand there as well, where anything must: a look before the pattern is tried. */
  readonly second: PlacedAnchor<KeySet> | undefined;
  readonly kind: string;
  /** The bit of its kind among those of its grammar. */
  readonly kindBit: number;
  /** Its place among the patterns of its grammar. */
  readonly order: number;
  /** The number of the search it was last part of, and the last token it was tried at in it. */
  search: number;
  tried: number;
}

/** A match: the tokens from `from` up to before `to`. */
export interface Hit {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** Finds the matches of some patterns, trying each only around the tokens that its anchor asks for. */
export interface PatternIndex {
  /** The flags of tokens that wake patterns. */
  readonly flags: number;
  /** Whether the word or sign at a place of the word book wakes any. */
  isWokenBy(place: number): boolean;
  /** All matches of a sentence, in no order. @param seen the flags of all its tokens. */
  find(row: Row, seen: number): Hit[];
}

const none: readonly Pattern[] = [];
const noHits: Hit[] = [];

function add<Key>(map: Map<Key, Pattern[]>, key: Key, pattern: Pattern): void {
  const same = map.get(key);
  if (same) same.push(pattern);
  else map.set(key, [pattern]);
}

function stands({ keys, least, most }: PlacedAnchor<KeySet>, row: Row, from: number): boolean {
  return takesAny(keys, row, from + least, from + most + 1);
}

/**
 * Indexes patterns by their anchors.
 * @param book tells the words of a row; asked only when sentences are read.
 * @param bit of the grammar, where rows tell the tokens that wake it: all others are passed over.
 */
export function createPatternIndex(
  patterns: readonly Pattern[],
  book: () => WordBook,
  bit?: number,
): PatternIndex {
  const named = new Map<number, Pattern[]>();
  const listed = new Map<WordList, Pattern[]>();
  /** Patterns with a flag in their anchor: looked for at every token once something of it stands in the sentence. */
  const flagged: Pattern[] = [];
  let flags = 0;
  for (const pattern of patterns) {
    const { keys } = pattern.anchor;
    for (const id of keys.ids) add(named, id, pattern);
    for (const list of keys.lists) add(listed, list, pattern);
    if (keys.flags === 0) continue;
    flagged.push(pattern);
    flags |= keys.flags;
  }
  /** By the place of the word. */
  const known: (readonly Pattern[] | undefined)[] = [none];
  let search = 0;

  /** The patterns that a word wakes: worked out when it is first met. */
  function wokenBy(place: number): readonly Pattern[] {
    const before = known[place];
    if (before) return before;
    const id = book().idAt(place);
    const woken = new Set(named.get(id));
    for (const [list, listing] of listed)
      if (list.ids.has(id)) for (const pattern of listing) woken.add(pattern);
    const all = woken.size === 0 ? none : [...woken];
    while (known.length < place) known.push(undefined);
    known[place] = all;
    return all;
  }

  /** Tries a pattern at all starts from which its anchor may stand at a token. */
  function tryAround(pattern: Pattern, row: Row, at: number, hits: Hit[]): void {
    const { first, anchor, second } = pattern;
    if (pattern.search !== search) {
      pattern.search = search;
      pattern.tried = -1;
    }
    const last = at - anchor.least;
    for (let from = Math.max(at - anchor.most, pattern.tried + 1); from <= last; from += 1) {
      if (second && !stands(second, row, from)) continue;
      const to = matchFrom(first, row, from);
      if (to > from) hits.push({ pattern, from, to });
    }
    if (last > pattern.tried) pattern.tried = last;
  }

  function tryEverywhere(pattern: Pattern, row: Row, hits: Hit[]): void {
    if (pattern.search === search) return;
    const { flags: waking } = pattern.anchor.keys;
    for (let at = 0; at < row.length; at += 1) {
      if ((marksAt(row, at) & waking) !== 0 || wokenBy(placeAt(row, at)).includes(pattern))
        tryAround(pattern, row, at, hits);
    }
    pattern.search = search;
  }

  return {
    flags,
    isWokenBy: (place) => wokenBy(place) !== none,
    find(row, seen) {
      const hits: Hit[] = [];
      search += 1;
      for (let at = 0; at < row.length; at += 1) {
        if (bit !== undefined && !wakesAt(row, at, bit)) continue;
        const woken = wokenBy(placeAt(row, at));
        for (let index = 0; index < woken.length; index += 1) {
          const pattern = woken[index] as Pattern;
          if (pattern.anchor.keys.flags === 0) tryAround(pattern, row, at, hits);
          else tryEverywhere(pattern, row, hits);
        }
      }
      if ((seen & flags) !== 0)
        for (const pattern of flagged)
          if ((seen & pattern.anchor.keys.flags) !== 0) tryEverywhere(pattern, row, hits);
      return hits.length === 0 ? noHits : hits;
    },
  };
}
