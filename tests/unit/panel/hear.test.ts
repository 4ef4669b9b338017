import emojis from 'emojibase-data/en/data.json' with { type: 'json' };
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Heard, hear } from '../../../lib/as-heard/hear.ts';
import { loadEmojiNames } from '../../../lib/as-heard/load-emoji-names.ts';

const withoutPlaces = (parts: readonly Heard[]) => parts.map(({ at: _, ...part }) => part);
const words = { flag: (region: string) => `flag ${region}`, keycap: (key: string) => `key ${key}` };

test('tags split, handles and links are said as a screen reader says them, and the words between stay', () => {
  expect(
    withoutPlaces(
      hear('Thanks, @WHO! 💉 Book at https://www.example.org/flu-jab/ now. #WorldAIDSDay2026 #mentalhealth'),
    ),
  ).toEqual([
    { kind: 'text', text: 'Thanks,' },
    { kind: 'mention', text: 'WHO' },
    { kind: 'text', text: '!' },
    { kind: 'emoji', text: '💉' },
    { kind: 'text', text: 'Book at' },
    { kind: 'link', pieces: ['example', '.', 'org', '/', 'flu', '-', 'jab'] },
    { kind: 'text', text: 'now.' },
    { kind: 'hashtag', words: ['World', 'AIDS', 'Day', '2026'] },
    { kind: 'hashtag', words: ['mentalhealth'] },
  ]);
});

test('look-alike letters stand apart', () => {
  expect(withoutPlaces(hear('This is 𝗴𝗼𝗼𝗱 𝗻𝗲𝘄𝘀 for us'))).toEqual([
    { kind: 'text', text: 'This is' },
    { kind: 'fancy', text: '𝗴𝗼𝗼𝗱 𝗻𝗲𝘄𝘀' },
    { kind: 'text', text: 'for us' },
  ]);
});

test('every text is heard in order, and nothing that is read out is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let from = 0;
      for (const part of hear(text)) {
        expect(part.at).toBeGreaterThanOrEqual(from);
        from = part.at;
        if (!('text' in part)) continue;
        const stands = text.indexOf(part.text, from);
        expect(text.slice(from, stands).replace('@', '').trim()).toBe('');
        from = stands + part.text.length;
      }
    }),
  );
});

test.each([
  ['en', '💉', 'syringe'],
  ['en', '👩🏽‍⚕️', 'woman health worker: medium skin tone'],
  ['en', '🏽', 'medium skin tone'],
  ['en', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'flag: Scotland'],
  ['es', '💉', 'jeringuilla'],
  ['ca', '💉', 'xeringa'],
  ['xx', '💉', 'syringe'],
  ['en', '🇪🇸', 'flag ES'],
  ['en', '5️⃣', 'key 5'],
  ['en', '✚', undefined],
])('in %s %s is %s', async (language, emoji, name) => {
  expect((await loadEmojiNames(language, words))(emoji)).toBe(name);
});

test('every emoji of Unicode has a name, in every skin tone and language', async () => {
  const all = emojis.flatMap(({ emoji, skins = [] }: { emoji: string; skins?: { emoji: string }[] }) => [
    emoji,
    ...skins.map((skin) => skin.emoji),
  ]);
  expect(all.length).toBeGreaterThan(3700);
  for (const language of ['en', 'es', 'ca']) {
    const nameOf = await loadEmojiNames(language, words);
    const nameless = all.filter((emoji) => !nameOf(emoji) && !/^[\u{1F1E6}-\u{1F1FF}]$/u.test(emoji));
    expect([language, nameless]).toEqual([language, []]);
  }
});
