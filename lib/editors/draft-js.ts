import { createDomEditor, type Technology } from './dom-editor.ts';
import type { Editor } from './editor.ts';
import { isGecko } from './is-gecko.ts';

function pressKey(element: HTMLElement, init: KeyboardEventInit): void {
  const bubbling = { bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...bubbling }));
}

/**
 * Draft.js, X's fork included: blocks carry `data-block`, what they say stands inside `data-text`. It takes text by a paste. In Chromium an
 * `insertText` command changes the DOM behind its back; in Firefox a paste made in a content script carries no data and the command is right.
 * It deletes by the Backspace key: a `delete` command that leaves nothing in a block takes away nodes that Draft.js goes on writing to, so
 * that in what is undone or typed next the person sees nothing.
 */
const draftJs: Technology = {
  kind: 'draft-js',
  dialect: {
    isBlock: (element) => element.getAttribute('data-block') === 'true',
    isText: (parent) => parent.closest('[data-text="true"]') !== null,
    padsWithLineFeed: true,
    readsImages: false,
  },
  needsFocus: true,
  joinsSteps: true,
  write(element, text) {
    const { ownerDocument: document } = element;
    if (text === '') return pressKey(element, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
    if (isGecko()) return void document.execCommand('insertText', false, text);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent('paste', init));
  },
  /** It keeps its own history, which listens to the keys alone: Ctrl+Z, on a Mac Cmd+Z. */
  undo(element) {
    pressKey(element, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, metaKey: true });
  },
};

/** Whether a field is Draft.js; `_5rpu` is the name that Facebook's build gives its content class. */
export function isDraftJs(field: HTMLElement): boolean {
  return (
    field.matches('.public-DraftEditor-content, ._5rpu') ||
    field.querySelector(':scope > [data-contents="true"] [data-block="true"]') !== null
  );
}

export function createDraftJsEditor(element: HTMLElement): Editor {
  return createDomEditor(element, draftJs);
}
