import { singleEdit } from '../text/remap.ts';
import type { Range } from '../text/span.ts';
import { type Place, returnTo } from './line-end.ts';
import type { Ends } from './selection.ts';
import { settles } from './settle.ts';
import type { Surface } from './surface.ts';

/** What was typed over a span that had been selected for an edit, or undefined when something else happened. */
function typedOver(before: string, after: string, { start, end }: Range): string | undefined {
  const head = before.slice(0, start);
  const tail = before.slice(end);
  const isOver =
    start < end &&
    after.length >= head.length + tail.length &&
    after.startsWith(head) &&
    after.endsWith(tail);
  return isOver ? after.slice(head.length, after.length - tail.length) : undefined;
}

/** What was put into a text at an offset, or '' when that is not all that happened. */
export function insertedAt(before: string, after: string, offset: number): string {
  const inserted = after.slice(offset, offset + Math.max(0, after.length - before.length));
  return before.slice(0, offset) + inserted + before.slice(offset) === after ? inserted : '';
}

const reads = (surface: Surface, text: string) =>
  settles(surface.element, () => surface.isSame(surface.read(), text));

/** Gives back the words that a key replaced in the moment they were selected, and puts what was typed where the caret had been. */
export async function giveBack(
  surface: Surface,
  before: string,
  at: Range,
  caret: Ends<number>,
): Promise<void> {
  const typed = typedOver(before, surface.read(), at);
  if (typed === undefined) return;
  surface.undo();
  if (!(await reads(surface, before))) return;
  await surface.select(caret);
  if (typed) surface.write(typed);
}

/**
 * Carries what was typed beside new words, in the moment before the caret was put back, to where the caret belongs.
 * @param at the new words: the caret has been at their start or their end.
 */
export async function carryOver(
  surface: Surface,
  wanted: string,
  at: Range,
  caret: Ends<number>,
): Promise<void> {
  const now = surface.read();
  const offset = insertedAt(wanted, now, at.end) ? at.end : at.start;
  const typed = insertedAt(wanted, now, offset);
  if (!typed || caret.focus === offset) return;
  await surface.select({ anchor: offset, focus: offset + typed.length });
  surface.write('');
  if (!(await reads(surface, wanted))) return;
  await surface.select(caret);
  surface.write(typed);
}

/**
 * Takes back what an editor made of an edit, when it is not what it was asked for, and puts the caret back to its place. One undo; where that
 * does not do it, for instance because the editor keeps no history, the old words are put over the new ones.
 */
export async function takeBack(surface: Surface, before: string, caret: Place | undefined): Promise<void> {
  if (!surface.isSame(surface.read(), before)) surface.undo();
  if (!(await reads(surface, before))) {
    const edit = singleEdit(surface.read(), before);
    if (!edit) return;
    await surface.select({ anchor: edit.start, focus: edit.start + edit.removed });
    surface.write(before.slice(edit.start, edit.start + edit.inserted));
    if (!(await reads(surface, before))) return;
  }
  if (caret) await returnTo(surface, caret);
}
