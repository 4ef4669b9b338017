import type { Token } from '../../text/tokens.ts';

/** How a stretch of text uses capitals. */
export type Casing = 'lower' | 'Title' | 'UPPER';

/** The casing of a word or phrase; a single capital letter counts as a title. */
export function casingOf(text: string): Casing {
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'UPPER' : 'Title';
}

/** Words written in a casing; words that carry capitals of their own keep them. */
export function cased(words: string, casing: Casing): string {
  if (casing === 'UPPER') return words.toUpperCase();
  return casing === 'Title' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Words that begin with a vowel letter and a consonant sound, or the other way round, for "a" and "an". */
const consonantSound = /^(?:eu|one\b|once\b|uni(?!n)|us[aeiou]|ut[ei]|u[bkr][aeiou])/i;
const vowelSound = /^(?:hour|honest|honou?r|heir|[fhlmnrsx](?:[A-Z0-9]|\b))/;

/** Whether "an" goes before these words. */
export function takesAn(words: string): boolean {
  if (vowelSound.test(words)) return true;
  return /^[aeiou]/i.test(words) && !consonantSound.test(words);
}

/** The change to an "a" or "an" that stands before words about to be replaced by `use`, or undefined when it is right. */
export function mendedArticle(
  text: string,
  before: Token | undefined,
  use: string,
): { start: number; text: string } | undefined {
  if (before?.lower !== 'a' && before?.lower !== 'an') return undefined;
  const right = takesAn(use) ? 'an' : 'a';
  if (right === before.lower) return undefined;
  return { start: before.start, text: cased(right, casingOf(text.slice(before.start, before.end))) };
}
