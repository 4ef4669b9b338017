import type { Box, Size } from './place-card.ts';

/** Between chip and composer, and between chip and viewport, in CSS px. */
const GAP_PX = 6;
const MARGIN_PX = 4;

export interface Place {
  readonly left: number;
  readonly top: number;
}

interface ChipSituation {
  /** What the chip stands beside, and the whole composer. */
  readonly anchor: Box;
  readonly root: Box;
  readonly chip: Size;
  readonly isRightToLeft: boolean;
}

/** The places a chip may take (top left corner, viewport, CSS px), the best first: below the composer at its end, beside it, above it, below at the start, and in it above the anchor. */
export function chipPlaces({ anchor, root, chip, isRightToLeft }: ChipSituation): Place[] {
  const { left: anchorLeft, right: anchorRight, bottom } = anchor;
  const ends = [anchorRight - chip.width, anchorLeft];
  const sides = [root.right + GAP_PX, root.left - chip.width - GAP_PX];
  const [end = 0, start = 0] = isRightToLeft ? ends.toReversed() : ends;
  const [after = 0, before = 0] = isRightToLeft ? sides.toReversed() : sides;
  const below = Math.max(bottom, root.bottom) + GAP_PX;
  const level = bottom - chip.height;
  return [
    { left: end, top: below },
    { left: after, top: level },
    { left: before, top: level },
    { left: end, top: root.top - chip.height - GAP_PX },
    { left: start, top: below },
    { left: end, top: anchor.top - chip.height - GAP_PX },
  ];
}

/** The nearest place at which a chip is in the viewport as a whole. */
export function broughtInside({ left, top }: Place, chip: Size, viewport: Size): Place {
  const inside = (at: number, size: number, whole: number) =>
    Math.max(MARGIN_PX, Math.min(at, whole - size - MARGIN_PX));
  return { left: inside(left, chip.width, viewport.width), top: inside(top, chip.height, viewport.height) };
}

/** Whether a chip at a place is in the viewport as a whole. */
export function isInside(place: Place, chip: Size, viewport: Size): boolean {
  const { left, top } = broughtInside(place, chip, viewport);
  return left === place.left && top === place.top;
}
