import { afterEach, describe, expect, test } from 'vitest';
import { chooseEditor } from '../../lib/editors/index.ts';

const managed = '<br data-lexical-managed-linebreak="true">';
const draft = (...lines: string[]) =>
  `<div data-contents="true">${lines
    .map((line) => `<div data-block="true"><div>${line || '<span><br data-text="true"></span>'}</div></div>`)
    .join('')}</div>`;
const leaf = (text: string) => `<span><span data-text="true">${text}</span></span>`;

const cases: readonly (readonly [name: string, attributes: string, html: string, text: string])[] = [
  [
    'Draft.js: blocks and leaves',
    'class="public-DraftEditor-content"',
    draft(leaf('Hi ') + leaf('#a'), leaf('you')),
    'Hi #a\nyou',
  ],
  ['Draft.js: empty blocks', 'class="_5rpu"', draft('', leaf('a'), '', ''), '\na\n\n'],
  ['Draft.js: its extra line feed', '', draft(leaf('a\n\n'), leaf('b')), 'a\n\nb'],
  ['Draft.js: what another checker put beside', '', draft(`${leaf('a')}<x-note>note</x-note>`), 'a'],
  [
    'Lexical: line breaks in one paragraph',
    'data-lexical-editor="true"',
    `<p><span>a</span><br><span>b</span><br>${managed}</p>`,
    'a\nb\n',
  ],
  [
    'Lexical: empty paragraphs',
    'data-lexical-editor="true"',
    `<p><span>a</span></p><p><br></p><p>${managed}</p><p><span>b</span></p>`,
    'a\n\n\nb',
  ],
  [
    'Lexical: an emoji that is an image',
    'data-lexical-editor="true"',
    '<p><span>a</span><span data-lexical-decorator="true"><img alt="😀"><i>x</i></span></p>',
    'a😀',
  ],
  [
    'plain: first line without a block',
    'style="white-space: pre-wrap"',
    'one<div>two</div><div><br></div><div>four</div>',
    'one\ntwo\n\nfour',
  ],
  [
    'plain: nested blocks',
    'style="white-space: pre-wrap"',
    '<ul><li><p>one</p></li><li>two</li></ul>',
    'one\ntwo',
  ],
  ['plain: spaces of the source', '', '\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
  ['nothing at all', '', '', ''],
];

afterEach(() => document.body.replaceChildren());

function editorWith(attributes: string, html: string) {
  document.body.innerHTML = `<div contenteditable="true" ${attributes}>${html}</div>`;
  return chooseEditor(document.body.firstElementChild as HTMLElement);
}

describe('one walk reads', () => {
  test.each(cases)('%s', (_name, attributes, html, text) => {
    expect(editorWith(attributes, html).read()).toBe(text);
  });
});

describe('offsets and the DOM', () => {
  test.each(cases)('every offset has its place and leads back: %s', async (_name, attributes, html, text) => {
    const editor = editorWith(attributes, html);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const range = editor.range({ start: offset, end: offset });
      if (!range) continue;
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
      // The two halves of an image's alt text share one place.
      const isInside = text.slice(0, offset).endsWith('\uD83D');
      if (!isInside) expect([offset, editor.caret()]).toEqual([offset, offset]);
    }
    expect(text === '' || editor.range({ start: 0, end: 0 }) !== undefined).toBe(true);
  });

  test('a span beyond the text has no range', () => {
    const editor = editorWith('data-lexical-editor="true"', '<p><span>abc</span></p>');
    expect(editor.range({ start: 1, end: 4 })).toBeUndefined();
    expect(editor.rects({ start: 1, end: 4 })).toEqual([]);
    expect(editor.range({ start: 1, end: 3 })?.toString()).toBe('bc');
  });
});
