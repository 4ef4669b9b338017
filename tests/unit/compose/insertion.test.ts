import { expect, test } from 'vitest';
import { insertionOf, spaced } from '../../../lib/compose/insertion.ts';
import type { Slots } from '../../../lib/compose/slots.ts';

test.each([
  ['', '', '#Tag'],
  ['Come', '', ' #Tag'],
  ['Come ', 'now', '#Tag '],
  ['Come', 'now', ' #Tag '],
  ['Come', '. Now', ' #Tag'],
  ['(', ')', '#Tag'],
  ['Line\n', '\nline', '#Tag'],
])('between “%s” and “%s” it is “%s”', (before, behind, put) => {
  expect(spaced('#Tag', before, behind)).toBe(put);
});

const slots = (...posts: { text: string; caret?: number }[]) =>
  ({ all: posts.map(({ text, caret }) => ({ text, editor: { caret: () => caret } })) }) as unknown as Slots;

test('words go to the caret, in whichever post it stands, and without one to the end', () => {
  expect(insertionOf(slots({ text: 'One two.', caret: 3 }, { text: 'Three.' }), '@who')).toEqual({
    at: { post: 0, start: 3, end: 3 },
    text: ' @who',
  });
  expect(insertionOf(slots({ text: 'One.' }, { text: 'Two.' }), '@who')).toEqual({
    at: { post: 1, start: 4, end: 4 },
    text: ' @who',
  });
  expect(insertionOf(slots(), '@who')).toBeUndefined();
});
