import { createDomEditor, type Technology } from './dom-editor.ts';
import type { Editor } from './editor.ts';
import { isGecko } from './is-gecko.ts';
import { lineBlock } from './line-block.ts';

function targetOf(element: HTMLElement): StaticRange[] {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
}

/**
 * What goes into the event. At a caret Lexical leaves `insertText` to the browser, which makes nothing of an event from a script, and takes
 * `insertReplacementText` itself. Line feeds become line breaks only when the text comes as a data transfer, which Firefox does not let
 * through from a content script.
 */
function inputOf(text: string, isCaret: boolean): InputEventInit {
  if (text.includes('\n') && !isGecko()) {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    return { inputType: 'insertText', dataTransfer };
  }
  return { inputType: isCaret ? 'insertReplacementText' : 'insertText', data: text };
}

/** Lexical, as Facebook and Instagram use it: paragraphs of leaves, `<br>` within them. It takes text by `beforeinput`. */
const lexical: Technology = {
  kind: 'lexical',
  dialect: {
    isBlock: lineBlock,
    isText: (parent) => parent.closest('[data-lexical-decorator]') === null,
    padsWithLineFeed: false,
    readsImages: true,
  },
  write(element, text, isCaret) {
    const init = { ...inputOf(text, isCaret), targetRanges: targetOf(element) };
    element.dispatchEvent(
      new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true, composed: true }),
    );
  },
  undo(element) {
    const init = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new InputEvent('beforeinput', init));
  },
};

export function isLexical(field: HTMLElement): boolean {
  return field.getAttribute('data-lexical-editor') === 'true';
}

export function createLexicalEditor(element: HTMLElement): Editor {
  return createDomEditor(element, lexical);
}
