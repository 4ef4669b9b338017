import { expect, test } from 'vitest';
import { platformFacts } from '../../../lib/platforms/facts.ts';
import { cutPost } from '../../../lib/preview/cut-post.ts';

const words = (count: number) => 'word '.repeat(count).trim();

test('cuts a post where each device cuts it, between words, and loses nothing', () => {
  const text = words(120);
  const cuts = cutPost(text, platformFacts('facebook'), 'unknown');
  expect(cuts.map(({ device, shown }) => [device, shown.length])).toEqual([
    ['phone', 124],
    ['desktop', 474],
  ]);
  for (const { shown, rest } of cuts) expect(`${shown} ${rest}`).toBe(text);
  expect(cutPost(words(60), platformFacts('facebook'), 'unknown').map(({ device }) => device)).toEqual([
    'phone',
  ]);
});

test('leaves alone what readers see whole', () => {
  expect(cutPost(words(20), platformFacts('instagram'), 'unknown')).toEqual([]);
  expect(cutPost(words(50), platformFacts('x'), 'unknown')).toEqual([]);
  // Only white space would wait behind the cut.
  expect(cutPost(`${'a'.repeat(124)}     `, platformFacts('instagram'), 'unknown')).toEqual([]);
});

test('a long post on X is cut where a standard one ends, in weighted characters', () => {
  expect(cutPost('🫶'.repeat(200), platformFacts('x'), 'standard')).toEqual([]);
  const [cut] = cutPost('🫶'.repeat(200), platformFacts('x'), 'long');
  expect([cut?.device, cut?.shown]).toEqual(['any', '🫶'.repeat(140)]);
});

test('a cut never falls inside a character, and only a very long word is cut', () => {
  const family = '👩‍👩‍👧‍👦';
  const [inEmoji] = cutPost(
    `${'a'.repeat(120)}${family} and more of it`,
    platformFacts('instagram'),
    'unknown',
  );
  expect(inEmoji?.shown).toBe('a'.repeat(120));
  const link = `https://example.org/${'a'.repeat(200)}`;
  const [inLink] = cutPost(`Read this: ${link}`, platformFacts('instagram'), 'unknown');
  expect(inLink?.shown).toHaveLength(125);
});
