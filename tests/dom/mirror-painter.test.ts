import { expect, test } from 'vitest';
import { chooseEditor } from '../../lib/editors/index.ts';
import { createPainter } from '../../lib/hints/create-painter.ts';
import type { Mark } from '../../lib/hints/painter.ts';
import { cleanUp } from './support/clean-up.ts';
import { drawn } from './support/specimen.ts';
import { createTextareaSpecimen } from './support/textarea.ts';

const page = cleanUp();
const lines = Array.from({ length: 30 }, (_, line) => `Line ${line} of a caption that wraps around once`);
const text = lines.join('\n');

async function open(style = '') {
  const specimen = page.keep(await createTextareaSpecimen({ text }));
  const field = specimen.field as HTMLTextAreaElement;
  field.style.cssText += style;
  field.scrollTop = 0;
  const editor = chooseEditor(field);
  const painter = createPainter(editor);
  page.keep({ ...specimen, remove: () => painter.clear() });
  return { field, editor, painter };
}

function mark(words: string): Mark {
  const start = text.indexOf(words);
  return { at: { start, end: start + words.length }, look: 'warning', key: words };
}

const hosts = () => document.querySelectorAll('rostrum-mirror').length;

/**
 * The offset that the browser itself finds under a point of a textarea: the mirror is right when its rectangles and the browser's own hit
 * testing agree.
 */
function offsetAt(x: number, y: number): number | undefined {
  return document.caretPositionFromPoint(x, y)?.offset;
}

const styles = [
  '',
  'padding: 3px 17px 9px 31px; border: 5px solid; letter-spacing: 1.5px; word-spacing: 7px; text-indent: 22px;',
  'direction: rtl; text-align: right; line-height: 31px;',
  'font: italic 13px/19px monospace; tab-size: 3; text-transform: uppercase; zoom: 1.4;',
  'overflow-y: scroll; scrollbar-width: thin; word-break: break-all; box-sizing: border-box;',
];

test.each(styles)('the mirror lies exactly over the text: "%s"', async (style) => {
  const { editor, painter } = await open(style);
  for (const words of ['Line 0', 'caption', 'Line 2 of', 'wraps']) {
    const start = text.indexOf(words) + 2;
    const letter: Mark = { ...mark(words), at: { start, end: start + 1 } };
    const { left, width, top, height, bottom } = editor.rects(letter.at)[0] as DOMRect;
    const middle = top + height / 2;
    const found = [offsetAt(left + width / 4, middle), offsetAt(left + (3 * width) / 4, middle)];
    expect([words, ...found]).toEqual([words, start, start + 1]);

    painter.paint([letter]);
    await drawn();
    expect(painter.markAt(left + width / 2, middle)).toEqual(letter);
    expect(painter.markAt(left + width / 2, bottom + 40)).toBeUndefined();
  }
});

test('the marks follow the scrolling of the textarea, and are clipped to it', async () => {
  const { field, editor, painter } = await open();
  const word = mark('Line 1 ');
  painter.paint([word]);
  await drawn();
  const before = editor.rects(word.at)[0] as DOMRect;
  field.scrollTop = 20;
  await drawn();
  expect(painter.markAt(before.left + 3, before.top + 3 - 20)).toEqual(word);
  field.scrollTop = 500;
  await drawn();
  expect(editor.rects(word.at)).toEqual([]);
  expect(painter.markAt(before.left + 3, before.top + 3 - 500)).toBeUndefined();
});

test('nothing is put inside or beside the textarea, and nothing stays behind', async () => {
  const { field, painter } = await open();
  const parent = field.parentElement as HTMLElement;
  const before = parent.outerHTML;
  painter.paint([mark('caption')]);
  await drawn();
  expect(hosts()).toBe(1);
  expect(parent.outerHTML).toBe(before);
  expect(document.querySelector('rostrum-mirror')?.shadowRoot).toBeNull();
  painter.clear();
  expect(hosts()).toBe(0);
});

test('a page that takes the mirror away again and again wins', async () => {
  const { painter } = await open();
  painter.paint([mark('caption')]);
  await drawn();
  for (let time = 0; time < 5; time += 1) {
    document.querySelector('rostrum-mirror')?.remove();
    await drawn();
    expect(hosts()).toBe(1);
  }
  document.querySelector('rostrum-mirror')?.remove();
  await drawn();
  expect(hosts()).toBe(0);
});

test('reveal scrolls the words into the textarea', async () => {
  const { field, editor } = await open();
  const word = mark('Line 25');
  await editor.reveal(word.at);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Line 25');
  expect(editor.rects(word.at).length).toBeGreaterThan(0);
});
