import { createContentEditable } from './contenteditable.ts';
import { createDraftJsEditor, isDraftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { createLexicalEditor, isLexical } from './lexical.ts';
import { createTextareaEditor } from './textarea.ts';

/**
 * The editor under a field that somebody types in, told by its structure; the site does not matter. Inert: nothing on the page is touched
 * or listened to before it is watched or asked for an edit.
 */
export function chooseEditor(field: HTMLElement): Editor {
  if (field instanceof HTMLTextAreaElement) return createTextareaEditor(field);
  if (isLexical(field)) return createLexicalEditor(field);
  if (isDraftJs(field)) return createDraftJsEditor(field);
  return createContentEditable(field);
}
