import type { Point } from './points.ts';

/** How long an editor is given to hear of a new selection, in ms; measured: it takes one or two frames. */
const SELECTION_TIMEOUT_MS = 150;

/** A selection with its direction; a caret has both ends at one place. */
export interface Ends<Place> {
  readonly anchor: Place;
  readonly focus: Place;
}

/** The selection's ends, when both stand inside an element. */
export function selectionIn(element: Element): Ends<Point> | undefined {
  const selection = element.ownerDocument.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return undefined;
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return undefined;
  return {
    anchor: { node: anchorNode, offset: selection.anchorOffset },
    focus: { node: focusNode, offset: selection.focusOffset },
  };
}

/** Selects in the document of an element, at once. */
export function selectAtOnce({ ownerDocument }: Element, { anchor, focus }: Ends<Point>): void {
  ownerDocument.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

const isSame = (a: Point, b: Point) => a.node === b.node && a.offset === b.offset;

/** Waits one turn of the event loop, in which listeners of events that have just fired do their work. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function selectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done, true);
      resolve();
    };
    const timer = setTimeout(done, SELECTION_TIMEOUT_MS);
    document.addEventListener('selectionchange', done, true);
  });
}

/**
 * Selects inside an editor and waits until the editor has heard of it: an edit that comes earlier lands at the old caret.
 * Returns at once when that is selected already, since then no event would come.
 */
export async function select(element: Element, ends: Ends<Point>): Promise<void> {
  const now = selectionIn(element);
  if (now && isSame(now.anchor, ends.anchor) && isSame(now.focus, ends.focus)) return;
  const heard = selectionChange(element.ownerDocument);
  selectAtOnce(element, ends);
  await heard;
  await macrotask();
}
