import type { Words } from '../words.ts';
import { type ChipState, createChipView } from './chip-view.ts';
import { coversHowMuch, isOutOfSight } from './covers.ts';
import { makeDraggable } from './drag.ts';
import { followPlace } from './follow-place.ts';
import { createFrame } from './frame.ts';
import type { Overlay } from './overlay.ts';
import { pageTheme } from './page-theme.ts';
import { broughtInside, chipPlaces, isInside, type Place } from './place-chip.ts';

/** Where the person wants the chip, kept for as long as the page lives. */
export interface ChipPlace {
  /** Where it was dragged to, from the top left corner of what it stands beside (CSS px). */
  dragged?: Place | undefined;
  /** How many of the places on offer are passed over. */
  skipped: number;
}

/** What the chip is given. */
export interface ChipWorld {
  readonly root: HTMLElement;
  /** What it stands beside; asked anew, since sites draw their editors anew. */
  hintAnchor(): HTMLElement;
  readonly overlay: Overlay;
  readonly words: Words;
  readonly place: ChipPlace;
  openMenu(): void;
  openHints(): void;
  readonly signal: AbortSignal;
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
  const { root, overlay, words, place } = world;
  const document = root.ownerDocument;
  const part = overlay.createPart('chip');
  const view = createChipView(document, words, world);
  part.element.append(view.element);
  const standing = createFrame(stand);
  let anchor = world.hintAnchor();
  let life: AbortController | undefined;
  /** Which of the places it has, if any: it does not jump to a better one while its own is good. */
  let taken: number | undefined;

  function boxAt({ left, top }: Place): DOMRect {
    const { width, height } = part.element.getBoundingClientRect();
    return new DOMRect(left, top, width, height);
  }

  function freePlace(beside: DOMRect): Place {
    const chip = boxAt({ left: 0, top: 0 });
    const viewport = {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    };
    const { dragged, skipped } = place;
    if (dragged) {
      return broughtInside(
        { left: beside.left + dragged.left, top: beside.top + dragged.top },
        chip,
        viewport,
      );
    }
    const isRightToLeft = getComputedStyle(root).direction === 'rtl';
    const places = chipPlaces({ anchor: beside, root: root.getBoundingClientRect(), chip, isRightToLeft });
    const order = places.map((_, index) => (index + skipped) % places.length);
    const cost = (index: number) => {
      const at = places[index] as Place;
      const outside = isInside(at, chip, viewport) ? 0 : 100;
      return outside + coversHowMuch(document, overlay.host, boxAt(at), anchor);
    };
    const choice = taken === undefined ? order : [taken, ...order];
    const best =
      choice.find((index) => cost(index) === 0) ?? order.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    taken = best;
    return broughtInside(places[best] as Place, chip, viewport);
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
