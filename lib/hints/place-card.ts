/** A box of the viewport, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A size, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What can be seen of a page without its scroll bars, in CSS px. */
export const viewportOf = ({ documentElement: { clientWidth, clientHeight } }: Document): Size => ({
  width: clientWidth,
  height: clientHeight,
});

/** What decides where the card stands. */
export interface CardSituation {
  /** The lines of the marked words, from first to last. */
  readonly marks: readonly Box[];
  /** The line being written, when it is known. */
  readonly caret?: Box | undefined;
  readonly card: Size;
  readonly viewport: Size;
  /** Whether the text runs from right to left: the card then begins at its right. */
  readonly isRightToLeft: boolean;
}

/** Between card and viewport, and between card and words, in CSS px. */
const MARGIN_PX = 8;
const GAP_PX = 6;

/** Zero when the card is free of the line; otherwise how many px of it are covered. */
function covered(top: number, height: number, line: Box | undefined): number {
  return line ? Math.max(0, Math.min(top + height, line.bottom) - Math.max(top, line.top)) : 0;
}

/**
 * Where the card stands (top left corner, viewport, CSS px): below the marked words, above them when there is no room or when the line being
 * written lies below, and always inside the viewport.
 */
export function placeCard({ marks, caret, card, viewport, isRightToLeft }: CardSituation): {
  left: number;
  top: number;
} {
  const first = marks[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const last = marks.at(-1) ?? first;
  const room = (size: number, whole: number) => Math.max(MARGIN_PX, whole - size - MARGIN_PX);
  const clampTop = (top: number) => Math.min(Math.max(top, MARGIN_PX), room(card.height, viewport.height));

  const tops = [last.bottom + GAP_PX, first.top - card.height - GAP_PX].map((wished) => {
    const top = clampTop(wished);
    const overMarks = marks.reduce((sum, line) => sum + covered(top, card.height, line), 0);
    return { top, cost: overMarks + 2 * covered(top, card.height, caret) };
  });
  const best = tops.reduce((a, b) => (b.cost < a.cost ? b : a));

  const wished = isRightToLeft ? last.right - card.width : last.left;
  const left = Math.min(Math.max(wished, MARGIN_PX), room(card.width, viewport.width));
  return { left, top: best.top };
}
