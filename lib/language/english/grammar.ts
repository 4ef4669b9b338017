import type { CueMatch, CueName } from '../language.ts';
import { type PlacedAnchor, placed } from './anchor.ts';
import { type PatternSource, registered } from './keys.ts';
import type { WordBook } from './membership.ts';
import { parsePattern } from './pattern.ts';
import { createPatternIndex, type Hit, type Pattern, type PatternIndex } from './pattern-index.ts';
import { endAt, endsClauseAt, insideQuotes, type Row, startAt, startsClauseAt } from './row.ts';

/** A cue grammar: a few patterns over the tokens of a sentence (see `pattern.ts`), and patterns that take a match back. */
export interface Grammar {
  readonly cue: CueName;
  /** Patterns by the kind they tell; `''` where the cue has no kinds. */
  readonly say: Readonly<Record<string, readonly string[]>>;
  /** A match that one of these overlaps is none. */
  readonly unless?: readonly string[];
  /** A sentence in which one of these stands says none of it. */
  readonly never?: readonly string[];
  /** Words in quotation marks are somebody else's: a match inside them is none. */
  readonly skipQuotes?: boolean;
  /** The kind of patterns that match nearly anything: they give way to those that tell more. */
  readonly vagueKind?: string;
  /** Kinds are parts that a helper puts together: one may lie over another. */
  readonly inParts?: boolean;
  /** The match is widened to the clause it stands in. */
  readonly wholeClause?: boolean;
}

/** A grammar and the bit it is known by: those of the tokens that may begin something of it are in `Row`. */
export interface NumberedGrammar {
  readonly grammar: Grammar;
  readonly bit: number;
}

/** A grammar whose patterns are compiled: those that say something at once, those that take back when something is said. */
export interface CompiledGrammar {
  readonly say: PatternIndex;
  /** All matches of the cue in a sentence, in order. @param seen the flags of all its tokens. */
  find(row: Row, seen: number): CueMatch[];
}

const nothing: CueMatch[] = [];
const noVetoes: readonly Hit[] = [];

/** Hits up to which a list is sorted by moving them: engines copy what they sort. */
const FEW_HITS = 12;

/** Sorts hits in place; equal ones stay in their order. */
function sortHits(hits: Hit[], compare: (a: Hit, b: Hit) => number): void {
  if (hits.length > FEW_HITS) {
    hits.sort(compare);
    return;
  }
  for (let index = 1; index < hits.length; index += 1) {
    const hit = hits[index] as Hit;
    let at = index;
    for (; at > 0 && compare(hits[at - 1] as Hit, hit) > 0; at -= 1) hits[at] = hits[at - 1] as Hit;
    hits[at] = hit;
  }
}

/** For each token of the sentence that is read, bits of what lies over it. One list for all sentences. */
let covers = new Int32Array(256);
/** Something takes back what lies over a token; the bits below are for kinds. */
const VETOED = 1 << 31;
/** Kinds of a grammar in parts that can be told apart. */
export const MOST_KINDS = 31;

function uncover(tokens: number): void {
  if (covers.length < tokens) covers = new Int32Array(tokens * 2);
  else covers.fill(0, 0, tokens);
}

function cover({ from, to }: Hit, bit: number): void {
  for (let at = from; at < to; at += 1) covers[at] = (covers[at] as number) | bit;
}

function isCovered({ from, to }: Hit, bits: number): boolean {
  for (let at = from; at < to; at += 1) if (((covers[at] as number) & bits) !== 0) return true;
  return false;
}

const byStart = (a: Hit, b: Hit) => a.from - b.from;

/** The hits that nothing takes back: the longest first, none over another. */
function kept(said: Hit[], vetoes: readonly Hit[], row: Row, grammar: Grammar): readonly Hit[] {
  const { inParts, skipQuotes, vagueKind } = grammar;
  if (said.length === 1 && vetoes.length === 0 && !skipQuotes) return said;
  const isVague = ({ pattern }: Hit) => Number(pattern.kind === vagueKind);
  sortHits(
    said,
    (a, b) =>
      isVague(a) - isVague(b) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from ||
      a.pattern.order - b.pattern.order,
  );
  uncover(row.length);
  for (const veto of vetoes) cover(veto, VETOED);
  const taken: Hit[] = [];
  for (const hit of said) {
    const bit = inParts ? hit.pattern.kindBit : 1;
    if (isCovered(hit, VETOED | bit)) continue;
    if (skipQuotes && insideQuotes(row, hit.from, hit.to)) continue;
    taken.push(hit);
    cover(hit, bit);
  }
  sortHits(taken, byStart);
  return taken;
}

function clauseAround(row: Row, from: number, to: number): readonly [number, number] {
  let first = from;
  let last = to;
  while (first > 0 && !startsClauseAt(row, first)) first -= 1;
  while (last < row.length && !endsClauseAt(row, last)) last += 1;
  return [first, last];
}

/** Looks for patterns that take something back; indexed when they are first needed. */
function createVeto(patterns: readonly Pattern[], book: () => WordBook) {
  let index: PatternIndex | undefined;
  return (row: Row, seen: number): readonly Hit[] => {
    if (patterns.length === 0) return noVetoes;
    index ??= createPatternIndex(patterns, book);
    return index.find(row, seen);
  };
}

/**
 * Compiles a grammar, one pattern a step, so that a page never waits for all of it.
 * Throws if a pattern is malformed: a test reads them all.
 */
export function* compileGrammar(
  { grammar, bit }: NumberedGrammar,
  source: PatternSource,
  book: () => WordBook,
): Generator<undefined, CompiledGrammar> {
  let order = 0;
  const kinds = Object.keys(grammar.say);
  if (kinds.length > MOST_KINDS) throw new Error(`"${grammar.cue}" has more than ${MOST_KINDS} kinds.`);
  function pattern(text: string, kind: string): Pattern {
    const first = parsePattern(text, source);
    order += 1;
    // A pattern that may begin anyhow is refused, so every one has an anchor.
    const [anchor, second] = first.anchors.map((each) => placed(each, first));
    return {
      first,
      anchor: anchor as PlacedAnchor,
      second: second && { ...second, keys: registered(second.keys, source) },
      kind,
      kindBit: 1 << kinds.indexOf(kind),
      order,
      search: 0,
      tried: -1,
    };
  }
  function* patterns(texts: readonly string[] = [], kind = ''): Generator<undefined, Pattern[]> {
    const all: Pattern[] = [];
    for (const text of texts) {
      all.push(pattern(text, kind));
      yield;
    }
    return all;
  }

  const saying: Pattern[] = [];
  for (const [kind, texts] of Object.entries(grammar.say)) saying.push(...(yield* patterns(texts, kind)));
  const say = createPatternIndex(saying, book, bit);
  const never = createVeto(yield* patterns(grammar.never), book);
  const unless = createVeto(yield* patterns(grammar.unless), book);

  const matchOf = ({ pattern: { kind }, from, to }: Hit, row: Row): CueMatch => {
    const [first, last] = grammar.wholeClause ? clauseAround(row, from, to) : [from, to];
    const start = startAt(row, first);
    const end = endAt(row, last - 1);
    return kind === '' ? { cue: grammar.cue, start, end } : { cue: grammar.cue, kind, start, end };
  };

  return {
    say,
    find(row, seen) {
      const said = say.find(row, seen);
      if (said.length === 0 || never(row, seen).length > 0) return nothing;
      return kept(said, unless(row, seen), row, grammar).map((hit) => matchOf(hit, row));
    },
  };
}
