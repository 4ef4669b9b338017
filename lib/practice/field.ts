import { chooseEditor } from '../editors/index.ts';

/** What stands in a field, as the engine reads it: lines joined by line feeds. */
export function readField(field: HTMLElement): string {
  return chooseEditor(field).read();
}

/** Puts a text into a field in place of all that stands there: one undo step of the field's own. False when it was refused. */
export async function writeField(field: HTMLElement, text: string): Promise<boolean> {
  const editor = chooseEditor(field);
  const before = editor.read();
  if (before === text) return true;
  const { ok } = await editor.replace({ at: { start: 0, end: before.length }, text }, before);
  return ok;
}
