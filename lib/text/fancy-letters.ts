import type { Range } from './span.ts';

/** Mathematical letters and digits, letters in circles, squares and brackets, wide Latin letters. */
const fancy = String.raw`[\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F149}\u{1F150}-\u{1F169}\u249C-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A]`;
/** Letter-like symbols fill gaps among the mathematical ones, such as ℎ and ℯ: only beside those are they lettering. */
const letterLike = String.raw`[\u2102\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134]`;
const marks = String.raw`[\u0300-\u036F\uFE0E\uFE0F]*`;
const word = `(?:(?:${fancy}|${letterLike})${marks})+`;
const run = new RegExp(String.raw`${word}(?:[\s'’!?.,&-]{1,3}${word})*`, 'gu');
const oneLetter = new RegExp(fancy, 'gu');
const maybe = /[\uD835\uD83C\u249C-\u24E9\uFF21-\uFF5A]/;
/** A symbol or two may be mathematics; from here on it is lettering. */
const LEAST_LETTERS = 3;

/** White letters on black circles have no compatibility form in Unicode. */
function plainOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const dark = code >= 0x1f150 && code <= 0x1f169;
  return dark ? String.fromCodePoint(code - 0x1f150 + 0x41) : char.normalize('NFKC');
}

/** A cheap look before `fancyRuns`: false where it finds nothing. */
export const mayBeFancy = (text: string): boolean => maybe.test(text);

/** The same words in letters that everything can read. */
export function plainLetters(text: string): string {
  return Array.from(text, plainOf).join('').normalize('NFC');
}

/**
 * Words set in look-alike letters. Offsets are UTF-16 code units of `text`.
 * Single symbols, as in formulas, are none.
 */
export function fancyRuns(text: string): Range[] {
  return Array.from(text.matchAll(run))
    .filter((match) => (match[0].match(oneLetter)?.length ?? 0) >= LEAST_LETTERS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
