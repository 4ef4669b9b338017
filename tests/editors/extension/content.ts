import type { Editor } from '../../../lib/editors/editor.ts';
import { chooseEditor } from '../../../lib/editors/index.ts';
import { createPainter } from '../../../lib/hints/create-painter.ts';
import type { Painter } from '../../../lib/hints/painter.ts';
import { ANSWER, type AskedEdit, type Command, FIELD, type Look, type Made, REQUEST } from '../protocol.ts';

/** The editors as they ship: in the isolated world of a content script, with marks over every word of five letters and more. */

interface Messages {
  readonly onMessage: { addListener(listener: () => void): void };
}
declare const chrome: { readonly runtime: Messages };

interface Held {
  readonly editor: Editor;
  readonly painter: Painter;
  readonly life: AbortController;
}

let held: Held | undefined;
let onClick: (() => void) | undefined;
let armed: Promise<Made> | undefined;

function paint({ editor, painter }: Held): void {
  const words = [...editor.read().matchAll(/\p{L}{5,}/gu)];
  painter.paint(
    words.map(({ 0: word, index }) => ({
      at: { start: index, end: index + word.length },
      look: 'warning',
      key: `${word}/${index}`,
    })),
  );
}

function detach(): void {
  held?.life.abort();
  held?.painter.clear();
  held = undefined;
}

function attach(): Look {
  detach();
  const field = document.querySelector<HTMLElement>(`[${FIELD}]`);
  if (!field) throw new Error('There is no field to attach to.');
  const editor = chooseEditor(field);
  const now = { editor, painter: createPainter(editor), life: new AbortController() };
  held = now;
  let before = editor.read();
  editor.watch((what) => {
    if (what === 'caret') return;
    const after = editor.read();
    now.painter.shift(before, after);
    before = after;
    paint(now);
  }, now.life.signal);
  paint(now);
  return look(now);
}

function look({ editor, painter }: Held): Look {
  return {
    kind: editor.kind,
    text: editor.read(),
    caret: editor.caret() ?? null,
    isComposing: editor.isComposing(),
    marks: painter.marks.length,
  };
}

async function replace({ editor }: Held, edits: readonly AskedEdit[]): Promise<Made> {
  const hadFocus = document.hasFocus();
  const results = edits.map(({ at, text, expected }) => editor.replace({ at, text }, expected));
  return { hadFocus, results: await Promise.all(results) };
}

function arm(now: Held, edits: readonly AskedEdit[]): void {
  const clicked = new Promise<void>((resolve) => {
    onClick = resolve;
  });
  armed = clicked.then(() => replace(now, edits));
}

async function run(command: Command): Promise<unknown> {
  if (command.do === 'attach') return attach();
  if (command.do === 'detach') return detach();
  if (!held) throw new Error('Attach first.');
  if (command.do === 'replace') return replace(held, command.edits);
  if (command.do === 'await') return armed;
  if (command.do === 'arm') arm(held, command.edits);
  if (command.do === 'reveal') await held.editor.reveal(command);
  return look(held);
}

document.addEventListener(REQUEST, async (event) => {
  const { id, command } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = await run(command).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(answer) }));
});
chrome.runtime.onMessage.addListener(() => onClick?.());
