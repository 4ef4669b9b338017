import { shiftedOver, singleEdit } from '../text/remap.ts';
import type { Mark } from './painter.ts';

/** The marks of one editor, and the text their offsets belong to. */
export interface MarkList {
  readonly marks: readonly Mark[];
  set(marks: readonly Mark[], text: string): void;
  /** Moves the marks over to another text; those that the change touched go. */
  moveTo(text: string): void;
}

export function createMarkList(): MarkList {
  let marks: readonly Mark[] = [];
  let known = '';
  return {
    get marks() {
      return marks;
    },
    set(next, text) {
      marks = next;
      known = text;
    },
    moveTo(text) {
      const edit = singleEdit(known, text);
      known = text;
      if (!edit) return;
      marks = marks.flatMap((mark) => {
        const at = shiftedOver(mark.at, edit);
        return at ? [at === mark.at ? mark : { ...mark, at }] : [];
      });
    },
  };
}
