/** Whether an element has the focus, as far as the page has it to give. */
export function hasFocus(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Gives an editor the focus, as far as the page has it to give. */
export function takeFocus(element: HTMLElement): void {
  if (!hasFocus(element)) element.focus({ preventScroll: true });
}

/**
 * Tells an editor that it has the focus when the page has none. A click in the side panel takes it, no focus event can come from the browser
 * then, and `window.focus()` does not help. Only for an editor that needs it: others take it as a reason to put their own caret back.
 */
export function feignFocus(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
}
