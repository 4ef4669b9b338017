import { hasOpenSuggestions } from '../editors/has-open-suggestions.ts';

/** What the page says of its lists on the editors and on the buttons that open them. */
const spoken = ['aria-expanded', 'aria-activedescendant', 'aria-controls', 'aria-owns'];

/** How a list may go without a word about it: taken away or hidden. */
const anyChange = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'style', 'class', ...spoken],
};

/** A button with its menu or picker open. A section that is unfolded has no popup. */
const openButton = '[aria-haspopup]:not([aria-haspopup="false"])[aria-expanded="true"]';

/** What floats over a page; our own host does, too. */
const layer =
  'dialog, [role="dialog"], [role="listbox"], [role="grid"], [role="menu"], [popover]:not(rostrum-hints)';

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The site's own lists and pickers, of people to mention or of emoji: while one is open we are out of the way. */
export interface SiteLists {
  isOpen(): boolean;
}

/**
 * Follows the lists of one composer: what its editors and buttons say of them, and where the focus goes. Nothing but the
 * composer is observed, unless one is open.
 * @param fields the editors of the composer.
 * @param onChange called after a list opened or closed.
 */
export function followSiteLists(
  root: HTMLElement,
  fields: () => readonly HTMLElement[],
  onChange: () => void,
  signal: AbortSignal,
): SiteLists {
  const document = root.ownerDocument;
  const opening = new MutationObserver(look);
  const closing = new MutationObserver(look);
  /** Heads of dialogs, chats, banners: what was there before was not opened over the composer. */
  const before = new WeakSet(document.querySelectorAll(layer));
  let wasOpen = false;
  /** What was opened and took the focus last: a picker has a field to search in. */
  let opened: Element | undefined;

  /** It may give the focus back after each emoji, and stay. */
  function isUnderLayer(): boolean {
    const focused = document.activeElement?.closest(layer);
    if (focused && !before.has(focused) && !focused.contains(root)) opened = focused;
    if (!opened?.checkVisibility()) opened = undefined;
    return opened !== undefined && (opened === focused || overlap(opened, root));
  }

  function isOpen(): boolean {
    const now =
      fields().some(hasOpenSuggestions) ||
      [...root.querySelectorAll(openButton)].some((button) => button.checkVisibility()) ||
      isUnderLayer();
    if (now && !wasOpen && !signal.aborted) closing.observe(document, anyChange);
    if (!now) closing.disconnect();
    wasOpen = now;
    return now;
  }

  function look(): void {
    const was = wasOpen;
    if (isOpen() !== was) onChange();
  }

  opening.observe(root, { subtree: true, attributes: true, attributeFilter: spoken });
  document.addEventListener('focusin', look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    opening.disconnect();
    closing.disconnect();
  });
  return { isOpen };
}
