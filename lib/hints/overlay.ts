import tokens from '../../components/tokens.css?inline';
import { addStyle } from '../editors/shadow-style.ts';
import type { Words } from '../words.ts';
import css from './overlay.css?inline';
import { createStay } from './stay.ts';

/** One of the things that float over a page: the chip or the card. */
export interface Part {
  /** Where it is rendered. */
  readonly element: HTMLElement;
  /** Puts it on the page, where it can be measured. Answers false when the page has taken us away too often. */
  show(): boolean;
  hide(): void;
  /** Moves its top left corner, in viewport coordinates (CSS px). */
  moveTo(left: number, top: number): void;
}

/** The one element of ours on a page: in the top layer, with a shadow tree that the page cannot see into. */
export interface Overlay {
  readonly host: HTMLElement;
  /** What in it has the focus; null when nothing has. */
  focused(): Element | null;
  /** @param name its class in the style sheet. */
  createPart(name: 'chip' | 'card'): Part;
  /** Brings in one more style sheet. */
  addCss(css: string): void;
  /** Takes the colours that fit the page. */
  dress(theme: 'light' | 'dark'): void;
}

/** What happens in it is not the page's business: shortcuts, and lists that close on a click outside of them. */
const ownEvents =
  'pointerdown pointerup mousedown mouseup click dblclick contextmenu keydown keyup keypress input change focusin focusout wheel'.split(
    ' ',
  );

/** No size of its own, so that it never stands between the pointer and the page. */
const hostStyle =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;';

/** All outside of a modal dialog is inert; and one that keeps the focus to itself lets it go only to what it holds. */
function overlayParent(anchor: Element): Element {
  return (
    anchor.closest('dialog:modal, [role="dialog"], [role="alertdialog"]') ??
    anchor.ownerDocument.documentElement
  );
}

const isOfColours = /prefers-color-scheme|^(?:not )?all$/;

/** The rules of a sheet that ask for the system's colours, whatever was put there instead. On a page, the page decides. */
function darkRules(sheet: CSSStyleSheet | null): MediaList[] {
  return [...(sheet?.cssRules ?? [])].flatMap((rule) =>
    rule instanceof CSSMediaRule && isOfColours.test(rule.media.mediaText) ? [rule.media] : [],
  );
}

/**
 * Inert until a part is shown.
 * @param anchor the composer: decides where on the page the host goes.
 * @param voice a live region, which must stay on the page to be heard.
 */
export function createOverlay(anchor: HTMLElement, words: Words, voice: HTMLElement): Overlay {
  const document = anchor.ownerDocument;
  const host = document.createElement('rostrum-hints');
  host.setAttribute('popover', 'manual');
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'closed' });
  const ground = document.createElement('div');
  ground.className = 'ground';
  ground.lang = words.say('language');
  ground.dir = words.say('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  ground.append(voice);
  const sheet = addStyle(root, tokens + css);
  root.append(ground);

  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation());
  // The editor keeps its focus and its caret while something here is clicked.
  for (const type of ['pointerdown', 'mousedown']) {
    root.addEventListener(type, (event) => event.preventDefault());
  }

  let theme: 'light' | 'dark' = 'light';

  function wear(): void {
    ground.style.colorScheme = theme;
    const media = theme === 'dark' ? 'all' : 'not all';
    for (const list of darkRules(sheet())) if (list.mediaText !== media) list.mediaText = media;
  }

  function raise(): void {
    if (!host.isConnected || host.matches(':popover-open')) return;
    host.showPopover();
    // A style element that comes back to the page has another sheet than before.
    wear();
  }

  const stay = createStay(host, raise);
  const shown = new Set<HTMLElement>();

  function createPart(name: 'chip' | 'card'): Part {
    const element = document.createElement('div');
    element.className = `part is-${name}`;
    return {
      element,
      show() {
        shown.add(element);
        if (element.parentNode !== ground) ground.append(element);
        stay.enter(overlayParent(anchor));
        raise();
        return host.isConnected;
      },
      hide() {
        shown.delete(element);
        element.remove();
        if (shown.size === 0) stay.leave();
      },
      moveTo(left, top) {
        // A page that zooms its root element zooms what we put there, too.
        const zoom = host.currentCSSZoom ?? 1;
        element.style.left = `${left / zoom}px`;
        element.style.top = `${top / zoom}px`;
      },
    };
  }

  return {
    host,
    focused: () => root.activeElement,
    createPart,
    addCss(css) {
      addStyle(root, css);
    },
    dress(next) {
      theme = next;
      wear();
    },
  };
}
