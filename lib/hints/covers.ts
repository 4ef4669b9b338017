import type { Box } from './place-card.ts';

/** What a person may want to press or write in, and the lists that are opened to choose from. */
const used =
  'button, a[href], input, select, textarea, [contenteditable], [role="button"], [role="textbox"], [role="option"], [role="menuitem"], [role="link"], [role="listbox"], [role="grid"], [role="menu"]';

/** Where a box is looked at: its corners, the middles of its sides and its centre. */
function points({ left, top, right, bottom }: Box): [x: number, y: number][] {
  const columns = [left + 1, (left + right) / 2, right - 1];
  const rows = [top + 1, (top + bottom) / 2, bottom - 1];
  return columns.flatMap((x) => rows.map((y): [number, number] => [x, y]));
}

/** What of the page is uppermost at a point; our own host is looked through. */
function uppermost(document: Document, host: Element, x: number, y: number): Element | undefined {
  return document.elementsFromPoint(x, y).find((element) => element !== host);
}

/** At how many of nine points a box would lie over something that is used: a control, a field, or what is `spared`. */
export function coversHowMuch(document: Document, host: Element, box: Box, spared: Element): number {
  return points(box).filter(([x, y]) => {
    const element = uppermost(document, host, x, y);
    return element && (spared.contains(element) || element.closest(used) !== null);
  }).length;
}

/** Those of some boxes in an element whose middle can be seen: not scrolled away, and not under something of the page. */
export function seenIn<T extends Box>(element: Element, host: Element, boxes: readonly T[]): T[] {
  return boxes.filter(({ left, top, right, bottom }) => {
    const found = uppermost(element.ownerDocument, host, (left + right) / 2, (top + bottom) / 2);
    return found !== undefined && element.contains(found);
  });
}

/** Whether an element is out of sight: scrolled away, or under something else of the page. */
export function isOutOfSight(element: Element, host: Element): boolean {
  const document = element.ownerDocument;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const seen = [left + 2, (left + right) / 2, right - 2].some((x) => {
    const found = uppermost(document, host, x, (top + bottom) / 2);
    return found !== undefined && (element.contains(found) || found.contains(element));
  });
  return !seen;
}
