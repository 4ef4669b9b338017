import { commonEnd, commonStart } from './common.ts';
import type { Range } from './span.ts';

/** One change between two texts: at `start`, `removed` code units gave way to `inserted` ones (UTF-16). */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The one change that turns `before` into `after`, as small as it can be without cutting a surrogate pair; undefined when they are equal. */
export function singleEdit(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  let start = commonStart(before, after);
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  let same = commonEnd(before, after, Math.min(before.length, after.length) - start);
  if (same > 0 && isLowSurrogate(before.charCodeAt(before.length - same))) same -= 1;
  return { start, removed: before.length - same - start, inserted: after.length - same - start };
}

/** Where a range lies after an edit, or undefined when the edit touched it or its edges. */
export function shiftedOver(range: Range, edit: Edit): Range | undefined {
  const by = edit.inserted - edit.removed;
  if (edit.start + edit.removed < range.start) return { start: range.start + by, end: range.end + by };
  if (edit.start > range.end) return range;
  return undefined;
}

/** Where an offset, such as a caret, lies after an edit; an offset inside what was removed moves to the end of what came instead. */
export function shiftedOffset(offset: number, edit: Edit): number {
  if (offset < edit.start) return offset;
  if (offset >= edit.start + edit.removed) return offset + edit.inserted - edit.removed;
  return edit.start + edit.inserted;
}
