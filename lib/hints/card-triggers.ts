/** What opens and closes the card. Points are in viewport coordinates (CSS px). */
export interface Triggers {
  /** Whether an event comes out of the card itself. */
  isOwn(event: Event): boolean;
  isOpen(): boolean;
  /** A click inside the composer. */
  onClick(x: number, y: number): void;
  /** The pointer came to rest; `isInside` the composer or not. */
  onRest(x: number, y: number, isInside: boolean): void;
  /** Typing, scrolling, a click elsewhere. */
  onLeave(): void;
  /** The Escape key while the card is open: nobody else gets it. */
  onEscape(): void;
}

/** How long the pointer rests on a mark before the card opens, in ms: long enough not to open in passing. */
const REST_MS = 400;

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (['Backspace', 'Delete', 'Enter'].includes(key)) return true;
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Listens on the document of a composer, before the page does and without taking anything from it but Escape. */
export function watchTriggers(anchor: HTMLElement, triggers: Triggers, signal: AbortSignal): void {
  const document = anchor.ownerDocument;
  const options = { capture: true, passive: true, signal };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let takesKeyUp = false;

  const isInside = ({ target }: Event) => target instanceof Node && anchor.contains(target);

  function onClick(event: MouseEvent): void {
    clearTimeout(rest);
    if (triggers.isOwn(event)) return;
    if (isInside(event)) triggers.onClick(event.clientX, event.clientY);
    else triggers.onLeave();
  }

  function onMove(event: PointerEvent): void {
    clearTimeout(rest);
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || triggers.isOwn(event)) return;
    const inside = isInside(event);
    if (!inside && !triggers.isOpen()) return;
    const { clientX, clientY } = event;
    rest = setTimeout(() => triggers.onRest(clientX, clientY, inside), REST_MS);
  }

  function onKeyDown(event: KeyboardEvent): void {
    clearTimeout(rest);
    if (!triggers.isOpen() || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      takesKeyUp = true;
      triggers.onEscape();
    } else if (!triggers.isOwn(event) && isTyping(event)) triggers.onLeave();
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (!takesKeyUp || event.key !== 'Escape') return;
    takesKeyUp = false;
    event.stopImmediatePropagation();
  }

  function onScroll(event: Event): void {
    const { target } = event;
    if (!triggers.isOpen() || triggers.isOwn(event) || !(target instanceof Node)) return;
    if (target.contains(anchor) || anchor.contains(target)) triggers.onLeave();
  }

  document.addEventListener('click', onClick, options);
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('scroll', onScroll, options);
  document.addEventListener('beforeinput', (event) => !triggers.isOwn(event) && triggers.onLeave(), options);
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  document.addEventListener('keyup', onKeyUp, { capture: true, signal });
  document.defaultView?.addEventListener('resize', () => triggers.onLeave(), { signal });
  signal.addEventListener('abort', () => clearTimeout(rest));
}
