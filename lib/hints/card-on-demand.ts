import type { Card, CardSource, CardWindow, CardWorld, Showing } from './card-contract.ts';
import { watchTriggers } from './card-triggers.ts';

/** What is done in the composer leads to a card. */
interface CardOnDemandWorld extends CardWorld {
  readonly source: CardSource;
  /** A click on this point of the composer. Answers whether it showed something. */
  openAt(x: number, y: number, by: 'click' | 'hover'): boolean;
}

/** A composer's card, whose script is brought when it is first opened. It listens from now on. */
export function createCardOnDemand(world: CardOnDemandWorld): Card {
  const { root: anchor, overlay, source } = world;
  let card: CardWindow | undefined;
  /** What is to be shown when the script has come. */
  let awaited: Showing | undefined;

  const showing = () => awaited ?? card?.showing;

  function close(): void {
    if (awaited) {
      awaited = undefined;
      world.onClose();
    } else card?.close();
  }

  function open(next: Showing): void {
    card ??= source.now()?.(world);
    if (card) card.open(next);
    else void openLater(next);
  }

  /** Unless something else was asked for meanwhile. */
  async function openLater(next: Showing): Promise<void> {
    awaited = next;
    await source.bring().catch(() => undefined);
    if (awaited !== next) return;
    if (!source.now()) return close();
    awaited = undefined;
    open(next);
  }

  /** The end of a selection by mouse is a click too. */
  const isSelecting = () => {
    const selection = anchor.ownerDocument.getSelection();
    return selection !== null && !selection.isCollapsed && anchor.contains(selection.anchorNode);
  };

  watchTriggers(
    anchor,
    {
      isOwn: ({ target }) => target === overlay.host,
      isOpen: () => showing() !== undefined,
      onClick(x, y) {
        if (isSelecting() || !world.openAt(x, y, 'click')) close();
      },
      onRest(x, y, isInside) {
        if ((showing()?.by ?? 'hover') !== 'hover' || isSelecting()) return;
        if (!isInside || !world.openAt(x, y, 'hover')) close();
      },
      onLeave: close,
      onMove: () => card?.move(),
      onEscape() {
        if (showing()) close();
        else world.field()?.focus({ preventScroll: true });
      },
      onTab: (event) => card?.onTab(event),
    },
    world.signal,
  );
  world.signal.addEventListener('abort', close);

  return {
    get showing() {
      return showing();
    },
    open,
    refresh: () => card?.refresh(),
    close,
  };
}
