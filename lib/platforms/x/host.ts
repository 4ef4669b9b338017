import { isAsciiTld, isOtherTld, LONGEST_TLD } from './tlds.ts';

/**
 * What X takes for a domain, character by character (UTF-16 code units, as X reads them).
 * Offsets beyond the text are allowed everywhere: they are no character of any kind.
 */

const HOST = 1;
const JOINER = 2;
const ALNUM = 4;

const asciiClasses = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[0-9A-Za-z]/.test(char)) return HOST | ALNUM;
  if (char === '_' || char === '-') return JOINER;
  // Control characters, the straight double quote and the backtick are letters of a domain to X.
  return /[\t-\r !#-/:-@[-^{-~]/.test(char) ? 0 : HOST;
});

/** Marks that change the direction of writing; no part of a domain. */
const isDirectionMark = (unit: number) =>
  unit === 0x61c ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2066 && unit <= 0x2069);

const isWideSpace = (unit: number) =>
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  unit === 0x180e ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** Code units X refuses in a post altogether: U+FFFE, U+FEFF (byte order mark) and U+FFFF. */
export const isForbidden = (unit: number): boolean => unit === 0xfffe || unit === 0xfeff || unit === 0xffff;

/** Whether a label of a domain may begin, end and go on with this code unit; without `-` and `_`. */
export function isHostUnit(unit: number): boolean {
  if (unit < 128) return ((asciiClasses[unit] ?? 0) & HOST) !== 0;
  return unit > 127 && !isWideSpace(unit) && !isDirectionMark(unit) && !isForbidden(unit);
}

/** Whether the code unit may stand inside a label: also `-` and `_`. */
export function isLabelUnit(unit: number): boolean {
  return unit < 128 ? ((asciiClasses[unit] ?? 0) & (HOST | JOINER)) !== 0 : isHostUnit(unit);
}

/** Whether the code unit is an ASCII letter or digit. */
export function isAlnum(unit: number): boolean {
  return unit < 128 && ((asciiClasses[unit] ?? 0) & ALNUM) !== 0;
}

/** A top-level domain is not one when a letter, a digit, `@`, `+` or `-` of ASCII goes on right after it. */
function isEndOfTld(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !isAlnum(unit) && unit !== 0x40 && unit !== 0x2b && unit !== 0x2d;
}

const punycode = /xn--[-0-9a-z]+/iy;

/**
 * Where the top-level domain that begins at `start` ends, or 0 when none begins there.
 * Letters beyond ASCII may follow one directly: `example.comて` holds `com`.
 */
export function tldEnd(text: string, start: number): number {
  const furthest = Math.min(text.length, start + LONGEST_TLD);
  let ascii = start;
  while (ascii < furthest && isAlnum(text.charCodeAt(ascii))) ascii += 1;
  let end = ascii;
  while (end < furthest && isHostUnit(text.charCodeAt(end))) end += 1;
  for (; end > ascii; end -= 1) {
    if (isEndOfTld(text, end) && isOtherTld(text.slice(start, end).toLowerCase())) return end;
  }
  if (ascii === start) return 0;
  if (isEndOfTld(text, ascii) && isAsciiTld(text.slice(start, ascii).toLowerCase())) return ascii;
  punycode.lastIndex = start;
  return punycode.test(text) ? punycode.lastIndex : 0;
}
