import type { Editor } from '../editors/editor.ts';
import type { Range } from '../text/span.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';

const inWord = unicodePattern(String.raw`[\p{L}\p{N}'’-]`);
const beginsWord = unicodePattern(String.raw`[\p{L}\p{N}]`);

/** Whether the caret stands at the end of a word inside the range: somebody is still writing it. */
export function isBeingTyped(editor: Editor, text: string, at: Range): boolean {
  const caret = editor.caret();
  if (caret === undefined || caret <= at.start || caret > at.end) return false;
  return inWord.test(text.charAt(caret - 1)) && !beginsWord.test(text.charAt(caret));
}
