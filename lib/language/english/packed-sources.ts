import { BitReader } from '../packing/bits.ts';
import { Scribe } from '../packing/scribe.ts';
import type { Grammar } from './grammar.ts';
import type { EnglishSources } from './sources.ts';

/** A grammar without its patterns: how many there are instead. */
export interface GrammarOutline extends Omit<Grammar, 'say' | 'unless' | 'never'> {
  readonly say: Readonly<Record<string, number>>;
  readonly unless: number;
  readonly never: number;
}

/** What the packed text does not tell. */
export interface SourcesOutline {
  /** The pattern of `WordLists.office`. */
  readonly office: string;
  /** The grammars of cues, and the two that feed phrase tables behind them. */
  readonly grammars: readonly GrammarOutline[];
}

/** The tables that are packed, in their order, behind the grammars and their lists. What is alike is packed with the same number. */
export const packedTables = [
  ['phrases', 3],
  ['abbreviations', 4],
  ['doubleMeanings', 5],
  ['protectedWords', 6],
  ['todaysWords', 6],
  ['participles', 6],
  ['adjectives', 6],
  ['stopAbbreviations', 6],
] as const;
export const LISTS = 1;
export const PATTERNS = 2;

/** Reads lines `name word word …`. */
function named(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)] as const;
  });
  return Object.fromEntries(lines);
}

function grammarOf({ say, unless, never, ...rest }: GrammarOutline, text: string): Grammar {
  const patterns = text.split('\n');
  const next = (count: number) => patterns.splice(0, count);
  return {
    ...rest,
    say: Object.fromEntries(Object.entries(say).map(([kind, count]) => [kind, next(count)])),
    unless: next(unless),
    never: next(never),
  };
}

/** Unpacks what `packSources` packed, a little a step. */
export function* unpackSources(
  packed: string,
  { office, grammars: outlines }: SourcesOutline,
): Generator<undefined, EnglishSources> {
  const scribe = new Scribe(new BitReader(packed));
  const familiarity = (yield* scribe.dictionary([])).join(' ');
  const lists = named(yield* scribe.text(LISTS, ''));
  const fragments = named(yield* scribe.text(LISTS, ''));
  const grammars: Grammar[] = [];
  for (const outline of outlines) grammars.push(grammarOf(outline, yield* scribe.text(PATTERNS, '')));
  const texts: [string, string][] = [];
  for (const [name, kind] of packedTables) texts.push([name, yield* scribe.text(kind, '')]);
  const [blame, labels] = grammars.splice(-2) as [Grammar, Grammar];
  return {
    tables: { familiarity, ...Object.fromEntries(texts) } as EnglishSources['tables'],
    grammars,
    blame,
    labels,
    wordLists: { office: new RegExp(office), lists, fragments },
  };
}
