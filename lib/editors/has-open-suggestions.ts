/** The roles of what a site opens beside its editor. */
const popup = '[role="listbox"], [role="grid"], [role="menu"], [role="tree"], [role="dialog"]';

/**
 * Whether the site's own list, of people to mention or of emoji, is open over an editor: the next Enter belongs to it. What an
 * editor names counts only while it can be seen: X names the same list and item all the time (its own code, 2021), and
 * Lexical's list is there, but empty, when nothing fits.
 */
export function hasOpenSuggestions(element: HTMLElement): boolean {
  if (element.getAttribute('aria-expanded') === 'true') return true;
  const named = (attribute: string) =>
    (element.getAttribute(attribute)?.split(/\s+/) ?? [])
      .map((id) => element.ownerDocument.getElementById(id))
      .filter((each) => each?.checkVisibility());
  if (named('aria-activedescendant').length > 0) return true;
  return [...named('aria-controls'), ...named('aria-owns')].some(
    (list) => list?.matches(popup) && list.childElementCount > 0,
  );
}
