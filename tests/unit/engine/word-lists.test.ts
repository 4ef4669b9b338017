import { describe, expect, it } from 'vitest';
import { blame } from '../../../lib/language/english/blame.ts';
import { createCareLists } from '../../../lib/language/english/cues/care-lists.ts';
import { grammars } from '../../../lib/language/english/cues/grammars.ts';
import { createWordLists } from '../../../lib/language/english/cues/word-lists.ts';
import { compileGrammar } from '../../../lib/language/english/grammar.ts';
import { createPatternSource } from '../../../lib/language/english/keys.ts';
import { labels } from '../../../lib/language/english/labels.ts';

const wordLists = createWordLists();
const made = Object.values(grammars).map((create) => create());

it('gives the grammar of each cue under its name', () => {
  expect(made.map(({ cue }) => cue)).toEqual(Object.keys(grammars));
});

describe('the word lists of the cue grammars', () => {
  it('are each defined once', () => {
    const careLists = createCareLists();
    const overridden = Object.keys(careLists).filter((name) => wordLists.lists[name] !== careLists[name]);
    expect(overridden).toEqual([]);
  });

  it('are each used', () => {
    const { lists, fragments } = wordLists;
    const patterns = JSON.stringify([made, blame(), labels(), fragments]);
    const unused = [
      ...Object.keys(lists).filter((name) => !patterns.includes(`<${name}>`)),
      ...Object.keys(fragments).filter((name) => !patterns.includes(`{${name}}`)),
    ];
    expect(unused).toEqual([]);
  });

  // A word named in capitals is found in those sets alone that name it so.
  it('name no word both in capitals and in small letters, unless the two are different words', () => {
    const source = createPatternSource(wordLists);
    for (const grammar of made)
      Array.from(compileGrammar({ grammar, bit: 1 }, source, () => expect.fail('no sentence is read')));
    const both = [...source.words.keys()].filter((word) => {
      const small = word.toLowerCase();
      return small !== word && source.words.has(small);
    });
    expect(both).toEqual(['WHO', 'NICE', 'ER']);
  });
});
