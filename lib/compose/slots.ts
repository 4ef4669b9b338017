import type { Editor } from '../editors/editor.ts';
import { chooseEditor } from '../editors/index.ts';
import { createPainter } from '../hints/create-painter.ts';
import type { Painter } from '../hints/painter.ts';
import type { Composer } from '../platforms/platform.ts';
import type { Draft } from '../text/draft.ts';

/** One post of a live composer: its editor and the painter of its marks. */
export interface Slot {
  readonly editor: Editor;
  readonly painter: Painter;
  /** The text of the last reading. */
  text: string;
}

/** The editors of a composer's posts, made when a post appears and dropped when it goes. */
export interface Slots {
  readonly all: readonly Slot[];
  /** Reads all posts; slots follow the composer's fields. */
  read(): Draft;
  stop(): void;
}

/** @param onChange called after the text or the caret of any post changed. */
export function createSlots(composer: Composer, onChange: (what: 'text' | 'caret') => void): Slots {
  const byField = new Map<HTMLElement, { slot: Slot; life: AbortController }>();
  let order: Slot[] = [];

  function slotOf(field: HTMLElement): Slot {
    const known = byField.get(field);
    if (known) return known.slot;
    const editor = chooseEditor(field);
    const slot: Slot = { editor, painter: createPainter(editor), text: '' };
    const life = new AbortController();
    editor.watch((what) => {
      if (what === 'text') {
        const text = editor.read();
        slot.painter.shift(slot.text, text);
        slot.text = text;
      }
      onChange(what);
    }, life.signal);
    byField.set(field, { slot, life });
    return slot;
  }

  function drop(field: HTMLElement): void {
    const known = byField.get(field);
    known?.life.abort();
    known?.slot.painter.clear();
    byField.delete(field);
  }

  return {
    get all() {
      return order;
    },
    read() {
      const posts = composer.posts();
      const fields = new Set(posts.map(({ field }) => field));
      for (const field of [...byField.keys()]) if (!fields.has(field)) drop(field);
      order = posts.map(({ field }) => slotOf(field));
      return {
        posts: posts.map(({ media }, index) => {
          const slot = order[index] as Slot;
          slot.text = slot.editor.read();
          return { text: slot.text, media };
        }),
      };
    },
    stop() {
      for (const field of [...byField.keys()]) drop(field);
      order = [];
    },
  };
}
