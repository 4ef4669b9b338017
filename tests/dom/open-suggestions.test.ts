import { afterEach, expect, test } from 'vitest';
import { hasOpenSuggestions } from '../../lib/editors/has-open-suggestions.ts';

afterEach(() => document.body.replaceChildren());

const item = '<div role="option" id="item">ines</div>';

test.each([
  ['an editor that says so', 'aria-expanded="true"', '', true],
  ['an editor that says no', 'aria-expanded="false"', '', false],
  ['the chosen item', 'aria-activedescendant="item"', `<div role="listbox">${item}</div>`, true],
  ['an item that is named and not there', 'aria-activedescendant="item"', '', false],
  ['a hidden list', 'aria-activedescendant="item"', `<div role="listbox" hidden>${item}</div>`, false],
  [
    'a list without a chosen item',
    'aria-controls="list"',
    `<div role="listbox" id="list">${item}</div>`,
    true,
  ],
  ['one of several', 'aria-owns="other list"', `<div role="grid" id="list">${item}</div>`, true],
  ['a list with nothing in it', 'aria-controls="list"', '<div role="listbox" id="list"></div>', false],
  ['something else that it controls', 'aria-controls="list"', '<p id="list">A counter</p>', false],
] as const)('%s: %s', (_what, attributes, around, isOpen) => {
  document.body.innerHTML = `<div contenteditable ${attributes}></div>${around}`;
  expect(hasOpenSuggestions(document.body.firstElementChild as HTMLElement)).toBe(isOpen);
});
