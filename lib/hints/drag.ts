/** Below this it was a click with an unsteady hand, in CSS px. */
const LEAST_PX = 4;

/** Follows the pointer while it drags an element. */
export interface Drag {
  onStart(): void;
  /** How far the pointer is from where it was pressed, in CSS px. */
  onDrag(dx: number, dy: number): void;
}

/** Lets an element be dragged; the click at the end of it does not count as one. */
export function makeDraggable(element: HTMLElement, drag: Drag, signal: AbortSignal): void {
  let hasDragged = false;
  const { ownerDocument: document } = element;

  /** Followed on the whole page: a quick hand leaves the element at once. */
  function press({ button, clientX: x, clientY: y, pointerId }: PointerEvent): void {
    hasDragged = false;
    if (button !== 0) return;
    const life = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([life.signal, signal]) };
    const move = ({ clientX, clientY }: PointerEvent) => {
      const [dx, dy] = [clientX - x, clientY - y];
      if (!hasDragged && Math.hypot(dx, dy) < LEAST_PX) return;
      if (!hasDragged) {
        hasDragged = true;
        // Not sooner: a captured pointer would take the click away from the button under it.
        element.setPointerCapture(pointerId);
        drag.onStart();
      }
      drag.onDrag(dx, dy);
    };
    document.addEventListener('pointermove', move, options);
    for (const type of ['pointerup', 'pointercancel']) {
      document.addEventListener(type, () => life.abort(), options);
    }
  }

  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener(
    'click',
    (event) => {
      if (hasDragged) event.stopPropagation();
      hasDragged = false;
    },
    { capture: true, signal },
  );
}
