import { type ChipState, createChipView } from './chip-view.ts';
import { coversHowMuch, isOutOfSight } from './covers.ts';
import { makeDraggable } from './drag.ts';
import { followPlace } from './follow-place.ts';
import { createFrame } from './frame.ts';
import type { GuideWorld } from './guide-contract.ts';
import type { Overlay } from './overlay.ts';
import { pageTheme } from './page-theme.ts';
import { viewportOf } from './place-card.ts';
import { broughtInside, chipPlaces, isInside, type Place } from './place-chip.ts';

/** Where the person wants the chip, kept for as long as the page lives. */
export interface ChipPlace {
  /** Where it was dragged to, from the top left corner of what it stands beside (CSS px). */
  dragged?: Place | undefined;
  /** How many of the places on offer are passed over. */
  skipped: number;
}

/** What the chip is given. */
export interface ChipWorld
  extends Pick<GuideWorld, 'root' | 'hintAnchor' | 'words' | 'chipPlace' | 'signal'> {
  readonly overlay: Overlay;
  openMenu(): void;
  openHints(): void;
}

/** The chip beside a composer. */
export interface Chip {
  /** Shows a state; undefined takes the chip off the page. */
  update(state: ChipState | undefined, isMenuOpen: boolean): void;
  /** Takes the next of the places that the chip may stand at. */
  moveOn(): void;
  /** Where it stands now; undefined while it cannot be seen. */
  box(): DOMRect | undefined;
}

/** Creates the chip of one composer. It is on the page only while it has a state. */
export function createChip(world: ChipWorld): Chip {
  const { root, overlay, words, chipPlace: place } = world;
  const document = root.ownerDocument;
  const part = overlay.createPart('chip');
  const view = createChipView(document, words, world);
  part.element.append(view.element);
  const standing = createFrame(stand);
  let anchor = world.hintAnchor();
  let life: AbortController | undefined;
  /** Which of the places it has, if any: it does not jump to a better one while its own is good. */
  let taken: number | undefined;

  function freePlace(beside: DOMRect): Place {
    const chip = part.element.getBoundingClientRect();
    const viewport = viewportOf(document);
    const { dragged, skipped } = place;
    if (dragged) {
      const at = { left: beside.left + dragged.left, top: beside.top + dragged.top };
      return broughtInside(at, chip, viewport);
    }
    const isRightToLeft = getComputedStyle(root).direction === 'rtl';
    const places = chipPlaces({ anchor: beside, root: root.getBoundingClientRect(), chip, isRightToLeft });
    const order = places.map((_, index) => (index + skipped) % places.length);
    const cost = (index: number) => {
      const at = places[index] as Place;
      const box = new DOMRect(at.left, at.top, chip.width, chip.height);
      const outside = isInside(at, chip, viewport) ? 0 : 100;
      return outside + coversHowMuch(document, overlay.host, box, anchor);
    };
    const good = [taken, ...order].find((index) => index !== undefined && cost(index) === 0);
    taken = good ?? order.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    return broughtInside(places[taken] as Place, chip, viewport);
  }

  function stand(): void {
    const isHidden = isOutOfSight(anchor, overlay.host);
    part.element.classList.toggle('is-hidden', isHidden);
    if (isHidden) return;
    overlay.dress(pageTheme(anchor));
    const { left, top } = freePlace(anchor.getBoundingClientRect());
    part.moveTo(left, top);
  }

  function follow(): void {
    life = new AbortController();
    const signal = AbortSignal.any([life.signal, world.signal]);
    followPlace(anchor, stand, signal);
    let start: DOMRect | undefined;
    makeDraggable(
      part.element,
      {
        onStart() {
          start = part.element.getBoundingClientRect();
        },
        onDrag(dx, dy) {
          const beside = anchor.getBoundingClientRect();
          if (start)
            place.dragged = { left: start.left + dx - beside.left, top: start.top + dy - beside.top };
          stand();
        },
      },
      signal,
    );
  }

  function leave(): void {
    standing.cancel();
    life?.abort();
    life = undefined;
    part.hide();
  }

  world.signal.addEventListener('abort', leave);

  return {
    update(state, isMenuOpen) {
      if (!state || world.signal.aborted) return leave();
      if (!part.show()) return;
      view.update(state, isMenuOpen);
      const next = world.hintAnchor();
      if (life && next === anchor) return standing.request();
      life?.abort();
      anchor = next;
      follow();
      stand();
    },
    moveOn() {
      place.dragged = undefined;
      place.skipped = (taken ?? -1) + 1;
      taken = undefined;
      stand();
    },
    box() {
      const isSeen = life && overlay.host.isConnected && !part.element.classList.contains('is-hidden');
      return isSeen ? part.element.getBoundingClientRect() : undefined;
    },
  };
}
