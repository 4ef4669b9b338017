import type { Token } from '../../text/tokens.ts';
import type { CueMatch, CueName } from '../language.ts';
import { createDemandMeter, createDemandReader, type DemandMeter } from './demand.ts';
import { type PatternSource, parsePattern, type Step, type WordLists } from './pattern.ts';
import { createRowReader, endsClauseAt, insideQuotes, matchFrom, type Row, startsClauseAt } from './row.ts';

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

/** What a pattern does for its grammar. */
type Part = 'say' | 'unless' | 'never';

interface Pattern {
  readonly first: Step;
  readonly grammar: number;
  readonly kind: string;
  readonly part: Part;
  /** What must stand in the sentence, by its number in the meter. */
  readonly demand: number;
}

interface Hit {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** Finds all cues of a sentence in one pass: each token only wakes the patterns that can begin with it. */
export interface CueFinder {
  find(text: string, tokens: readonly Token[]): CueMatch[];
}

interface Compiled {
  readonly read: (text: string, tokens: readonly Token[]) => Row;
  /** Patterns by the id of the word they can begin with. */
  readonly byWord: readonly (readonly Pattern[] | undefined)[];
  /** Patterns by the flags they can begin with. */
  readonly byFlag: readonly (readonly [flag: number, patterns: readonly Pattern[]])[];
  readonly meter: DemandMeter;
}

function compile(grammars: readonly Grammar[], lists: WordLists): Compiled {
  const words = new Map<string, number>();
  const source: PatternSource = { lists, words, sets: new Map() };
  const byWord: Pattern[][] = [];
  const byFlag = new Map<number, Pattern[]>();
  const lengths: number[] = [];
  const demands = createDemandReader((id) => lengths[id] ?? 0);
  const meter = createDemandMeter();
  const lengthen = () => {
    if (lengths.length <= words.size) for (const [word, id] of words) lengths[id] = word.length;
  };
  const add = (text: string, grammar: number, kind: string, part: Part) => {
    const { first, leading } = parsePattern(text, source);
    lengthen();
    const pattern: Pattern = {
      first,
      grammar,
      kind,
      part,
      demand: meter.register(demands.behindLead(first)),
    };
    for (const id of leading.ids) {
      const patterns = byWord[id];
      if (patterns) patterns.push(pattern);
      else byWord[id] = [pattern];
    }
    for (let flag = 1; flag <= leading.flags; flag <<= 1) {
      if (leading.flags & flag) byFlag.set(flag, [...(byFlag.get(flag) ?? []), pattern]);
    }
  };
  grammars.forEach(({ say, unless = [], never = [] }, index) => {
    for (const [kind, patterns] of Object.entries(say))
      for (const text of patterns) add(text, index, kind, 'say');
    for (const text of unless) add(text, index, '', 'unless');
    for (const text of never) add(text, index, '', 'never');
  });
  return { read: createRowReader(words, lists.office), byWord, byFlag: [...byFlag], meter };
}

function collect(patterns: readonly Pattern[], row: Row, at: number, meter: DemandMeter, hits: Hit[]): void {
  for (const pattern of patterns) {
    if (!meter.isMet(pattern.demand)) continue;
    const to = matchFrom(pattern.first, row, at);
    if (to > at) hits.push({ pattern, from: at, to });
  }
}

function hitsIn(row: Row, { byWord, byFlag, meter }: Compiled): Hit[] {
  const hits: Hit[] = [];
  meter.measure(row.ids, row.flags);
  for (let at = 0; at < row.length; at += 1) {
    const patterns = byWord[row.ids[at] ?? 0];
    if (patterns) collect(patterns, row, at, meter, hits);
    const flags = row.flags[at] ?? 0;
    for (const [flag, woken] of byFlag) if (flags & flag) collect(woken, row, at, meter, hits);
  }
  return hits;
}

const overlap = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

/** The hits of one grammar that nothing takes back: the longest first, none over another. */
function kept(hits: readonly Hit[], row: Row, { inParts, skipQuotes, vagueKind }: Grammar): Hit[] {
  const said: Hit[] = [];
  const vetoes: Hit[] = [];
  for (const hit of hits) {
    if (hit.pattern.part === 'never') return [];
    (hit.pattern.part === 'say' ? said : vetoes).push(hit);
  }
  const isVague = ({ pattern }: Hit) => Number(pattern.kind === vagueKind);
  said.sort((a, b) => isVague(a) - isVague(b) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken: Hit[] = [];
  for (const hit of said) {
    const over = (other: Hit) => overlap(other, hit) && (!inParts || other.pattern.kind === hit.pattern.kind);
    if (vetoes.some((veto) => overlap(veto, hit)) || taken.some(over)) continue;
    if (!skipQuotes || !insideQuotes(row, hit.from, hit.to)) taken.push(hit);
  }
  return taken;
}

/** All that is kept, in the order of the sentence. */
function keptOf(hits: readonly Hit[], row: Row, grammars: readonly Grammar[]): Hit[] {
  const byGrammar = new Map<number, Hit[]>();
  for (const hit of hits) {
    const same = byGrammar.get(hit.pattern.grammar);
    if (same) same.push(hit);
    else byGrammar.set(hit.pattern.grammar, [hit]);
  }
  const all = [...byGrammar].flatMap(([index, same]) => kept(same, row, grammars[index] as Grammar));
  return all.sort((a, b) => a.from - b.from);
}

function clauseAround(row: Row, from: number, to: number): readonly [number, number] {
  let first = from;
  let last = to;
  while (first > 0 && !startsClauseAt(row, first)) first -= 1;
  while (last < row.length && !endsClauseAt(row, last)) last += 1;
  return [first, last];
}

/** Compiles grammars at the first sentence, not at load. Throws then if a pattern is malformed: a test reads them all. */
export function createCueFinder(grammars: readonly Grammar[], lists: WordLists): CueFinder {
  let compiled: Compiled | undefined;
  return {
    find(text, tokens) {
      compiled ??= compile(grammars, lists);
      const row = compiled.read(text, tokens);
      const hits = hitsIn(row, compiled);
      if (hits.length === 0) return [];
      return keptOf(hits, row, grammars).map(({ pattern, from, to }): CueMatch => {
        const grammar = grammars[pattern.grammar];
        const [first, last] = grammar?.wholeClause ? clauseAround(row, from, to) : [from, to];
        return {
          cue: grammar?.cue as CueName,
          ...(pattern.kind !== '' && { kind: pattern.kind }),
          start: tokens[first]?.start ?? 0,
          end: tokens[last - 1]?.end ?? 0,
        };
      });
    },
  };
}
