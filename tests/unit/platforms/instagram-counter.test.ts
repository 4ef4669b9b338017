import { expect, test } from 'vitest';
import { isCaptionCounter } from '../../../lib/platforms/instagram/counter.ts';

test.each([
  '0/2,200',
  '17/2.200',
  '1 234 / 2 200',
  '1’234/2’200',
  '2200/2200',
  '٠/٢٬٢٠٠',
  '\u200f١٧\u200f/\u200f٢٬٢٠٠',
  '۱۷/۲٬۲۰۰',
  '१७/२,२००',
])('%s is the counter of a caption', (text) => {
  expect(isCaptionCounter(text)).toBe(true);
});

test.each(['', '2,200', '12/280', '3/22,000', '/2,200', 'We counted 17/2,200 in a long sentence of a post'])(
  '%s is none',
  (text) => {
    expect(isCaptionCounter(text)).toBe(false);
  },
);
