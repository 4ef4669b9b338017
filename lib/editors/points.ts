import type { Range } from '../text/span.ts';
import type { Reading, Segment } from './read-blocks.ts';

/** A place in the DOM, as selections and ranges name it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

function indexIn(parent: Node, child: Node): number {
  let index = 0;
  for (let node = parent.firstChild; node && node !== child; node = node.nextSibling) index += 1;
  return index;
}

function pointIn({ node, start, end }: Segment, offset: number): Point {
  if (node.nodeType === 3) return { node, offset: Math.min(offset, end) - start };
  const parent = node.parentNode ?? node;
  const index = indexIn(parent, node);
  return { node: parent, offset: offset > start ? index + 1 : index };
}

/** How many segments, from the first on, satisfy a test that holds for a first part of them only. */
function countWhile(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(segments[middle] as Segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The place in the DOM of an offset of the text.
 * @param side which of two neighbouring nodes to name: the one that `starts` there, or the one that `ends` there.
 * @returns undefined when the text has no node at all.
 */
export function pointAt({ segments }: Reading, offset: number, side: 'starts' | 'ends'): Point | undefined {
  const index =
    side === 'starts'
      ? countWhile(segments, ({ start }) => start <= offset) - 1
      : countWhile(segments, ({ end }) => end < offset);
  const segment = segments[index];
  return segment && pointIn(segment, Math.max(offset, segment.start));
}

/** The DOM ends of a span; an empty span has one place. */
export function endsOf(reading: Reading, { start, end }: Range): { start: Point; end: Point } | undefined {
  if (start < 0 || end < start || end > reading.text.length) return undefined;
  const first = pointAt(reading, start, 'starts');
  const last = start === end ? first : pointAt(reading, end, 'ends');
  return first && last && { start: first, end: last };
}

const isBefore = (a: Node, b: Node) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The offset in the text of a place in the DOM inside the editor, the nearest one when no text stands there. */
export function offsetOf({ text, segments }: Reading, { node, offset }: Point): number {
  if (node.nodeType === 3) {
    const own = segments.find((segment) => segment.node === node);
    if (own) return Math.min(own.start + offset, own.end);
  }
  const next = node.nodeType === 1 ? (node.childNodes[offset] ?? null) : node;
  const follows = (segment: Segment): boolean => {
    if (next) return segment.node !== next && !next.contains(segment.node) && isBefore(segment.node, next);
    return node.contains(segment.node) || isBefore(segment.node, node);
  };
  const count = countWhile(segments, follows);
  const before = segments[count - 1];
  const after = segments[count];
  if (after && next?.contains(after.node)) return after.start;
  if (before && node.contains(before.node)) return before.end;
  return after?.start ?? before?.end ?? text.length;
}
