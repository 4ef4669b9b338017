/** The ancestors of an element from the nearest up, at most `most` of them. */
export function ancestors(element: Element, most: number): HTMLElement[] {
  const found: HTMLElement[] = [];
  let next = element.parentElement;
  while (next && found.length < most) {
    found.push(next);
    next = next.parentElement;
  }
  return found;
}

/** Whether the page's path is one of these; sites change it without a new page. */
export function isAt(element: Element, routes: RegExp): boolean {
  return routes.test(element.ownerDocument.location.pathname);
}

/** What can be typed in. A box that its page has switched off is not among them. */
export const anyField = '[contenteditable]:not([contenteditable="false"]), textarea, input';

/** The box to write in that an element is or stands in. */
export function fieldOf(target: Element): HTMLElement | undefined {
  return target.closest<HTMLElement>(anyField) ?? undefined;
}
