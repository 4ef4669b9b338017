import type { Range } from '../../../lib/text/span.ts';
import { drawn, type Specimen } from '../../dom/support/specimen.ts';
import { specimens } from '../../dom/support/specimens.ts';
import { ANSWER, type Command, FIELD, REQUEST } from '../protocol.ts';
import { editBeside } from './edit-beside.ts';
import { createSurroundings } from './surroundings.ts';

/** The page with one real editor at a time, as tests steer it from the page's own world. */
export interface Lab {
  /** Mounts an editor with a text, with the focus and the caret at its end. */
  open(kind: string, text: string, tail?: number): Promise<void>;
  close(): void;
  /** The text that the site would send, from the editor's own model. */
  model(): string;
  /** The text that the field shows, without its line breaks. */
  shown(): string;
  /** Passes a command to the content script. */
  command(command: Command): Promise<unknown>;
  /** Waits until the model's text is one of these, in frames, for at most some seconds; answers what it is. */
  settledAsOneOf(wanted: readonly string[]): Promise<string>;
  /** Waits until the page has the focus, or has it no more, for at most some seconds; answers whether that came true. */
  focusBecomes(wanted: boolean): Promise<boolean>;
  /** A place inside the field, in the viewport's coordinates. */
  place(): { x: number; y: number };
  /** Arranges that the page does something at the next change of the selection: in the middle of an edit. */
  atNextSelection(what: 'type' | 'unmount'): void;
  /** The field's markup. */
  html(): string;
  /** Makes the page refuse every edit until the next `open`. */
  refuseEdits(): void;
  /** Makes the page do something else at the next edit of a span: capitals in its place, or more than was asked for. */
  distortEdit(at: Range): void;
  /** Edits the model by the library's own means; a caret at the end of a wrapped line stays there. */
  edit(...args: Parameters<Specimen['edit']>): Promise<void>;
  /** Undo and redo: by the keys that libraries hear, where the browser's own history counts by its command. */
  rewind(how: 'undo' | 'redo'): void;
  /** Begins to listen for an event on the page; `heard` waits for it, for at most a second. */
  listenFor(type: string): void;
  heard(): Promise<boolean>;
  /** Waits until the page has drawn. */
  drawn(): Promise<void>;
  /** Waits until the page has drawn many times. */
  rested(): Promise<void>;
  /** Sets an attribute of the field, as a site does when its list of suggestions opens. */
  setAttribute(name: string, value: string): void;
  /** What the site shows and sends. */
  readonly site: ReturnType<typeof createSurroundings>;
}

declare global {
  interface Window {
    readonly __lab: Lab;
  }
}

const PATIENCE_MS = 5000;
const MOMENT_MS = 1000;
let live: Specimen | undefined;
let refusing = new AbortController();
let count = 0;
let hasHeard = false;
const site = createSurroundings(() => lab.model());

function field(): HTMLElement {
  if (!live) throw new Error('No editor is open.');
  return live.field;
}

const isDraftJs = () => field().matches('.public-DraftEditor-content');

/** As a site's own code writes: by the browser's command, or where Draft.js takes none, in Chromium, by a paste. */
function typeByScript(): void {
  const takesNoCommand = !CSS.supports('-moz-appearance', 'none');
  if (!(takesNoCommand && isDraftJs())) {
    document.execCommand('insertText', false, 'k');
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'k');
  field().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

async function waitFor(isTrue: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!isTrue() && performance.now() < deadline) await drawn();
  return isTrue();
}

const lab: Lab = {
  async open(kind, text, tail) {
    lab.close();
    const create = specimens.find(([name]) => name === kind)?.[1];
    if (!create) throw new Error(`There is no ${kind}.`);
    live = await create({ text, onText: site.show, ...(tail !== undefined && { tail }) });
    site.show(text);
    live.field.setAttribute(FIELD, '');
    await drawn();
  },
  close() {
    refusing.abort();
    live?.remove();
    live = undefined;
  },
  model: () => live?.model() ?? '',
  shown: () => field().textContent,
  command(command) {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      const hear = (event: Event) => {
        const answer = JSON.parse((event as CustomEvent<string>).detail);
        if (answer.id !== id) return;
        document.removeEventListener(ANSWER, hear);
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.value);
      };
      document.addEventListener(ANSWER, hear);
      document.dispatchEvent(new CustomEvent(REQUEST, { detail: JSON.stringify({ id, command }) }));
    });
  },
  async settledAsOneOf(wanted) {
    await waitFor(() => wanted.includes(lab.model()), PATIENCE_MS);
    await drawn();
    return lab.model();
  },
  focusBecomes: (wanted) => waitFor(() => document.hasFocus() === wanted, PATIENCE_MS),
  place() {
    const { left, top } = field().getBoundingClientRect();
    return { x: left + 12, y: top + 12 };
  },
  atNextSelection(what) {
    const act = what === 'type' ? typeByScript : lab.close;
    document.addEventListener('selectionchange', () => act(), { once: true });
  },
  html: () => field().outerHTML,
  refuseEdits() {
    refusing = new AbortController();
    const options = { capture: true, signal: refusing.signal };
    const cancel = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['paste', 'beforeinput', 'keydown']) addEventListener(type, cancel, options);
    // A command of the browser asks nobody: the page takes it back.
    const undo = () => document.execCommand('undo');
    field().addEventListener('input', () => queueMicrotask(undo), { ...options, once: true });
  },
  distortEdit(at) {
    refusing = new AbortController();
    const options = { capture: true, signal: refusing.signal };
    const distort = (event: Event) => {
      // A command of the browser asks Draft.js in Firefox, which takes no second one in answer.
      if (event.isTrusted && !isDraftJs()) return;
      refusing.abort();
      event.preventDefault();
      event.stopImmediatePropagation();
      live?.edit(at, 'CAPITALS');
    };
    addEventListener('paste', distort, options);
    addEventListener('beforeinput', distort, options);
    const addMore = () => {
      refusing.abort();
      queueMicrotask(() => document.execCommand('insertText', false, '!'));
    };
    field().addEventListener('input', addMore, options);
  },
  edit: (at, text) => editBeside(field(), () => live?.edit(at, text)),
  rewind(how) {
    if (live?.hasOwnHistory !== true) return void document.execCommand(how);
    const init = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, shiftKey: how === 'redo' };
    field().dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  },
  listenFor(type) {
    hasHeard = false;
    const note = () => {
      hasHeard = true;
    };
    addEventListener(type, note, { capture: true, once: true });
  },
  heard: () => waitFor(() => hasHeard, MOMENT_MS),
  drawn,
  async rested() {
    for (let time = 0; time < 5; time += 1) await drawn();
  },
  setAttribute: (name, value) => field().setAttribute(name, value),
  site,
};
Object.assign(window, { __lab: lab });
