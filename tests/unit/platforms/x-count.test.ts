import emojis from 'emojibase-data/en/data.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLine, countWeighted } from '../../../lib/platforms/x/count.ts';
import { findCashtags, findHashtags, findMentions } from '../../../lib/platforms/x/extract.ts';
import { x } from '../../../lib/platforms/x/facts.ts';
import { asciiTlds, isAsciiTld, isOtherTld, LONGEST_TLD, otherTlds } from '../../../lib/platforms/x/tlds.ts';
import { findUrls } from '../../../lib/platforms/x/urls.ts';
import { emojiEnd } from '../../../lib/text/emoji.ts';

/**
 * All fully-qualified emoji of Unicode 17: the data without lone regional indicators, skin tones and hair, and without the
 * variation selectors it puts after emoji that need none.
 */
const qualified = emojis
  .flatMap((entry) => [entry, ...(entry.skins ?? [])])
  .filter(({ hexcode }) => !/^1F1[EF][0-9A-F]$|^1F3F[B-F]$|^1F9B[0-3]$/.test(hexcode))
  .map(({ emoji }) => emoji.replace(/^(\p{Emoji_Presentation})\ufe0f$/u, '$1'));

describe('an emoji on X', () => {
  it('weighs 2, each of the 3,944 of Unicode 17', () => {
    expect(new Set(qualified).size).toBe(3944);
    expect(qualified.filter((emoji) => countLine(emoji) !== 2)).toEqual([]);
    expect(qualified.filter((emoji) => emojiEnd(`${emoji} `, 0) !== emoji.length)).toEqual([]);
  });

  it('weighs 2 beside others', () => {
    expect(countLine(qualified.join(''))).toBe(2 * 3944);
  });

  it.each([
    ['©', 1],
    ['®', 1],
    ['©️', 2],
    ['™', 2],
    ['☎', 2],
    ['☎️', 2],
    ['☎︎', 4],
    ['1⃣', 2],
    ['1️⃣', 2],
    ['1️', 3],
    ['🇪', 2],
    ['🏽', 2],
    ['⭐️', 2],
    ['✅️', 4],
    ['😷️', 4],
  ])('%s weighs %i', (text, weight) => {
    expect(countLine(text)).toBe(weight);
  });
});

describe('a link on X', () => {
  it.each([
    ['example.org', 23],
    ['https://example.org/a/very/long/path/that/goes/on?and=on#top', 23],
    ['example.org?with=query', 23 + 11],
    ['e.g. this', 9],
    ['v1.2', 4],
    ['Read it.Then', 12],
    ['école.fr', 24],
    [' école.fr', 24],
    ['me@example.org', 14],
  ])('%s: %i', (text, weight) => {
    expect(countLine(text, true)).toBe(weight);
  });

  it('ends with a domain that X knows, and with nothing near it', () => {
    const ascii = asciiTlds.flatMap((table, index) => unpack(String.fromCharCode(0x61 + index), table));
    const others = otherTlds.flatMap(
      (names, width) => names.match(new RegExp(`.{${width || 1}}`, 'g')) ?? [],
    );
    expect([ascii.length, others.length]).toEqual([1419, 155]);
    expect(ascii).toEqual([...ascii].sort());
    expect(Math.max(...[...ascii, ...others].map((name) => name.length))).toBe(LONGEST_TLD);

    const known = new Set([...ascii, ...others]);
    const near = (name: string) => [name, name.slice(0, -1), `${name}a`, `${name}s`, name.slice(1)];
    expect(ascii.flatMap(near).filter((name) => isAsciiTld(name) !== known.has(name))).toEqual([]);
    expect(others.flatMap(near).filter((name) => isOtherTld(name) && !known.has(name))).toEqual([]);
    expect(others.filter((name) => !isOtherTld(name))).toEqual([]);
  });
});

/** The endings of one table: each a digit, how many letters it keeps of the one before, and the letters that follow. */
function unpack(first: string, table: string): string[] {
  let last = '';
  return Array.from(table.matchAll(/(\d)(\D*)/g), ([, kept, rest]) => {
    last = last.slice(0, Number(kept)) + rest;
    return first + last;
  });
}

