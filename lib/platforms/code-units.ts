import type { Count } from './platform-facts.ts';

let graphemes: Intl.Segmenter | undefined;

/** The start of the character, as a reader sees it, that holds `at`: an emoji or a letter with its marks is never cut. */
function characterStart(text: string, at: number): number {
  // The rules for characters are the same in every language. Made at first use, since most posts fit.
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return graphemes.segment(text).containing(at)?.index ?? at;
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
