/** Below this it was a click with an unsteady hand, in CSS px. */
const LEAST_PX = 4;

/** Follows the pointer while it drags an element. */
export interface Drag {
  onStart(): void;
  /** How far the pointer is from where it was pressed, in CSS px. */
  onDrag(dx: number, dy: number): void;
  onEnd(): void;
}

/** Lets an element be dragged; the click at the end of it does not count as one. */
export function makeDraggable(element: HTMLElement, drag: Drag, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  let isDragging = false;
  let swallowsClick = false;

  element.addEventListener(
    'pointerdown',
    ({ button, clientX, clientY }) => {
      swallowsClick = false;
      if (button === 0) from = { x: clientX, y: clientY };
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerId }) => {
      if (!from) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (!isDragging && Math.hypot(dx, dy) < LEAST_PX) return;
      if (!isDragging) {
        isDragging = true;
        // Only now: a captured pointer would take the click away from the button under it.
        element.setPointerCapture(pointerId);
        drag.onStart();
      }
      drag.onDrag(dx, dy);
    },
    { signal },
  );
  const end = () => {
    if (isDragging) {
      swallowsClick = true;
      drag.onEnd();
    }
    from = undefined;
    isDragging = false;
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener(
    'click',
    (event) => {
      if (swallowsClick) event.stopPropagation();
      swallowsClick = false;
    },
    { capture: true, signal },
  );
}
