import { createTable } from '../language/table.ts';

/** Says what is not in the tables: names of countries come from the browser. */
export interface EmojiWords {
  /** Such as "flag: Spain". @param region an ISO 3166 code. */
  flag(region: string): string;
  /** Such as "keycap: 5". */
  keycap(key: string): string;
}

const tones = /[\u{1F3FB}-\u{1F3FF}]/gu;
/** Two regional letters. */
const flag = /^[\u{1F1E6}-\u{1F1FF}]{2}$/u;
const keycap = /^([0-9#*])\uFE0F?\u20E3$/u;

const regionOf = (letters: string) =>
  [...letters].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');

/** How an emoji stands in the tables: without skin tones, and without the sign that asks for a picture. */
export const emojiKey = (emoji: string) => emoji.replace(tones, '').replaceAll('\uFE0F', '');

/**
 * Names emoji as screen readers do.
 * @param table lines of `emojiKey` and name, sorted by code unit; skin tones stand in it like other emoji.
 * @returns the name of an emoji; undefined for one that is newer than the table.
 */
export function createEmojiNames(table: string, words: EmojiWords): (emoji: string) => string | undefined {
  const names = createTable(table);
  return (emoji) => {
    if (flag.test(emoji)) return words.flag(regionOf(emoji));
    const [, key] = keycap.exec(emoji) ?? [];
    if (key !== undefined) return words.keycap(key);
    const name = names.get(emojiKey(emoji));
    const colours = [...new Set(emoji.match(tones))].map((tone) => names.get(tone) ?? '');
    // A skin tone alone has no name without itself.
    if (name === undefined) return colours.length > 0 && emojiKey(emoji) === '' ? colours[0] : undefined;
    return colours.length > 0 ? `${name}: ${colours.join(', ')}` : name;
  };
}
