import { expect, it } from 'vitest';
import { packSources } from '../../../lib/cli/pack-english.ts';
import { unpackSources } from '../../../lib/language/english/packed-sources.ts';
import { readSources } from '../../../lib/language/english/sources.ts';
import { finished } from '../../../lib/language/steps.ts';

const sets = (lists: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words.trim().split(/\s+/).sort()]));

it('packs the sources of English so that they come back as they are', () => {
  const sources = finished(readSources());
  const { packed, outline } = packSources(sources);
  // One byte a sign, and nothing that a string literal would have to escape.
  expect(packed).toMatch(/^[:-[\]-z]+$/);
  const unpacked = finished(unpackSources(packed, JSON.parse(JSON.stringify(outline))));
  expect(unpacked.tables).toEqual(sources.tables);
  for (const name of ['blame', 'labels'] as const) expect(unpacked[name]).toMatchObject(sources[name]);
  expect(unpacked.grammars).toMatchObject(sources.grammars);
  expect(unpacked.wordLists.office).toEqual(sources.wordLists.office);
  expect(unpacked.wordLists.fragments).toEqual(sources.wordLists.fragments);
  expect(sets(unpacked.wordLists.lists)).toEqual(sets(sources.wordLists.lists));
});
