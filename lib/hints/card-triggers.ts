/** What opens, moves and closes the card. Points are in viewport coordinates (CSS px). */
export interface Triggers {
  /** Whether an event comes out of something of ours. */
  isOwn(event: Event): boolean;
  isOpen(): boolean;
  /** A click inside the composer. */
  onClick(x: number, y: number): void;
  /** The pointer came to rest; `isInside` the composer or not. */
  onRest(x: number, y: number, isInside: boolean): void;
  /** Typing, or a click elsewhere. */
  onLeave(): void;
  /** The words may stand elsewhere now. */
  onMove(): void;
  /** The Escape key while the card is open or something of ours has the focus: nobody else gets it. */
  onEscape(): void;
  /** The Tab key inside of something of ours. */
  onTab(event: KeyboardEvent): void;
}

/** How long the pointer rests on a mark before the card opens, in ms: long enough not to open in passing. */
const REST_MS = 400;

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (['Backspace', 'Delete', 'Enter'].includes(key)) return true;
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Listens on the page of a composer, before the page does, and takes nothing from it but Escape. */
export function watchTriggers(anchor: HTMLElement, triggers: Triggers, signal: AbortSignal): void {
  const document = anchor.ownerDocument;
  const options = { capture: true, passive: true, signal };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let takesKeyUp = false;

  const isInside = ({ target }: Event) => target instanceof Node && anchor.contains(target);

  // A page may dispatch anything under these names: what is no event of a pointer or a key is none of ours.
  function onClick(event: Event): void {
    clearTimeout(rest);
    if (!(event instanceof MouseEvent) || triggers.isOwn(event)) return;
    if (isInside(event)) triggers.onClick(event.clientX, event.clientY);
    else triggers.onLeave();
  }

  function onMove(event: Event): void {
    clearTimeout(rest);
    if (!(event instanceof PointerEvent)) return;
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || triggers.isOwn(event)) return;
    const inside = isInside(event);
    if (!inside && !triggers.isOpen()) return;
    const { clientX, clientY } = event;
    rest = setTimeout(() => triggers.onRest(clientX, clientY, inside), REST_MS);
  }

  function takeEscape(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    takesKeyUp = true;
    triggers.onEscape();
  }

  function onKeyDown(event: Event): void {
    clearTimeout(rest);
    if (!(event instanceof KeyboardEvent)) return;
    const isOwn = triggers.isOwn(event);
    if (event.isComposing || !(isOwn || triggers.isOpen())) return;
    if (event.key === 'Escape') takeEscape(event);
    else if (isOwn) {
      // A key pressed on a button of ours is none of the site's shortcuts.
      event.stopImmediatePropagation();
      if (event.key === 'Tab') triggers.onTab(event);
    } else if (isTyping(event)) triggers.onLeave();
  }

  function onKeyUp(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    const isTaken = takesKeyUp && event.key === 'Escape';
    if (isTaken) takesKeyUp = false;
    if (isTaken || triggers.isOwn(event)) event.stopImmediatePropagation();
  }

  function onScroll(event: Event): void {
    const { target } = event;
    if (!triggers.isOpen() || triggers.isOwn(event) || !(target instanceof Node)) return;
    if (target.contains(anchor) || anchor.contains(target)) triggers.onMove();
  }

  document.addEventListener('click', onClick, options);
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('scroll', onScroll, options);
  document.addEventListener('beforeinput', (event) => !triggers.isOwn(event) && triggers.onLeave(), options);
  const view = document.defaultView ?? window;
  view.addEventListener('keydown', onKeyDown, { capture: true, signal });
  view.addEventListener('keyup', onKeyUp, { capture: true, signal });
  view.addEventListener('resize', () => triggers.onMove(), { signal });
  signal.addEventListener('abort', () => clearTimeout(rest));
}
