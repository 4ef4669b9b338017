import type { Count } from './platform-facts.ts';

let graphemes: Intl.Segmenter | undefined;

const isPlain = (unit: number) => unit >= 0x20 && unit < 0x7f;

/** A place at or before `at` where a character starts whatever stands around it: between two of ASCII. */
function certainStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !(isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start - 1)))) start -= 1;
  return start;
}

/** The start of the character, as a reader sees it, that holds `at`: an emoji or a letter with its marks is never cut. */
function characterStart(text: string, at: number): number {
  // The rules for characters are the same in every language. Made at first use, since most posts fit.
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const from = certainStart(text, at);
  const index = graphemes.segment(text.slice(from, at + 2)).containing(at - from)?.index;
  return index === undefined ? at : from + index;
}

/**
 * Counts as Facebook and Instagram do: every UTF-16 code unit is one.
 * @param limit code units that fit.
 * @returns an overflow that starts with a whole character, so it may begin a little before the limit.
 */
export function countCodeUnits(text: string, limit: number): Count {
  const used = text.length;
  if (used <= limit) return { used, limit };
  return { used, limit, overflow: { start: characterStart(text, limit), end: used } };
}
