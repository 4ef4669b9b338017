import { addStyle } from '../editors/shadow-style.ts';
import { overlayParent } from '../editors/textarea-mirror.ts';
import { cardStyle } from './card-style.ts';
import { createStay } from './stay.ts';

/** The one element that holds the card: in the top layer, with a shadow tree that the page cannot see into. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered. */
  readonly place: HTMLElement;
  /** Puts it on the page; what is in it can be measured then. */
  show(): void;
  hide(): void;
  /** Moves its top left corner, in viewport coordinates (CSS px). */
  moveTo(left: number, top: number): void;
}

/** What happens in the card is not the page's business: shortcuts, and lists that close on a click outside of them. */
const ownEvents =
  'pointerdown pointerup mousedown mouseup click dblclick contextmenu keydown keyup keypress input focusin focusout wheel'.split(
    ' ',
  );

const base =
  'all: initial !important; display: block !important; position: fixed !important; z-index: 2147483647 !important;';

/** @param anchor decides where the host goes: a modal dialog makes all that is outside of it inert. */
export function createCardHost(anchor: HTMLElement): CardHost {
  const document = anchor.ownerDocument;
  const element = document.createElement('rostrum-card');
  element.setAttribute('popover', 'manual');
  element.style.cssText = base;
  const root = element.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');
  addStyle(root, cardStyle);
  root.append(place);

  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation());
  // The editor keeps its focus and its caret while the card is clicked.
  for (const type of ['pointerdown', 'mousedown']) {
    root.addEventListener(type, (event) => event.preventDefault());
  }

  const raise = () => {
    if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
  };
  const stay = createStay(element, raise);

  return {
    element,
    place,
    show() {
      stay.enter(overlayParent(anchor));
      raise();
    },
    hide: stay.leave,
    moveTo(left, top) {
      element.style.cssText = `${base} left: ${left}px !important; top: ${top}px !important;`;
    },
  };
}
