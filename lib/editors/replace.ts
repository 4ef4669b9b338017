import { type Edit, shiftedOffset, singleEdit } from '../text/remap.ts';
import type { Range } from '../text/span.ts';
import { carryOver, giveBack, takeBack } from './amends.ts';
import type { Editor, EditResult, Refusal, Replacement } from './editor.ts';
import { watchKeys } from './keys.ts';
import { isSelected, type Place, returnTo, takePlace } from './line-end.ts';
import { settles } from './settle.ts';
import type { Surface } from './surface.ts';

/** A caret just before replaced words stays there; `shiftedOffset` knows only inside and after. */
function movedCaret(offset: number, edit: Edit): number {
  return edit.removed > 0 && offset === edit.start ? offset : shiftedOffset(offset, edit);
}

/** Puts the caret to its place, so that what is typed there is a step of its own in the editor's history. */
async function putBack(surface: Surface, caret: Place, { start, end }: Range): Promise<void> {
  const isBehind = caret.anchor === end && caret.focus === end;
  if (surface.joinsSteps && isBehind) await surface.select({ anchor: start, focus: start });
  await returnTo(surface, caret);
}

async function attempt(surface: Surface, change: Replacement, expected: string): Promise<EditResult> {
  const { element } = surface;
  const { start, end } = change.at;
  const refuse = (reason: Refusal): EditResult => ({ ok: false, reason, copy: change.text });

  if (!element.isConnected) return refuse('gone');
  if (surface.isBusy()) return refuse('busy');
  const before = surface.read();
  if (end > before.length || !surface.isSame(before.slice(start, end), expected)) return refuse('stale');

  const wanted = before.slice(0, start) + change.text + before.slice(end);
  const edit: Edit = { start, removed: end - start, inserted: change.text.length };
  const made: EditResult = {
    ok: true,
    edit,
    inverse: { at: { start, end: start + edit.inserted }, text: before.slice(start, end) },
  };
  if (wanted === before) return made;

  const words = { anchor: start, focus: end };
  const caret = takePlace(surface);
  const keys = watchKeys(element);
  try {
    surface.takeFocus();
    await surface.select(words);
    if (!element.isConnected) return refuse('gone');
    if (surface.isBusy()) return refuse('busy');
    if (surface.read() !== before || !isSelected(surface, words)) {
      await giveBack(surface, before, change.at, caret ?? { anchor: end, focus: end });
      return refuse('overtaken');
    }

    surface.write(change.text);
    const isMade = () => {
      const now = surface.read();
      return surface.isSame(now, wanted) || (keys.wereTyped() && singleEdit(wanted, now)?.removed === 0);
    };
    if (!(await settles(element, isMade))) {
      if (!element.isConnected) return refuse('gone');
      if (keys.wereTyped()) return refuse('overtaken');
      await takeBack(surface, before, caret);
      return refuse('not-taken');
    }
    if (caret) {
      const { anchor, focus } = caret;
      const moved = { ...caret, anchor: movedCaret(anchor, edit), focus: movedCaret(focus, edit) };
      await putBack(surface, moved, made.inverse.at);
      if (keys.wereTyped()) await carryOver(surface, wanted, made.inverse.at, moved);
    }
    return made;
  } finally {
    keys.stop();
  }
}

/**
 * Makes the `replace` of an editor: stale and busy checks, focus, the awaited selection, one event, reading back, the caret. Edits run one at a
 * time, and none is tried twice: trying again is how texts come to appear several times.
 */
export function createReplace(surface: Surface): Editor['replace'] {
  let queue: Promise<unknown> = Promise.resolve();
  return (change, expected) => {
    const turn = queue
      .then(() => attempt(surface, change, expected))
      .catch((): EditResult => ({ ok: false, reason: 'not-taken', copy: change.text }));
    queue = turn;
    return turn;
  };
}
