import type { CardPainterSource, CardView } from './card-contract.ts';
import { watchTriggers } from './card-triggers.ts';
import { createFrame } from './frame.ts';
import type { Overlay } from './overlay.ts';
import { pageTheme } from './page-theme.ts';
import { type Box, placeCard } from './place-card.ts';

/** What the card shows. */
export interface Showing {
  /** A card that opened on hover closes when the pointer rests elsewhere; one opened by key has the focus. */
  readonly by: 'click' | 'hover' | 'keys';
  view(): CardView;
  /** The boxes it stands beside (viewport, CSS px), asked for again when they may have moved. Without any it closes. */
  boxes(): readonly Box[];
}

/** What the card is given. */
export interface CardWorld {
  readonly anchor: HTMLElement;
  readonly overlay: Overlay;
  readonly painter: CardPainterSource;
  /** What is written in. */
  field(): HTMLElement | undefined;
  /** Remembers focus and selection of the field that has them; answers what gives them back. */
  hold(): (() => void) | undefined;
  /** A click on this point of the composer. Answers whether it showed something. */
  openAt(x: number, y: number, by: 'click' | 'hover'): boolean;
  /** The card has closed. */
  onClose(): void;
  readonly signal: AbortSignal;
}

/** The card: one small window that floats beside what it speaks of. On the page only while it is open. */
export interface Card {
  readonly showing: Showing | undefined;
  open(showing: Showing): void;
  /** Draws and places it anew; closes it when what it stands beside is gone. */
  refresh(): void;
  /** Gives the focus back if it had it. */
  close(): void;
}

/** The line of the caret inside an element, when the browser tells. */
function caretLine(element: HTMLElement): Box | undefined {
  const selection = element.ownerDocument.getSelection();
  const { focusNode, focusOffset = 0 } = selection ?? {};
  if (!focusNode || !element.contains(focusNode)) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(focusNode, focusOffset);
  return range.getClientRects()[0];
}

const reachable = 'button, a[href], input:checked';

/** Creates the card of one composer. It listens from now on. */
export function createCard(world: CardWorld): Card {
  const { anchor, overlay, painter } = world;
  const document = anchor.ownerDocument;
  const part = overlay.createPart('card');
  const moving = createFrame(place);
  const sizes = new ResizeObserver(moving.request);
  let showing: Showing | undefined;
  /** Gives the focus back to whoever had it before the card. */
  let giveBack: (() => void) | undefined;

  const stops = () => [...part.element.querySelectorAll<HTMLElement>(reachable)];
  const hasFocus = () => part.element.contains(overlay.focused());

  function close(): void {
    if (!showing) return;
    moving.cancel();
    sizes.disconnect();
    const back = hasFocus() ? giveBack : undefined;
    showing = undefined;
    giveBack = undefined;
    painter.now()?.draw(undefined, part.element);
    part.hide();
    world.onClose();
    back?.();
  }

  function position(boxes: readonly Box[]): void {
    const { width, height } = part.element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const text = world.field() ?? anchor;
    const { left, top } = placeCard({
      marks: boxes,
      caret: caretLine(anchor),
      card: { width, height },
      viewport: { width: clientWidth, height: clientHeight },
      isRightToLeft: getComputedStyle(text).direction === 'rtl',
    });
    part.moveTo(left, top);
  }

  function place(): void {
    const boxes = showing?.boxes() ?? [];
    if (boxes.length > 0) position(boxes);
    else close();
  }

  function refresh(): void {
    const paint = painter.now();
    if (!showing || !paint) return;
    overlay.addCss(paint.css);
    overlay.dress(pageTheme(anchor));
    paint.draw(showing.view(), part.element);
    place();
  }

  function backTo(element: Element | null): () => void {
    return () => {
      const isThere = element?.isConnected && element instanceof HTMLElement;
      const back = isThere ? element : world.field();
      back?.focus({ preventScroll: true });
    };
  }

  function takeFocus(): void {
    giveBack ??= world.hold() ?? backTo(overlay.focused() ?? document.activeElement);
    const first = part.element.querySelector<HTMLElement>('[data-first]') ?? stops()[0];
    first?.focus({ preventScroll: true });
  }

  function appear(takesFocus: boolean): void {
    if (painter.now() && part.show()) {
      refresh();
      sizes.observe(part.element);
    } else close();
    if (showing && takesFocus) takeFocus();
  }

  /** The first card of a page waits for its script, unless something else was asked for meanwhile. */
  async function appearLater(next: Showing, takesFocus: boolean): Promise<void> {
    await painter.bring().catch(() => undefined);
    if (showing === next) appear(takesFocus);
  }

  function open(next: Showing): void {
    const takesFocus = next.by === 'keys' || hasFocus();
    showing = next;
    if (painter.now()) appear(takesFocus);
    else void appearLater(next, takesFocus);
  }

  /** The end of a selection by mouse is a click too. */
  const isSelecting = () => {
    const selection = document.getSelection();
    return selection !== null && !selection.isCollapsed && anchor.contains(selection.anchorNode);
  };

  /** Past its ends the card lets the focus go back to where it came from. */
  function onTab(event: KeyboardEvent): void {
    const all = stops();
    const end = event.shiftKey ? all[0] : all.at(-1);
    if (!hasFocus() || overlay.focused() !== end) return;
    event.preventDefault();
    close();
  }

  watchTriggers(
    anchor,
    {
      isOwn: ({ target }) => target === overlay.host,
      isOpen: () => showing !== undefined,
      onClick(x, y) {
        if (isSelecting() || !world.openAt(x, y, 'click')) close();
      },
      onRest(x, y, isInside) {
        if ((showing && showing.by !== 'hover') || isSelecting()) return;
        if (!isInside || !world.openAt(x, y, 'hover')) close();
      },
      onLeave: close,
      onMove: moving.request,
      onEscape() {
        if (showing) close();
        else world.field()?.focus({ preventScroll: true });
      },
      onTab,
    },
    world.signal,
  );
  // A click on a label moves the focus, too.
  part.element.addEventListener('pointerdown', () => {
    if (!hasFocus()) giveBack = world.hold();
  });
  world.signal.addEventListener('abort', close);

  return {
    get showing() {
      return showing;
    },
    open,
    refresh,
    close,
  };
}
