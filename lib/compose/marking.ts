import type { Hint } from '../rules/report.ts';
import type { Slots } from './slots.ts';
import { isBeingTyped } from './typing.ts';

/** Paints the marks of all hints but notes, and not on the word that is being typed. */
export function paintHints(slots: Slots, hints: readonly Hint[]): void {
  slots.all.forEach((slot, post) => {
    const marks = hints.flatMap((hint) => {
      const { at, severity, key, shown } = hint;
      if (at?.post !== post || severity === 'note') return [];
      const look = shown ? severity : ('quiet' as const);
      return isBeingTyped(slot.editor, slot.text, at) ? [] : [{ at, look, key }];
    });
    slot.painter.paint(marks);
  });
}

/** The hint whose mark is under a point of the viewport (CSS px). */
export function paintedHintAt(slots: Slots, hints: readonly Hint[], x: number, y: number): Hint | undefined {
  for (const [post, { painter }] of slots.all.entries()) {
    const mark = painter.markAt(x, y);
    // The same finding may stand in several places.
    const hint =
      mark &&
      hints.find(({ key, at }) => key === mark.key && at?.post === post && at.start === mark.at.start);
    if (hint) return hint;
  }
  return undefined;
}
