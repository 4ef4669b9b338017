import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseEditor } from '../../lib/editors/index.ts';
import { drawn, type Specimen } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

let specimen: Specimen | undefined;
const life: AbortController[] = [];

afterEach(() => {
  for (const each of life.splice(0)) each.abort();
  specimen?.remove();
  specimen = undefined;
});

const text = 'We utilise masks.\nWe utilise gloves.';
const first = { start: 3, end: 10 };

/** Makes the page cancel the events that an edit is made of, or, where the browser makes it, put the old text back. */
function refuseEdits(field: HTMLElement): () => void {
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  const cancel = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['paste', 'beforeinput']) window.addEventListener(type, cancel, options);
  const undo = () => document.execCommand('undo');
  field.addEventListener('input', () => queueMicrotask(undo), { ...options, once: true });
  return () => life.abort();
}

describe.each(specimens)('%s', (_kind, create) => {
  async function open() {
    specimen = await create({ text });
    const editor = chooseEditor(specimen.field);
    const end = new AbortController();
    life.push(end);
    editor.watch(() => {}, end.signal);
    return { editor, live: specimen };
  }

  test('refuses words that are no longer there, and touches nothing', async () => {
    const { editor, live } = await open();
    await editor.reveal({ start: 0, end: 0 });
    await userEvent.keyboard('Oh ');
    const result = await editor.replace({ at: first, text: 'use' }, 'utilise');
    expect(result).toEqual({ ok: false, reason: 'stale', copy: 'use' });
    expect(live.model()).toBe(`Oh ${text}`);
    expect(editor.caret()).toBe(3);
  });

  test('refuses a span beyond the end', async () => {
    const { editor, live } = await open();
    const result = await editor.replace({ at: { start: 30, end: 300 }, text: '' }, text.slice(30));
    expect(result).toMatchObject({ ok: false, reason: 'stale' });
    expect(live.model()).toBe(text);
  });

  test('makes two edits one after the other, though they were asked for at once', async () => {
    const { editor, live } = await open();
    const second = { start: 21, end: 28 };
    const results = await Promise.all([
      editor.replace({ at: second, text: 'wear' }, 'utilise'),
      editor.replace({ at: first, text: 'use' }, 'utilise'),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: true }]);
    expect(live.model()).toBe('We use masks.\nWe wear gloves.');
  });

  test('the second of two edits for one span finds it changed', async () => {
    const { editor, live } = await open();
    const [, again] = await Promise.all([
      editor.replace({ at: first, text: 'use' }, 'utilise'),
      editor.replace({ at: first, text: 'use' }, 'utilise'),
    ]);
    expect(again).toMatchObject({ ok: false, reason: 'stale' });
    expect(live.model()).toBe('We use masks.\nWe utilise gloves.');
  });

  test('while a word is being composed it is busy', async () => {
    const { editor, live } = await open();
    live.field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(editor.isComposing()).toBe(true);
    expect(await editor.replace({ at: first, text: 'use' }, 'utilise')).toMatchObject({ reason: 'busy' });
    expect(live.model()).toBe(text);
    live.field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.poll(() => editor.isComposing()).toBe(false);
  });

  test('while the list of mentions is open it is busy', async () => {
    const { editor, live } = await open();
    live.field.setAttribute('aria-expanded', 'true');
    expect(await editor.replace({ at: first, text: 'use' }, 'utilise')).toMatchObject({ reason: 'busy' });
    expect(live.model()).toBe(text);
  });

  test('an editor that left the page is gone', async () => {
    const { editor, live } = await open();
    live.remove();
    expect(await editor.replace({ at: first, text: 'use' }, 'utilise')).toMatchObject({ reason: 'gone' });
  });

  test('an editor that leaves the page in the middle of an edit is gone', async () => {
    const { editor, live } = await open();
    const pending = editor.replace({ at: first, text: 'use' }, 'utilise');
    // Steps begin in a microtask; by then the selection is under way.
    await Promise.resolve();
    live.remove();
    expect(await pending).toMatchObject({ ok: false, reason: 'gone' });
  });

  test('a page that does not let the edit in gets the words for copying, and the caret stays', async () => {
    const { editor, live } = await open();
    await editor.reveal({ start: 5, end: 5 });
    const stop = refuseEdits(live.field);
    const result = await editor.replace({ at: first, text: 'use' }, 'utilise');
    stop();
    expect(result).toEqual({ ok: false, reason: 'not-taken', copy: 'use' });
    expect(live.model()).toBe(text);
    expect(editor.read()).toBe(text);
    expect(editor.caret()).toBe(5);
  });

  test.each([0, 1, 2, 3])('a key pressed meanwhile is not lost, nor are the words (%i)', async (turns) => {
    const { editor, live } = await open();
    const typing = userEvent.keyboard('k');
    for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setTimeout(next, 0));
    const result = await editor.replace({ at: first, text: 'use' }, 'utilise');
    await typing;
    await drawn();
    const words = result.ok ? text.replace('utilise', 'use') : text;
    expect(live.model()).toBe(`${words}k`);
    expect(editor.read()).toBe(`${words}k`);
  });
});

describe.each(specimens.filter(([kind]) => kind !== 'textarea'))('%s', (kind, create) => {
  test('gives back words that were typed over in the moment they were selected', async () => {
    specimen = await create({ text });
    const { field } = specimen;
    const editor = chooseEditor(field);
    const type = () => {
      if (kind !== 'draft-js') return void document.execCommand('insertText', false, 'k');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'k');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    await editor.reveal({ start: text.length, end: text.length });
    document.addEventListener('selectionchange', type, { once: true });
    const result = await editor.replace({ at: first, text: 'use' }, 'utilise');
    await drawn();
    expect(result).toMatchObject({ ok: false, reason: 'overtaken' });
    expect(specimen.model()).toBe(`${text}k`);
  });
});
