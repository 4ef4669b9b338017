/** Whether the site's own list, of people to mention for instance, is open over an editor: the next Enter belongs to it. */
export function hasOpenSuggestions(element: HTMLElement): boolean {
  if (element.getAttribute('aria-expanded') === 'true') return true;
  const active = element.getAttribute('aria-activedescendant');
  return active !== null && active !== '' && element.ownerDocument.getElementById(active) !== null;
}
