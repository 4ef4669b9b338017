import { holdPlace } from '../editors/hold-place.ts';
import type { GuideWorld } from '../hints/guide-contract.ts';
import type { Span } from '../text/span.ts';
import type { Slots } from './slots.ts';

/** Where in the page's editors a draft and its caret stand. */
export interface Places extends Pick<GuideWorld, 'rectsOf' | 'show' | 'caret' | 'field' | 'hold'> {
  /** Scrolls a span into view and selects it. */
  reveal(at: Span | undefined): void;
}

export function createPlaces(slots: Slots): Places {
  const editorOf = ({ post }: Span) => slots.all[post]?.editor;
  /** The post that is written in; -1 when none is. */
  const writtenIn = () => slots.all.findIndex(({ editor }) => editor.caret() !== undefined);
  return {
    rectsOf: (at) => editorOf(at)?.rects(at) ?? [],
    show: (at) => editorOf(at)?.show(at),
    reveal(at) {
      if (at) void editorOf(at)?.reveal({ start: at.start, end: at.end });
    },
    caret() {
      const post = writtenIn();
      const offset = slots.all[post]?.editor.caret();
      return offset === undefined ? undefined : { post, offset };
    },
    field: () => slots.all[Math.max(0, writtenIn())]?.editor.element,
    hold() {
      const slot = slots.all.find(({ editor }) => editor.element.contains(document.activeElement));
      return slot && holdPlace(slot.editor);
    },
  };
}
