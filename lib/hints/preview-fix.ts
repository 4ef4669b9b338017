import { shortQuote } from '../../components/short-quote.ts';
import type { Range } from '../text/span.ts';

/** How much is shown on each side of a change: UTF-16 code units. About a line of the card. */
const AROUND = 36;

/** How a text reads once a fix is made: the changed words, and some of the line around them. */
export interface FixPreview {
  readonly before: string;
  /** Empty when the fix takes words away. */
  readonly now: string;
  readonly after: string;
}

const isHalf = (unit: string, half: RegExp) => half.test(unit);

function endOf(line: string): string {
  if (line.length <= AROUND) return line;
  const cut = line.slice(-AROUND);
  const space = cut.search(/\s/);
  if (space >= 0) return `… ${cut.slice(space + 1)}`;
  return `…${isHalf(cut.charAt(0), /[\uDC00-\uDFFF]/) ? cut.slice(1) : cut}`;
}

function startOf(line: string): string {
  if (line.length <= AROUND) return line;
  const cut = line.slice(0, AROUND);
  const space = cut.search(/\s\S*$/);
  if (space >= 0) return `${cut.slice(0, space)} …`;
  return `${isHalf(cut.charAt(AROUND - 1), /[\uD800-\uDBFF]/) ? cut.slice(0, -1) : cut}…`;
}

/** @param at what the fix replaces in `text` (UTF-16 offsets), and `by` what it puts there. */
export function previewFix(text: string, at: Range, by: string): FixPreview {
  const before = text.slice(text.lastIndexOf('\n', at.start - 1) + 1, at.start);
  const lineEnd = text.indexOf('\n', at.end);
  const after = text.slice(at.end, lineEnd < 0 ? undefined : lineEnd);
  return { before: endOf(before), now: shortQuote(by), after: startOf(after) };
}
