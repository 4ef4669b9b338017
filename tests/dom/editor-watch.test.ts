import { describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { chooseEditor } from '../../lib/editors/index.ts';
import { cleanUp } from './support/clean-up.ts';
import { drawn } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

const text = 'First line\nSecond line';

describe.each(specimens)('%s', (kind, create) => {
  const page = cleanUp();

  async function open() {
    const specimen = page.keep(await create({ text }));
    const editor = chooseEditor(specimen.field);
    const heard: string[] = [];
    editor.watch((what) => heard.push(what === 'text' ? editor.read() : what), page.signal);
    return { specimen, editor, heard };
  }

  test('tells each typed character once, with the text already new', async () => {
    const { heard } = await open();
    await userEvent.keyboard('ab');
    await drawn();
    expect(heard.filter((what) => what !== 'caret')).toEqual([`${text}a`, `${text}ab`]);
  });

  test('tells of the caret when it moves, and only then', async () => {
    const { editor, heard } = await open();
    await userEvent.keyboard('{ArrowLeft}');
    await drawn();
    expect(heard).toEqual(['caret']);
    expect(editor.caret()).toBe(text.length - 1);
    document.dispatchEvent(new Event('selectionchange'));
    expect(heard).toEqual(['caret']);
  });

  test('is silent during a composition and speaks once after it', async () => {
    const { specimen, editor, heard } = await open();
    const session = cdp();
    for (const part of ['k', 'か', 'かん']) {
      await session.send('Input.imeSetComposition', { text: part, selectionStart: 1, selectionEnd: 1 });
      await drawn();
    }
    expect(editor.isComposing()).toBe(true);
    expect(heard).toEqual([]);
    await session.send('Input.insertText', { text: '漢' });
    await expect.poll(() => specimen.model()).toBe(`${text}漢`);
    expect(editor.isComposing()).toBe(false);
    expect(heard.filter((what) => what !== 'caret')).toEqual([`${text}漢`]);
  });

  test('hears nothing after its signal ended', async () => {
    const specimen = page.keep(await create({ text }));
    const life = new AbortController();
    const onChange = vi.fn();
    chooseEditor(specimen.field).watch(onChange, life.signal);
    life.abort();
    await userEvent.keyboard('a');
    await drawn();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('tells Draft.js alone that it has the focus when the page has none', async () => {
    const { specimen, editor } = await open();
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const events: string[] = [];
    for (const type of ['focusin', 'focus']) {
      specimen.field.addEventListener(type, ({ bubbles }) => events.push(`${type} ${bubbles}`));
    }
    const result = await editor.replace({ at: { start: 0, end: 5 }, text: 'Last' }, 'First');
    hasFocus.mockRestore();
    expect(events).toEqual(kind === 'draft-js' ? ['focusin true', 'focus false'] : []);
    expect(result).toMatchObject({ ok: true });
    expect(specimen.model()).toBe('Last line\nSecond line');
  });

  test('an editor that nobody watched or asked has left no listener', () => {
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const field = document.createElement(kind === 'textarea' ? 'textarea' : 'div');
    chooseEditor(field);
    expect(add).not.toHaveBeenCalled();
    add.mockRestore();
  });
});
