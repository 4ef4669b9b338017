import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from 'emojibase-data/en/data.json' with { type: 'json' };
import spanish from 'emojibase-data/es/data.json' with { type: 'json' };
import { emojiKey } from '../as-heard/emoji-names.ts';

/**
 * Writes the tables of `lib/as-heard/`: how screen readers say emoji, after Unicode's CLDR. English and Spanish come from
 * emojibase-data; Catalan, which it does not have, stands beside it. Run by `npm run generate`; a test fails when they differ.
 */

/** The languages of the interface that have names. */
export const emojiLanguages = ['en', 'es', 'ca'] as const;
type EmojiLanguage = (typeof emojiLanguages)[number];

interface EmojiEntry {
  readonly emoji: string;
  readonly label: string;
  readonly skins?: readonly EmojiEntry[];
}

/** Flags of countries and keycaps are named by rule; a regional letter alone is no emoji. */
const namedByRule = /^(?:[\u{1F1E6}-\u{1F1FF}]{1,2}|[0-9#*]\uFE0F?\u20E3)$/u;
const tone = /^[\u{1F3FB}-\u{1F3FF}]$/u;
const keyOf = (emoji: string) => (tone.test(emoji) ? emoji : emojiKey(emoji));

function catalan(): EmojiEntry[] {
  const file = join(import.meta.dirname, '../as-heard/sources/emoji-ca.tsv');
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [emoji = '', label = ''] = line.split('\t');
    return { emoji, label };
  });
}

function entriesOf(language: EmojiLanguage): readonly EmojiEntry[] {
  if (language === 'ca') return catalan();
  return language === 'en' ? english : spanish;
}

/** Couples in two skin tones are written otherwise than in none: "🧑🏻‍❤️‍🧑🏼" is a toned "💑". */
const spellings = english.flatMap(({ emoji, skins = [] }) =>
  [...new Set(skins.map((skin) => emojiKey(skin.emoji)))].map(
    (spelling) => [spelling, emojiKey(emoji)] as const,
  ),
);

/** The text of the generated module of one language. */
export function emojiNames(language: EmojiLanguage): string {
  const entries = entriesOf(language);
  const names = new Map(
    entries.filter(({ emoji }) => !namedByRule.test(emoji)).map(({ emoji, label }) => [keyOf(emoji), label]),
  );
  for (const [spelling, key] of spellings)
    if (!names.has(spelling)) names.set(spelling, names.get(key) ?? '');
  const lines = [...names].map(([emoji, name]) => `${emoji}\t${name}`);
  const table = lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n');
  return `// Written by \`npm run generate\`. Do not edit.\nexport const table = ${JSON.stringify(table)};\n`;
}

/** Where the module of a language stands. */
export const emojiNamesFile = (language: string) =>
  join(import.meta.dirname, `../as-heard/emoji-names-${language}.generated.ts`);
