import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf, createWordBlocks } from '../../../lib/language/english/word-blocks.ts';

const word = fc.stringMatching(/^[a-z'-]{1,30}$/);
const mark = fc.constantFrom('', '~', '+');

it('finds each word of a list with its mark, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 80 }), fc.array(word), (listed, others) => {
      const words = new Map(listed);
      const blocks = createWordBlocks(blocksOf(words).join('\n'));
      for (const each of [...words.keys(), ...others]) expect(blocks.get(each)).toBe(words.get(each));
    }),
  );
});