describe('the overflow on X', () => {
  const e = 'é'.normalize('NFD');
  it.each([
    ['a'.repeat(281), 280],
    [`${'a'.repeat(279)}日`, 279],
    [`${'a'.repeat(279)}👩🏽‍⚕️ and more`, 279],
    [`${'a'.repeat(270)} example.org`, 271],
    [`${'a'.repeat(280)}\nb`, 280],
    // Before the limit two code units are one character, so the overflow starts later in the text as it was typed.
    [`${e.repeat(3)}${'a'.repeat(278)}`, 283],
    [`${'a'.repeat(280)}${e}`, 280],
    [`${'a'.repeat(279)}q\u0344`, 280],
  ])('of case %# starts where the first character has no room', (text, start) => {
    expect(x.count(text, 'standard').overflow).toEqual({ start, end: text.length });
  });

  it('depends on what the account allows, and is cautious where that is unknown', () => {
    const text = 'a'.repeat(281);
    expect(x.count(text, 'unknown')).toEqual({ used: 281, limit: 280, overflow: { start: 280, end: 281 } });
    expect(x.count(text, 'long')).toEqual({ used: 281, limit: 25_000 });
  });
});

const letters = ['a', ' ', '\n', '.', 'é', 'e\u0301', 'r\u0304\u0323', '\u0344', '日本語', '한', '豈', '𝅗𝅥'];
const strays = ['\ud83d', '\ude37', '\u200d', '\ufe0f'];
const entities = [
  'é.fr',
  'example.org/a',
  'https://t.co/x',
  '@who',
  '#Tag',
  '👩🏽‍⚕️',
  '🇪🇸',
  '1️⃣',
  '🐦‍🔥',
  '©️',
  '✅️',
];
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...letters, ...strays, ...entities), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);
const seeded = { seed: 20_261_122, numRuns: 2_000 };

/** Where a character, link or emoji may start in a text that is in NFC, read from left to right. */
function startsIn(text: string): Set<number> {
  const found = new Set<number>();
  let line = 0;
  for (const part of text.split('\n')) {
    const urls = findUrls(part, line === 0);
    for (let at = 0; at < part.length; ) {
      found.add(line + at);
      const emoji = emojiEnd(part, at);
      const char = (part.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      at = urls.find(({ start }) => start === at)?.end ?? (emoji > at ? emoji : at + char);
    }
    line += part.length + 1;
    found.add(line - 1);
  }
  return found;
}

describe('counting any text for X', () => {
  it('starts an overflow, if and only if there is one, where something starts', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (typed, limit) => {
        const text = typed.normalize();
        const { used, overflowStart } = countWeighted(text, limit);
        expect(overflowStart === undefined).toBe(used <= limit);
        if (overflowStart === undefined) return;
        expect(overflowStart).toBeLessThan(text.length);
        expect(startsIn(text)).toContain(overflowStart);
      }),
      seeded,
    );
  });

  it('starts it at the same place in a text that is not in NFC', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, limit) => {
        const start = countWeighted(text, limit).overflowStart;
        const normal = text.normalize();
        const startInNormal = countWeighted(normal, limit).overflowStart;
        expect(start === undefined).toBe(startInNormal === undefined);
        if (start === undefined) return;
        expect(normal.slice(0, startInNormal).startsWith(text.slice(0, start).normalize())).toBe(true);
        const cutsPair =
          /[\ud800-\udbff]$/.test(text.slice(0, start)) && /^[\udc00-\udfff]/.test(text.slice(start));
        expect(cutsPair).toBe(false);
      }),
      seeded,
    );
  });

  it('adds up over lines, so that a line may be counted once and remembered', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split('\n');
        const sum = lines.reduce(
          (total, line, index) => total + countLine(line, index === 0),
          lines.length - 1,
        );
        expect(countWeighted(text, 280).used).toBe(sum);
      }),
      seeded,
    );
  });

  it('gives the same for the text in NFC and in NFD', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { used } = countWeighted(text, 280);
        expect(countWeighted(text.normalize('NFC'), 280).used).toBe(used);
        expect(countWeighted(text.normalize('NFD'), 280).used).toBe(used);
      }),
      seeded,
    );
  });

  // A scanner that looks at a character more often the longer the text is takes many seconds for these.
  it('is done with 100,000 characters of anything before the test times out', () => {
    const links = [
      'a.',
      '.',
      'co.',
      'a.co ',
      'あ.',
      'http://a.',
      'a.co/(',
      'a.co/x(',
      'a.co?',
      '_.',
      'xn--a.',
      'a.あ',
    ];
    const others = [
      'é',
      'e\u0301',
      '\u0301',
      '1️⃣',
      '😷\u200d',
      '🇪',
      '🏴\u{e0067}',
      '\n',
      '@',
      '#',
      '#_',
      '$A.',
      '@a/',
    ];
    for (const piece of [...links, ...others]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      for (const whole of [text, `http://a.${text}`]) {
        expect(countWeighted(whole, 280).used).toBeGreaterThan(0);
        const tags = findMentions(whole).length + findHashtags(whole).length + findCashtags(whole).length;
        expect(tags).toBeLessThan(whole.length);
      }
    }
  });
});
