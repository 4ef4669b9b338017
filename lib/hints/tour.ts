import type { Hint } from '../rules/report.ts';

/** Whether a hint counts: in the chip's number, and on the way through the advice. */
const counts = ({ shown, severity }: Hint): boolean => shown && severity !== 'note';

/**
 * The hints in the order one meets them: those in the text as they stand there, then what is missing. Several places with
 * the same finding are one stop, at the first.
 */
export function tourOf(hints: readonly Hint[]): readonly Hint[] {
  const open = hints.filter(counts);
  const placed = open.filter(({ at }) => at).sort((a, b) => placeOf(a) - placeOf(b));
  const byKey = new Map<string, Hint>();
  for (const hint of [...placed, ...open.filter(({ at }) => !at)]) {
    if (!byKey.has(hint.key)) byKey.set(hint.key, hint);
  }
  return [...byKey.values()];
}

/** No post is longer, in UTF-16 code units. */
const LONGEST = 1e6;

function placeOf({ at }: Hint): number {
  return at ? at.post * LONGEST + at.start : Number.POSITIVE_INFINITY;
}

/** A place in a draft. */
export interface Caret {
  readonly post: number;
  readonly offset: number;
}

/** The hint at the caret, else the next one behind it, else the first. */
export function nearestTo(caret: Caret | undefined, tour: readonly Hint[]): Hint | undefined {
  const isAhead = ({ at }: Hint) =>
    at && caret && (at.post > caret.post || (at.post === caret.post && at.end >= caret.offset));
  return tour.find(isAhead) ?? tour[0];
}

/** The form that a hint has in a newer report: of several places with the same finding the nearest. */
export function newestOf(hint: Hint, hints: readonly Hint[]): Hint | undefined {
  const same = hints.filter(({ key }) => key === hint.key);
  const distance = (other: Hint) => Math.abs(placeOf(other) - placeOf(hint)) || 0;
  return same.reduce<Hint | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined);
}

/** The severity of the most pressing of some hints. */
export function loudest(hints: readonly Hint[]): Hint['severity'] | undefined {
  return (['blocker', 'warning', 'advice'] as const).find((each) =>
    hints.some(({ severity }) => severity === each),
  );
}
