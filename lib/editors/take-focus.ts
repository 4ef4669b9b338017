/**
 * Gives the editor the focus. A click in the side panel takes the focus from the page; some editors then believe that they have none and write
 * at their old caret, and no focus event can come from the browser. So the editor is told what it would hear. `window.focus()` does not help.
 */
export function takeFocus(element: HTMLElement): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus({ preventScroll: true });
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
}
