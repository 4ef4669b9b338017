import css from './card.css?inline';
import type { CardWindow, CardWorld, Showing } from './card-contract.ts';
import { createDeeds } from './deeds.ts';
import { drawCard } from './draw-card.tsx';
import { createFrame } from './frame.ts';
import { pageTheme } from './page-theme.ts';
import { type Box, placeCard, viewportOf } from './place-card.ts';

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

/** Creates the card of one composer. Inert until it is opened. */
export function createCard(world: CardWorld): CardWindow {
  const { root: anchor, overlay } = world;
  const document = anchor.ownerDocument;
  const part = overlay.createPart('card');
  overlay.addCss(css);
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
    drawCard(undefined, part.element);
    part.hide();
    world.onClose();
    back?.();
  }

  function position(boxes: readonly Box[]): void {
    const text = world.field() ?? anchor;
    const { left, top } = placeCard({
      marks: boxes,
      caret: caretLine(anchor),
      card: part.element.getBoundingClientRect(),
      viewport: viewportOf(document),
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
    if (!showing) return;
    overlay.dress(pageTheme(anchor));
    drawCard(showing.view(deeds), part.element);
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

  function open(next: Showing): void {
    const takesFocus = next.by === 'keys' || hasFocus();
    showing = next;
    if (part.show()) {
      refresh();
      sizes.observe(part.element);
    } else close();
    if (showing && takesFocus) takeFocus();
  }

  function onTab(event: KeyboardEvent): void {
    const all = stops();
    const end = event.shiftKey ? all[0] : all.at(-1);
    if (!hasFocus() || overlay.focused() !== end) return;
    event.preventDefault();
    close();
  }

  // A click on a label moves the focus, too.
  part.element.addEventListener('pointerdown', () => {
    if (!hasFocus()) giveBack = world.hold();
  });
  world.signal.addEventListener('abort', close);

  const card: CardWindow = {
    get showing() {
      return showing;
    },
    open,
    refresh,
    move: moving.request,
    onTab,
    close,
  };
  const deeds = createDeeds({ ...world, card });
  return card;
}
