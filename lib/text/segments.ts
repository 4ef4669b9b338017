import { candidates, leadingEmojiEnd, segmenterBoundaries } from './boundaries.ts';
import { goesOn, type SentenceWords } from './sentence-ends.ts';
import { isSpace } from './space.ts';
import type { Range } from './span.ts';

/** The lines of a text, without their line breaks. A text without any has one, which may be empty. */
export function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0) {
      found.push({ start, end: text.length });
      return found;
    }
    found.push({ start, end });
    start = end + 1;
  }
}

/**
 * Where sentences start behind `from`, itself a start, up to about `to`.
 * @param raw Intl.Segmenter's boundaries between the two.
 */
export function startsBehind(
  text: string,
  from: number,
  to: number,
  raw: readonly number[],
  words: SentenceWords,
): number[] {
  const starts: number[] = [];
  let start = from;
  for (const candidate of candidates(text, from, to, raw)) {
    if (candidate <= start) continue;
    const next = leadingEmojiEnd(text, candidate);
    if (next >= text.length) break;
    let end = candidate;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (end === start || goesOn(text, start, end, next, words)) continue;
    starts.push(next);
    start = next;
  }
  return starts;
}

/**
 * Splits one paragraph (a text without line breaks) into sentences: Intl.Segmenter's boundaries, those it misses before
 * handles, tags, links and figures and after emoji, without those after abbreviations and initials.
 * @param words those of the paragraph's language.
 * @param raw Intl.Segmenter's boundaries, when the caller has them.
 * @returns where each sentence starts; it ends where the next one starts, so that nothing is left over. None for an empty
 * paragraph. White space and emoji behind a stop belong to the sentence before.
 */
export function sentenceStarts(
  paragraph: string,
  words: SentenceWords,
  raw: readonly number[] = segmenterBoundaries(paragraph, 0, paragraph.length),
): number[] {
  if (paragraph === '') return [];
  return [0, ...startsBehind(paragraph, 0, paragraph.length, raw, words)];
}

/** The same as ranges. */
export function sentences(paragraph: string, words: SentenceWords): Range[] {
  const starts = sentenceStarts(paragraph, words);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? paragraph.length }));
}
