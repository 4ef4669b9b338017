import { segmenterBoundaries } from './boundaries.ts';
import { commonEnd, commonStart } from './common.ts';
import { sentenceStarts, startsBehind } from './segments.ts';
import { LOOK_AHEAD, LOOK_BACK, type SentenceWords } from './sentence-ends.ts';

/**
 * Whether a sentence start is one whatever stands further away: a stop and a space before it, a capital at it. There
 * Intl.Segmenter always begins anew, no link, run of signs or emoji reaches across, and nothing is looked ahead for.
 */
function isCertain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const sign = text.charCodeAt(at - 2);
  return (
    first >= 0x41 &&
    first <= 0x5a &&
    text.charCodeAt(at - 1) === 0x20 &&
    (sign === 0x2e || sign === 0x21 || sign === 0x3f)
  );
}

/** How far behind an edit sentences are looked for at first: UTF-16 code units, a paragraph's worth. */
const WINDOW = 600;

/** What an edit made of a paragraph's sentences. */
export interface Resegmented {
  /** How many sentences at the start are the old ones. */
  readonly head: number;
  /** Where those behind them start, anew. */
  readonly starts: readonly number[];
  /** How many sentences at the end are the old ones, moved by the difference in length. */
  readonly tail: number;
}

interface Edited {
  readonly text: string;
  /** Where the change ends, and how far what stands behind it moved. */
  readonly end: number;
  readonly moved: number;
}

/** The first new start behind an edit from which on all is as before, and the old sentence that stood there. */
function findSame(
  { text, end, moved }: Edited,
  starts: readonly number[],
  to: number,
  old: readonly { readonly start: number }[],
): { fresh: number; old: number } | undefined {
  let at = 0;
  for (const [fresh, start] of starts.entries()) {
    if (start < end + LOOK_BACK || !isCertain(text, start)) continue;
    if (to < text.length && start + LOOK_AHEAD > to) return undefined;
    while ((old[at]?.start ?? Infinity) < start - moved) at += 1;
    if (old[at]?.start === start - moved) return { fresh, old: at };
  }
  return undefined;
}

/** Whether a sentence's start was decided by text before an edit. */
const isUntouched = (text: string, start: number, same: number) =>
  start + LOOK_AHEAD <= same && isCertain(text, start);

/**
 * Splits a paragraph that was edited, looking only around the edit. A sentence's end depends on at most LOOK_BACK units
 * before it and LOOK_AHEAD behind it, so the result is that of `sentenceStarts`.
 * @param oldText the paragraph before the edit.
 * @param old its sentences; at least one.
 */
export function resegment(
  text: string,
  words: SentenceWords,
  oldText: string,
  old: readonly { readonly start: number }[],
): Resegmented {
  if (text === '') return { head: 0, starts: [], tail: 0 };
  const same = commonStart(text, oldText);
  const sameEnd = commonEnd(text, oldText, Math.min(text.length, oldText.length) - same);
  const edited: Edited = { text, end: text.length - sameEnd, moved: text.length - oldText.length };
  let head = old.length - 1;
  while (head > 0 && !isUntouched(text, old[head]?.start ?? 0, same)) head -= 1;
  const from = old[head]?.start ?? 0;
  for (const to of [Math.min(edited.end + WINDOW, text.length), text.length]) {
    const starts = startsBehind(text, from, to, segmenterBoundaries(text, from, to), words);
    const found = findSame(edited, starts, to, old);
    if (found) return { head, starts: [from, ...starts.slice(0, found.fresh)], tail: old.length - found.old };
    if (to === text.length) return { head, starts: [from, ...starts], tail: 0 };
  }
  return { head: 0, starts: sentenceStarts(text, words), tail: 0 };
}
