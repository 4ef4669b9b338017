import type { Editor } from './editor.ts';
import type { Point } from './points.ts';
import { selectAtOnce, selectionIn } from './selection.ts';

/**
 * Remembers what is selected in an editor that is about to lose the focus: some take their selection off the page then.
 * @returns gives focus and selection back; where the text was drawn anew meanwhile, a caret at the same offset.
 */
export function holdPlace(editor: Editor): () => void {
  const { element } = editor;
  const ends = selectionIn(element);
  const caret = editor.caret();

  const stands = ({ node, offset }: Point) =>
    element.contains(node) && offset <= (node.nodeValue?.length ?? node.childNodes.length);

  return () => {
    element.focus({ preventScroll: true });
    if (ends && stands(ends.anchor) && stands(ends.focus)) {
      selectAtOnce(element, ends);
    } else if (caret !== undefined && element.isContentEditable) {
      void editor.reveal({ start: caret, end: caret });
    }
  };
}
