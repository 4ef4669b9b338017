import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../lib/hints/place-card.ts';

const card = { width: 300, height: 150 };
const viewport = { width: 1000, height: 700 };
const line = (left: number, top: number, width = 80): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test.each([
  ['below the words', { marks: [line(100, 100)] }, { left: 100, top: 126 }],
  ['below the last line of them', { marks: [line(100, 100), line(40, 124)] }, { left: 40, top: 150 }],
  ['above when there is no room below', { marks: [line(100, 600)] }, { left: 100, top: 444 }],
  [
    'not over the line being written',
    { marks: [line(100, 300)], caret: line(90, 345, 0) },
    { left: 100, top: 144 },
  ],
  ['inside the right edge', { marks: [line(950, 100)] }, { left: 692, top: 126 }],
  ['inside the left edge', { marks: [line(-40, 100)] }, { left: 8, top: 126 }],
  [
    'from the right in right-to-left text',
    { marks: [line(500, 100)], isRightToLeft: true },
    { left: 280, top: 126 },
  ],
])('%s', (_name, situation, place) => {
  expect(placeCard({ isRightToLeft: false, ...situation, card, viewport })).toEqual(place);
});

test('a viewport smaller than the card shows its beginning', () => {
  expect(
    placeCard({ marks: [line(90, 60)], card, viewport: { width: 200, height: 100 }, isRightToLeft: false }),
  ).toEqual({
    left: 8,
    top: 8,
  });
});
