import type { Editor } from '../editors/editor.ts';
import type { Range } from '../text/span.ts';
import { isWordChar } from '../text/tokens.ts';

/** Whether the caret stands at the end of a word inside the range: somebody is still writing it. */
export function isBeingTyped(editor: Editor, text: string, at: Range): boolean {
  const caret = editor.caret();
  if (caret === undefined || caret <= at.start || caret > at.end) return false;
  const isInWord = isWordChar(text, caret - 1) || "'’-".includes(text.charAt(caret - 1));
  return isInWord && !isWordChar(text, caret);
}
