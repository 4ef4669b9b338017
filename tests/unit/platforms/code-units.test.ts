import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCodeUnits } from '../../../lib/platforms/code-units.ts';
import { facebook } from '../../../lib/platforms/facebook/facts.ts';
import { instagram } from '../../../lib/platforms/instagram/facts.ts';
import { emojiEnd } from '../../../lib/text/emoji.ts';

describe.each([
  { platform: facebook, limit: 63_206 },
  { platform: instagram, limit: 2_200 },
])('$platform.name', ({ platform, limit }) => {
  it('takes its limit and no more', () => {
    expect(platform.count('a'.repeat(limit), 'unknown')).toEqual({ used: limit, limit });
    expect(platform.count('a'.repeat(limit + 1), 'unknown')).toEqual({
      used: limit + 1,
      limit,
      overflow: { start: limit, end: limit + 1 },
    });
  });

  it('counts UTF-16 code units: links in full, an emoji by its parts', () => {
    expect(platform.count('https://example.org 👩🏽‍⚕️', 'unknown').used).toBe(27);
  });
});

describe('an overflow of code units', () => {
  it.each([
    ['👩🏽‍⚕️', 0],
    ['ab👩🏽‍⚕️', 2],
    ['abcde\u0301', 4],
    ['abc🇪🇸', 3],
    ['abcd1️⃣', 4],
  ])('in %s starts with a whole character', (text, start) => {
    expect(countCodeUnits(text, 5).overflow).toEqual({ start, end: text.length });
  });

  it('never starts inside an emoji or a surrogate pair', () => {
    const letters = ['a', ' ', '\n', '\r', 'e\u0301', '\ud83d', '\ude37', '\u200d', '𝅗𝅥'];
    const piece = fc.constantFrom(...letters, '👩🏽‍⚕️', '🇪🇸', '1️⃣', '🐦‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿');
    const texts = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, limit) => {
        const start = countCodeUnits(text, limit).overflow?.start;
        expect(start !== undefined).toBe(text.length > limit);
        if (start === undefined) return;
        expect(start).toBeLessThanOrEqual(limit);
        for (let at = 0; at < start; ) {
          at = Math.max(emojiEnd(text, at), at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
          if (at > start) expect.fail(`${JSON.stringify(text)} is cut at ${start}`);
        }
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });
});
