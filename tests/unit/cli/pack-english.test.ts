import { expect, it } from 'vitest';
import { packSources, patternsOf } from '../../../lib/cli/pack-english.ts';
import { withSortedSets } from '../../../lib/cli/sorted-sets.ts';
import { createPatternSource } from '../../../lib/language/english/keys.ts';
import { unpackSources } from '../../../lib/language/english/packed-sources.ts';
import { parsePattern, type Step } from '../../../lib/language/english/pattern.ts';
import { readSources } from '../../../lib/language/english/sources.ts';
import { finished } from '../../../lib/language/steps.ts';

const sources = finished(readSources());
const grammars = [...sources.grammars, sources.blame, sources.labels];

const sets = (lists: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words.trim().split(/\s+/).sort()]));

it('packs the sources of English so that they come back as they are', () => {
  const { packed, outline } = packSources(sources);
  // One byte a sign, and nothing that a string literal would have to escape.
  expect(packed).toMatch(/^[:-[\]-z]+$/);
  const unpacked = finished(unpackSources(packed, JSON.parse(JSON.stringify(outline))));
  expect(unpacked.tables).toEqual(sources.tables);
  expect(unpacked.wordLists.office).toEqual(sources.wordLists.office);
  expect(unpacked.wordLists.fragments).toEqual(sources.wordLists.fragments);
  expect(sets(unpacked.wordLists.lists)).toEqual(sets(sources.wordLists.lists));
  const back = [...unpacked.grammars, unpacked.blame, unpacked.labels];
  expect(back.flatMap(patternsOf)).toEqual(withSortedSets(grammars.flatMap(patternsOf)));
  for (const [index, { say, unless = [], never = [], ...rest }] of grammars.entries()) {
    const grammar = back[index];
    expect(grammar).toMatchObject(rest);
    expect(grammar?.unless).toHaveLength(unless.length);
    expect(grammar?.never).toHaveLength(never.length);
    const kinds = Object.entries(grammar?.say ?? {}).map(([kind, { length }]) => [kind, length]);
    expect(kinds).toEqual(Object.entries(say).map(([kind, { length }]) => [kind, length]));
  }
});

it('changes nothing but the order of words in sets', () => {
  const source = createPatternSource(sources.wordLists);
  const shapes = new Map<Step, string>();
  const numbers = new Map<string, number>();
  /** What a step and all behind it do, in one number. */
  function shapeOf(step: Step): string {
    const before = shapes.get(step);
    if (before !== undefined) return before;
    const { op, keys, most, crossesSigns, ways, next } = step;
    const ids = [...new Set(keys.ids)].sort();
    const lists = keys.lists.map(({ ids }) => [...ids].join(' ')).sort();
    const all = [op, most, crossesSigns, ids, lists, keys.flags, ways.map(shapeOf), next && shapeOf(next)];
    const text = JSON.stringify(all);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    shapes.set(step, String(number));
    return String(number);
  }
  const shapesOf = (patterns: readonly string[]) =>
    patterns.map((pattern) => shapeOf(parsePattern(pattern, source)));
  const patterns = grammars.flatMap(patternsOf);
  const sorted = withSortedSets(patterns);
  expect(sorted.filter((pattern, index) => pattern !== patterns[index]).length).toBeGreaterThan(1000);
  expect(shapesOf(sorted)).toEqual(shapesOf(patterns));
});
