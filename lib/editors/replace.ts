import { type Edit, shiftedOffset, singleEdit } from '../text/remap.ts';
import type { Range } from '../text/span.ts';
import type { Editor, EditResult, Refusal, Replacement } from './editor.ts';
import { watchKeys } from './keys.ts';
import type { Ends } from './selection.ts';
import { settles } from './settle.ts';
import { takeFocus } from './take-focus.ts';

/** What a replacement needs of an editor. Offsets are UTF-16, of the text as it is now. */
export interface Surface {
  readonly element: HTMLElement;
  read(): string;
  /** Whether two texts are the same to this editor. */
  isSame(a: string, b: string): boolean;
  /** Where the selection stands; undefined when it is elsewhere. */
  selected(): Ends<number> | undefined;
  /** Selects and waits until the editor has heard of it. */
  select(ends: Ends<number>): Promise<void>;
  /** Puts a text, which may be empty, where the selection is. */
  write(text: string): void;
  /** Takes the last step back. */
  undo(): void;
  /** Whether the person is composing, or a list of suggestions is open. */
  isBusy(): boolean;
}

/** A caret just before replaced words stays there; `shiftedOffset` knows only inside and after. */
function movedCaret(offset: number, edit: Edit): number {
  return edit.removed > 0 && offset === edit.start ? offset : shiftedOffset(offset, edit);
}

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

/** Gives back the words that a key replaced in the moment they were selected, and puts what was typed where the caret had been. */
async function giveBack(surface: Surface, before: string, at: Range, caret: Ends<number>): Promise<void> {
  const typed = typedOver(before, surface.read(), at);
  if (typed === undefined) return;
  surface.undo();
  const isBack = await settles(surface.element, () => surface.isSame(surface.read(), before));
  if (!isBack) return;
  await surface.select(caret);
  if (typed) surface.write(typed);
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

  const caret = surface.selected();
  const keys = watchKeys(element);
  try {
    takeFocus(element);
    await surface.select({ anchor: start, focus: end });
    if (!element.isConnected) return refuse('gone');
    if (surface.isBusy()) return refuse('busy');
    const selected = surface.selected();
    const isReady = surface.read() === before && selected?.anchor === start && selected.focus === end;
    if (!isReady) {
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
      await surface.select({ anchor: movedCaret(caret.anchor, edit), focus: movedCaret(caret.focus, edit) });
    }
    return made;
  } finally {
    keys.stop();
  }
}

/** One undo, if the editor did something else than it was asked for, and the caret back to its place. */
async function takeBack(surface: Surface, before: string, caret: Ends<number> | undefined): Promise<void> {
  const isBack = () => surface.isSame(surface.read(), before);
  if (!isBack()) surface.undo();
  if ((await settles(surface.element, isBack)) && caret) await surface.select(caret);
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
