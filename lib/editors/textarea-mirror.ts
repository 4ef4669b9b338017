import type { Range } from '../text/span.ts';
import { addStyle } from './shadow-style.ts';

/** All that moves text, by the beginnings of property names, so that a property of tomorrow is copied too. */
const movesText =
  /^(?:direction|writing-mode|unicode-bidi|font|text-|letter-|word-|line-|white-space|tab-size|hyphen|overflow-wrap|hanging|padding-|-webkit-(?:locale|text|font|line|rtl|hyphen))/;

/** Lines and colours, which the mirror has of its own, begin the same way. */
const isPaint = /^(?:text-decoration|text-shadow|text-emphasis|-webkit-text-(?:fill|stroke))/;

/** A stretch of the mirrored text that stands in a span of its own. */
export interface Piece {
  readonly at: Range;
  readonly className: string;
}

/** The text of a textarea laid out once more, invisibly and exactly over it, so that stretches of it can be measured and drawn on. */
export interface TextareaMirror {
  /** Fixed to the viewport; put it and take it away as you like. Nothing of it takes pointer events. */
  readonly host: HTMLElement;
  /** Lays the text out anew, with each piece in a span. Pieces are in order and do not overlap. */
  layOut(pieces: readonly Piece[]): void;
  /** Copies the textarea's styles and stands over it again; the text follows how far it is scrolled. */
  place(): void;
  /** The rectangles of the piece with this index that can be seen, in viewport coordinates (CSS px). */
  rects(index: number): DOMRect[];
  /** The first rectangle of a piece, seen or not. */
  firstRect(index: number): DOMRect | undefined;
}

/** Where overlays of a field go: an open modal dialog covers all that is outside it. */
export function overlayParent(field: Element): Element {
  return field.closest('dialog:modal') ?? field.ownerDocument.documentElement;
}

const hostStyle =
  'all: initial !important; position: fixed !important; pointer-events: none !important; overflow: hidden !important; z-index: 2147483646 !important; contain: strict !important;';
const textStyle = 'box-sizing: border-box; margin: 0; border: 0; min-height: 100%; color: transparent;';

function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
}

/** @param css styles for the class names of the pieces. */
export function createTextareaMirror(field: HTMLTextAreaElement, css = ''): TextareaMirror {
  const document = field.ownerDocument;
  const host = document.createElement('rostrum-mirror');
  host.setAttribute('aria-hidden', 'true');
  // Out of the flow from the first moment: in it, a style of the text would make Firefox lay the whole page out anew, and a field that is
  // laid out anew forgets what can be undone in it.
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const text = document.createElement('div');
  root.append(text);
  let spans: HTMLElement[] = [];

  function copyStyles(): void {
    const computed = getComputedStyle(field);
    text.style.cssText = textStyle;
    for (const name of computed) {
      if (movesText.test(name) && !isPaint.test(name)) {
        text.style.setProperty(name, computed.getPropertyValue(name));
      }
    }
  }

  return {
    host,
    layOut(pieces) {
      const { value } = field;
      const nodes: Node[] = [];
      let done = 0;
      spans = pieces.map(({ at, className }) => {
        const span = document.createElement('span');
        span.className = className;
        span.textContent = value.slice(at.start, at.end);
        nodes.push(document.createTextNode(value.slice(done, at.start)), span);
        done = at.end;
        return span;
      });
      // A line feed at the very end opens a line in a textarea, but not in a block.
      nodes.push(document.createTextNode(`${value.slice(done)}\u200B`));
      text.replaceChildren(...nodes);
    },
    place() {
      const box = field.getBoundingClientRect();
      const zoom = field.currentCSSZoom ?? 1;
      const left = box.left / zoom + field.clientLeft;
      const top = box.top / zoom + field.clientTop;
      host.style.cssText = `${hostStyle} zoom: ${zoom} !important; left: ${left}px !important; top: ${top}px !important; width: ${field.clientWidth}px !important; height: ${field.clientHeight}px !important;`;
      copyStyles();
      text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    },
    rects(index) {
      const port = host.getBoundingClientRect();
      return [...(spans[index]?.getClientRects() ?? [])]
        .map((rect) => intersection(rect, port))
        .filter(({ width, height }) => width > 0 && height > 0);
    },
    firstRect: (index) => spans[index]?.getClientRects()[0],
  };
}
