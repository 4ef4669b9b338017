import type { Range } from '../text/span.ts';
import type { Edit } from './change.ts';

/** A text after edits, and how its places belong to those of the source. */
export interface Edited {
  readonly text: string;
  /** The stretches that edits wrote, in order. */
  readonly written: readonly Range[];
  /** Where a stretch of the source stands now; undefined when an edit touched it. */
  moved(range: Range): Range | undefined;
  /** For each line, the number of the source's line it came from. */
  readonly lines: readonly number[];
}

const isBlank = (text: string) => /^[^\S\n]*$/.test(text);

/** Deletions with nothing but space between them are one, with the space they leave; one that empties a line takes the line. */
function widened(source: string, edits: readonly Edit[]): { at: Range; text: string }[] {
  const merged: { at: Range; text: string }[] = [];
  for (const { at, text } of edits) {
    const last = merged.at(-1);
    const isRun = last?.text === '' && text === '' && isBlank(source.slice(last.at.end, at.start));
    if (isRun) merged[merged.length - 1] = { at: { start: last.at.start, end: at.end }, text };
    else merged.push({ at, text });
  }
  return merged.map(({ at, text }) => {
    if (text !== '') return { at, text };
    const lineStart = source.lastIndexOf('\n', at.start - 1) + 1;
    const lineEnd = source.indexOf('\n', at.end);
    const end = lineEnd < 0 ? source.length : lineEnd;
    const isLine = isBlank(source.slice(lineStart, at.start)) && isBlank(source.slice(at.end, end));
    if (isLine)
      return {
        at: {
          start: Math.max(0, lineStart - 1),
          end: lineStart === 0 ? Math.min(end + 1, source.length) : end,
        },
        text,
      };
    const before = source.slice(0, at.start).match(/[^\S\n]+$/)?.[0].length ?? 0;
    const behind = before > 0 ? 0 : (source.slice(at.end).match(/^[^\S\n]+/)?.[0].length ?? 0);
    return { at: { start: at.start - before, end: at.end + behind }, text };
  });
}

const countLines = (text: string) => text.split('\n').length - 1;

/**
 * Puts edits into a text.
 * @param edits in any order; where two share a place the first one given counts.
 */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const isFree = kept.every(({ at }) => edit.at.end <= at.start || edit.at.start >= at.end);
    if (isFree && edit.text !== source.slice(edit.at.start, edit.at.end)) kept.push(edit);
  }
  kept.sort((a, b) => a.at.start - b.at.start);
  let text = '';
  let from = 0;
  let line = 0;
  const written: Range[] = [];
  const lines: number[] = [0];
  const copy = (end: number) => {
    const part = source.slice(from, end);
    for (let breaks = countLines(part); breaks > 0; breaks -= 1) {
      line += 1;
      lines.push(line);
    }
    text += part;
    from = end;
  };
  const pieces = widened(source, kept);
  for (const { at, text: put } of pieces) {
    copy(at.start);
    if (put !== '') written.push({ start: text.length, end: text.length + put.length });
    text += put;
    line += countLines(source.slice(at.start, at.end));
    from = at.end;
    // A line that lost its start goes on with the source's line behind the edit.
    if (text === '' || text.endsWith('\n')) lines[lines.length - 1] = line;
  }
  copy(source.length);
  const moved = ({ start, end }: Range) => {
    if (pieces.some(({ at }) => at.start < end && at.end > start)) return undefined;
    const before = pieces.filter(({ at }) => at.end <= start);
    const by = before.reduce((sum, { at, text: put }) => sum + put.length - (at.end - at.start), 0);
    return { start: start + by, end: end + by };
  };
  return { text, written, moved, lines };
}
