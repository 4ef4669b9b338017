import type { Language } from '../language/language.ts';
import { segmenterBoundaries } from '../text/boundaries.ts';
import { commonItems } from '../text/common.ts';
import { resegment } from '../text/resegment.ts';
import { sentenceStarts } from '../text/segments.ts';
import { unknownWords } from '../text/sentence-ends.ts';
import { type ParagraphFacts, type PlacedParagraph, type PlacedSentence, placedAt } from './facts.ts';
import { gather } from './gather.ts';
import { readSentence } from './read-sentence.ts';

/** The text of one line and how it is read. */
export interface Line {
  readonly text: string;
  readonly tag: string;
  /** Undefined where none is known. */
  readonly language: Language | undefined;
}

const wordsOf = (language: Language | undefined) => language?.sentenceWords ?? unknownWords;

/** The sentences between `starts`; those that `old` has at its start or end with the same words are taken over. */
function readSentences(
  { text, language }: Line,
  starts: readonly number[],
  end: number,
  old: readonly PlacedSentence[],
): PlacedSentence[] {
  const texts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
  const { head, tail } = commonItems(
    old.length,
    texts.length,
    (before, index) => old[before]?.facts.text === texts[index],
  );
  return texts.map((sentence, index) => {
    const isKept = index < head || index >= texts.length - tail;
    const twin = isKept ? old[index < head ? index : index - texts.length + old.length] : undefined;
    return placedAt(starts[index] ?? 0, twin?.facts ?? readSentence(sentence, language));
  });
}

/** Reads a line that was `before` in the last text, looking only around what changed. */
function rereadLine(line: Line, before: ParagraphFacts | undefined): ParagraphFacts {
  const { text, tag, language } = line;
  if (before?.language !== tag || before.sentences.length === 0) {
    return readLine(line, segmenterBoundaries(text, 0, text.length));
  }
  if (before.text === text) return before;
  const old = before.sentences;
  const { head, starts, tail } = resegment(text, wordsOf(language), before.text, old);
  const moved = text.length - before.text.length;
  const kept = old.slice(old.length - tail).map(({ start, facts }) => placedAt(start + moved, facts));
  const gone = old.slice(head, old.length - tail);
  const between = readSentences(line, starts, kept[0]?.start ?? text.length, gone);
  return gather(text, tag, language, [...old.slice(0, head), ...between, ...kept]);
}

/** @param raw Intl.Segmenter's boundaries in the line. */
function readLine(line: Line, raw: readonly number[]): ParagraphFacts {
  const { text, tag, language } = line;
  const starts = sentenceStarts(text, wordsOf(language), raw);
  return gather(text, tag, language, readSentences(line, starts, text.length, []));
}

/** A stretch of whole lines of a post. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The number of its first line in the post. */
  readonly first: number;
}

/** The lines of a stretch: where each starts and ends. */
function* linesIn(text: string, { start, end }: Stretch): Iterable<{ start: number; end: number }> {
  for (let at = start; at <= end; ) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 || lineBreak > end ? end : lineBreak;
    yield { start: at, end: lineEnd };
    at = lineEnd + 1;
  }
}

/** Tells how the text of a line is read, by the number of the line in its post. */
export type LineOf = (text: string, index: number) => Line;

/** Reads lines from nothing: Intl.Segmenter is asked once for all, since each call of it costs as much as a long line. */
export function readLines(text: string, stretch: Stretch, lineOf: LineOf): PlacedParagraph[] {
  const boundaries = segmenterBoundaries(text, stretch.start, stretch.end);
  const read: PlacedParagraph[] = [];
  let next = 0;
  for (const { start, end } of linesIn(text, stretch)) {
    const raw: number[] = [];
    for (let each = boundaries[next]; each !== undefined && each <= end; each = boundaries[next]) {
      if (each > start) raw.push(each - start);
      next += 1;
    }
    const line = lineOf(text.slice(start, end), stretch.first + read.length);
    read.push(placedAt(start, readLine(line, raw)));
  }
  return read;
}

/** Reads lines that stood in a text before. @param gone what stood there. */
export function rereadLines(
  text: string,
  stretch: Stretch,
  gone: readonly PlacedParagraph[],
  lineOf: LineOf,
): PlacedParagraph[] {
  const read: PlacedParagraph[] = [];
  for (const { start, end } of linesIn(text, stretch)) {
    const line = lineOf(text.slice(start, end), stretch.first + read.length);
    const before = gone[read.length] ?? gone.at(-1);
    read.push(placedAt(start, rereadLine(line, before?.facts)));
  }
  return read;
}
