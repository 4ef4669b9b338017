import type { Range } from './span.ts';
import { unicodePattern } from './unicode-pattern.ts';

/** Symbols of units, which most languages share (ISO 80000, 2022), and the words and signs for millions. */
const units = new Set(
  'kg g mg µg μg ng l ml dl cl m km cm mm µm nm s min h ms k kcal kj j mmol mol iu miu hz mhz ghz kwh wh w kw v ha ppm ppb mbar mmhg bpm gy msv db m million millions billion billions trillion mio bn mn'.split(
    ' ',
  ),
);
const currencyBefore = /[€$£¥₴₺]\s?$/u;
const currencyBehind = /^\s?(?:[€$£¥₴₺°]|eur(?:os?)?\b|zł)/iu;
const wordBehind = unicodePattern(String.raw`^\s?([\p{L}µμ]{1,9})`);

/** Whether a number measures in a unit, is a sum of money or counts in millions: a decimal is then no false precision. */
export function isMeasured(text: string, { start, end }: Range): boolean {
  const behind = text.slice(end);
  if (currencyBefore.test(text.slice(0, start)) || currencyBehind.test(behind)) return true;
  return units.has(wordBehind.exec(behind)?.[1]?.toLowerCase() ?? '');
}
