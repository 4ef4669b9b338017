import type { Editor } from '../editors/editor.ts';
import { createTextareaMirror, overlayParent } from '../editors/textarea-mirror.ts';
import { createFrame } from './frame.ts';
import { createMarkList } from './mark-list.ts';
import css from './mirror.css?inline';
import type { Mark, Painter } from './painter.ts';
import { createStay } from './stay.ts';

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** The marks as they lie in the text; of two over the same words the first. */
function inOrder(marks: readonly Mark[]): Mark[] {
  let end = 0;
  return [...marks]
    .sort((a, b) => a.at.start - b.at.start)
    .filter(({ at }) => {
      const isFree = at.start >= end;
      if (isFree) end = at.end;
      return isFree;
    });
}

/** Paints over a textarea, in which highlights do not work: the text is laid out once more, invisibly, and only its lines are seen. */
export function createMirrorPainter(editor: Editor, field: HTMLTextAreaElement): Painter {
  const list = createMarkList();
  const frame = createFrame(draw);
  const placing = createFrame(() => mirror.place());
  const mirror = createTextareaMirror(field, css);
  const stay = createStay(mirror.host);
  let laid: readonly Mark[] = [];
  let life: AbortController | undefined;

  function follow(): void {
    if (life) return;
    life = new AbortController();
    const { signal } = life;
    const sizes = new ResizeObserver(placing.request);
    sizes.observe(field);
    signal.addEventListener('abort', () => sizes.disconnect());
    // Whatever scrolls may move the field; only what scrolls it or holds it is asked.
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(field)) placing.request();
    };
    field.ownerDocument.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    field.ownerDocument.defaultView?.addEventListener('resize', placing.request, { signal });
    field.ownerDocument.fonts.addEventListener('loadingdone', placing.request, { signal });
  }

  function leave(): void {
    life?.abort();
    life = undefined;
    laid = [];
    placing.cancel();
    stay.leave();
  }

  function draw(): void {
    list.moveTo(editor.read());
    laid = inOrder(list.marks);
    if (laid.length === 0 || !field.isConnected) {
      leave();
      return;
    }
    follow();
    stay.enter(overlayParent(field));
    mirror.layOut(laid.map(({ at, look }) => ({ at, className: look })));
    mirror.place();
  }

  return {
    get marks() {
      return list.marks;
    },
    paint(marks) {
      if (marks.length === 0 && list.marks.length === 0) return;
      list.set(marks, editor.read());
      frame.request();
    },
    shift(_before, after) {
      if (list.marks.length === 0) return;
      list.moveTo(after);
      frame.request();
    },
    markAt(x, y) {
      return laid.find((_, index) => mirror.rects(index).some((rect) => holds(rect, x, y)));
    },
    clear() {
      frame.cancel();
      list.set([], '');
      leave();
    },
  };
}
