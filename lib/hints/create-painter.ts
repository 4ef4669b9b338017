import type { Editor } from '../editors/editor.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { createMirrorPainter } from './mirror-painter.ts';
import type { Painter } from './painter.ts';

/** The painter that fits an editor: highlights where the text stands in the page, a mirror over a textarea. Inert until it paints. */
export function createPainter(editor: Editor): Painter {
  const { element } = editor;
  return element instanceof HTMLTextAreaElement
    ? createMirrorPainter(editor, element)
    : createHighlightPainter(editor);
}
