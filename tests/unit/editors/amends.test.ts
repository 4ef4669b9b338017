import { expect, test } from 'vitest';
import { insertedAt } from '../../../lib/editors/amends.ts';

test.each([
  ['We use masks.', 'We usek masks.', 6, 'k'],
  ['We use masks.', 'We use  masks.', 6, ' '],
  ['We use masks.', 'We use masks.', 6, ''],
  ['We use masks.', 'We use masks.k', 6, ''],
  ['We use masks.', 'We us masks.', 6, ''],
])('in “%s” become “%s”, typed at %i: “%s”', (before, after, offset, typed) => {
  expect(insertedAt(before, after, offset)).toBe(typed);
});
