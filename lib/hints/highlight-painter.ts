import type { Editor } from '../editors/editor.ts';
import { createFrame } from './frame.ts';
import { createMarkList } from './mark-list.ts';
import { isColoured } from './page-theme.ts';
import type { Mark, Painter } from './painter.ts';
import { addRange } from './registry.ts';

interface Drawn {
  readonly mark: Mark;
  readonly range: Range;
  erase(): void;
}

/** A place in the text under a point of the viewport, by whichever of the two ways the browser has. */
function placeAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/**
 * Paints by CSS custom highlights, which change nothing in the page's DOM. Editors replace the nodes that ranges hang on, so ranges are made anew from
 * offsets, in the frame after each change of the editor's DOM, before the browser draws it.
 */
export function createHighlightPainter(editor: Editor): Painter {
  const { element } = editor;
  const list = createMarkList();
  const frame = createFrame(draw);
  const observer = new MutationObserver(frame.request);
  let drawn: readonly Drawn[] = [];
  let isWatching = false;
  /** Whether the marks take the colour of the text. */
  let isInk = false;

  function erase(): void {
    for (const each of drawn) each.erase();
    drawn = [];
  }

  function watchLeaves(isNeeded: boolean): void {
    if (isNeeded === isWatching) return;
    isWatching = isNeeded;
    if (isNeeded) observer.observe(element, { childList: true, characterData: true, subtree: true });
    else observer.disconnect();
  }

  function draw(): void {
    erase();
    if (!element.isConnected) return;
    list.moveTo(editor.read());
    const { marks } = list;
    watchLeaves(marks.length > 0);
    const ranges = editor.ranges(marks.map(({ at }) => at));
    drawn = marks.flatMap((mark, index) => {
      const range = ranges[index];
      return range ? [{ mark, range, erase: addRange(mark.look, isInk, range) }] : [];
    });
  }

  return {
    get marks() {
      return list.marks;
    },
    paint(marks) {
      if (marks.length === 0 && list.marks.length === 0) return;
      list.set(marks, editor.read());
      isInk = isColoured(element);
      watchLeaves(marks.length > 0);
      frame.request();
    },
    shift(_before, after) {
      if (list.marks.length === 0) return;
      list.moveTo(after);
      frame.request();
    },
    markAt(x, y) {
      const place = placeAt(element.ownerDocument, x, y);
      if (!place || !element.contains(place.node)) return undefined;
      const hit = drawn.find(
        ({ range }) =>
          range.isPointInRange(place.node, place.offset) &&
          [...range.getClientRects()].some((rect) => holds(rect, x, y)),
      );
      return hit?.mark;
    },
    clear() {
      watchLeaves(false);
      frame.cancel();
      list.set([], '');
      erase();
    },
  };
}
