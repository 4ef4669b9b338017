import fc from 'fast-check';
import { expect, it } from 'vitest';
import { platformFacts } from '../../lib/platforms/facts.ts';
import { splitThread } from '../../lib/rules/split-thread.ts';
import { sentences } from '../../lib/text/segments.ts';
import { unknownWords } from '../../lib/text/sentence-ends.ts';

const room = 274;
const weigh = (text: string) => platformFacts('x').count(text, 'standard').used;
const endsOf = (text: string) => sentences(text, unknownWords).map(({ end }) => end);
const squeezed = (text: string) => text.replace(/\s+/gu, '');

const word = fc.constantFrom(
  'nurse',
  'Sleep',
  'https://example.org/a/long/path',
  '👩‍⚕️',
  'été',
  '睡眠',
  'end.',
  'so?',
  '#FluSeason',
);
const anyWord = fc.oneof(
  { weight: 20, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }) },
);
const text = fc
  .array(anyWord, { minLength: 1, maxLength: 150 })
  .map((words) => words.join(' ').replaceAll('\n', ' '));

it('keeps every post within the limit and loses nothing but white space', () => {
  fc.assert(
    fc.property(text, (written) => {
      const posts = splitThread(written, endsOf(written), weigh, room);
      for (const post of posts) expect(weigh(post)).toBeLessThanOrEqual(room);
      expect(squeezed(posts.join(' '))).toBe(squeezed(written));
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
});

it('cuts where sentences end when they fit', () => {
  const written =
    `${'The first one tells why. '.repeat(8)}${'The second one tells what to do. '.repeat(6)}`.trim();
  for (const post of splitThread(written, endsOf(written), weigh, room)) expect(post).toMatch(/\.$/);
});
