import type { Plugin } from 'vite';
import type { Grammar } from '../language/english/grammar.ts';
import {
  type GrammarOutline,
  LISTS,
  PATTERNS,
  packedTables,
  type SourcesOutline,
} from '../language/english/packed-sources.ts';
import type { EnglishSources } from '../language/english/sources.ts';
import { BitWriter } from '../language/packing/bits.ts';
import { Scribe } from '../language/packing/scribe.ts';
import { finished } from '../language/steps.ts';
import { withSortedSets } from './sorted-sets.ts';

/** Sources as a script carries them. */
export interface PackedSources {
  readonly packed: string;
  readonly outline: SourcesOutline;
}

const lines = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts)
    .map(([name, text]) => `${name} ${text}`)
    .join('\n');

/** The order of a list's words says nothing; sorted, they are spelled in less room. */
const sorted = (words: string) => words.trim().split(/\s+/).sort().join(' ');
const sortedLists = (lists: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, sorted(words)]));

/** All patterns of a grammar, in the order in which they are packed. */
export const patternsOf = ({ say, unless = [], never = [] }: Grammar) => [
  ...Object.values(say).flat(),
  ...unless,
  ...never,
];

function outlineOf({ say, unless = [], never = [], ...rest }: Grammar): GrammarOutline {
  const counts = Object.entries(say).map(([kind, patterns]) => [kind, patterns.length]);
  return { ...rest, say: Object.fromEntries(counts), unless: unless.length, never: never.length };
}

/** Packs the sources: `unpackSources` gives them back. */
export function packSources({ tables, grammars, blame, labels, wordLists }: EnglishSources): PackedSources {
  const all = [...grammars, blame, labels];
  const bits = new BitWriter();
  const scribe = new Scribe(bits);
  finished(scribe.dictionary(tables.familiarity.split(' ')));
  finished(scribe.text(LISTS, lines(sortedLists(wordLists.lists))));
  finished(scribe.text(LISTS, lines(wordLists.fragments)));
  const patterns = withSortedSets(all.flatMap(patternsOf));
  for (const grammar of all)
    finished(scribe.text(PATTERNS, patterns.splice(0, patternsOf(grammar).length).join('\n')));
  for (const [name, kind] of packedTables) finished(scribe.text(kind, tables[name]));
  return { packed: bits.end(), outline: { office: wordLists.office.source, grammars: all.map(outlineOf) } };
}

/**
 * Puts the sources of English into a bundle packed: as they are written they would weigh half as much again, and a page would
 * wait longer while its browser reads them.
 */
export function packEnglish(): Plugin {
  return {
    name: 'rostrum:pack-english',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/lib/language/english/sources.ts')) return undefined;
      const { cues, readSources } = await import('../language/english/sources.ts');
      const { packed, outline } = packSources(finished(readSources()));
      return [
        `import { unpackSources } from './packed-sources.ts';`,
        `export const cues = ${JSON.stringify(cues)};`,
        `export const readSources = () => unpackSources(${JSON.stringify(packed)}, ${JSON.stringify(outline)});`,
      ].join('\n');
    },
  };
}
