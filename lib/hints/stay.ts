/** How often an element that the page takes away comes back. Two scripts that never give in would freeze the page. */
const MOST_RETURNS = 5;

/** Keeps an element of ours on the page while it is wanted there. */
export interface Stay {
  /** Puts the element into a parent, unless the page has taken it away too often. */
  enter(parent: Element): void;
  leave(): void;
}

/** @param onReturn called after the page took the element away and it was put back. */
export function createStay(element: HTMLElement, onReturn: () => void = () => {}): Stay {
  const observer = new MutationObserver(comeBack);
  let parent: Element | undefined;
  let returns = 0;

  function comeBack(): void {
    if (!parent || element.parentNode === parent) return;
    returns += 1;
    if (returns > MOST_RETURNS || !parent.isConnected) {
      leave();
      return;
    }
    parent.append(element);
    onReturn();
  }

  function leave(): void {
    parent = undefined;
    observer.disconnect();
    element.remove();
  }

  return {
    enter(next) {
      if (parent === next || returns > MOST_RETURNS) return;
      observer.disconnect();
      parent = next;
      next.append(element);
      observer.observe(next, { childList: true });
    },
    leave,
  };
}
