import { macrotask } from './selection.ts';

/** How long an editor is given to show an edit, in ms; the known ones take one frame. */
const SETTLE_TIMEOUT_MS = 150;

/** Resolves at the next change of the DOM below an element, at the next frame, or at the deadline. */
function nextChange(element: Element, left: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(done);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(done, left);
  });
}

/**
 * Waits until a condition on an editor holds and still holds a turn later, since some editors take back what they did not make themselves.
 * @returns whether it came to hold within 150 ms.
 */
export async function settles(element: Element, holds: () => boolean): Promise<boolean> {
  const deadline = performance.now() + SETTLE_TIMEOUT_MS;
  for (;;) {
    if (holds()) {
      await macrotask();
      if (holds()) return true;
    }
    const left = deadline - performance.now();
    if (left <= 0) return false;
    await nextChange(element, left);
  }
}
