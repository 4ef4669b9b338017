import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Items that can take the focus: none in a closed fold. */
function visible(box: HTMLElement, items: string): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(items)].filter((item) => !item.closest('details:not([open])'));
}

/**
 * Keeps the keyboard's place in a list whose items go away when a button in them is pressed: the item that takes the
 * place gets the focus, else the last one, else the list's box. Items are the elements that match `items` in the box.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, items: string): void {
  const pressed = useRef<number | undefined>(undefined);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const remember = ({ target }: Event) => {
      const place = visible(element, items).findIndex((item) => item.contains(target as Node));
      pressed.current = place < 0 ? undefined : place;
    };
    element.addEventListener('click', remember, { capture: true });
    return () => element.removeEventListener('click', remember, { capture: true });
  }, [box, items]);

  useLayoutEffect(() => {
    const element = box.current;
    const hasLostFocus = document.activeElement === document.body && document.hasFocus();
    if (!element || pressed.current === undefined || !hasLostFocus) return;
    const list = visible(element, items);
    const next = list[Math.min(pressed.current, list.length - 1)] ?? element;
    pressed.current = undefined;
    next.focus();
  });
}
