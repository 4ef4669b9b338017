import type { Anchor } from './anchor.ts';
import type { WordList } from './keys.ts';
import { matchFrom, takes } from './match.ts';
import type { Step } from './pattern.ts';
import { idAt, type Row } from './row.ts';

/** A pattern of a grammar, and how far the search for it has come in the sentence that is read. */
export interface Pattern {
  readonly first: Step;
  readonly anchor: Anchor;
  readonly kind: string;
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
  /** Whether the word or sign with this id wakes any. */
  wakesAt(id: number): boolean;
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

/** Indexes patterns by their anchors. */
export function createPatternIndex(patterns: readonly Pattern[]): PatternIndex {
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
  const known = new Map<number, readonly Pattern[]>();
  let search = 0;

  /** The patterns that a word wakes: worked out when it is first met. */
  function wokenBy(id: number): readonly Pattern[] {
    const before = known.get(id);
    if (before) return before;
    const woken = new Set(named.get(id));
    for (const [list, listing] of listed)
      if (list.ids.has(id)) for (const pattern of listing) woken.add(pattern);
    const all = woken.size === 0 ? none : [...woken];
    known.set(id, all);
    return all;
  }

  /** Tries a pattern at all starts from which its anchor may stand at a token. */
  function tryAround(pattern: Pattern, row: Row, at: number, hits: Hit[]): void {
    const { first, anchor } = pattern;
    if (pattern.search !== search) {
      pattern.search = search;
      pattern.tried = -1;
    }
    const last = at - anchor.least;
    for (let from = Math.max(at - anchor.most, pattern.tried + 1); from <= last; from += 1) {
      const to = matchFrom(first, row, from);
      if (to > from) hits.push({ pattern, from, to });
    }
    if (last > pattern.tried) pattern.tried = last;
  }

  function tryEverywhere(pattern: Pattern, row: Row, hits: Hit[]): void {
    if (pattern.search === search) return;
    for (let at = 0; at < row.length; at += 1)
      if (takes(pattern.anchor.keys, row, at)) tryAround(pattern, row, at, hits);
    pattern.search = search;
  }

  return {
    flags,
    wakesAt: (id) => wokenBy(id) !== none,
    find(row, seen) {
      const hits: Hit[] = [];
      search += 1;
      for (let at = 0; at < row.length; at += 1) {
        const id = idAt(row, at);
        if (id === 0) continue;
        for (const pattern of wokenBy(id)) {
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
