import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Lets a mouse click anywhere on a hint press its "Show" button, unless it is on something with a purpose of its own or ends
 * a selection of words. The keyboard has the button itself.
 */
export function useReveal(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const onClick = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('button, a, select, input, summary, .why, .offered'))
        return;
      if (String(getSelection() ?? '') !== '') return;
      target.closest('[data-hint]')?.querySelector<HTMLElement>('[data-reveal]')?.click();
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [box]);
}
