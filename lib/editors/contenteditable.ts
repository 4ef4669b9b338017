import { createDomEditor } from './dom-editor.ts';
import type { Editor } from './editor.ts';
import { lineBlock } from './line-block.ts';

/** Where white space collapses, browsers write some spaces as no-break spaces, as they see fit. */
const plainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

/** Line feeds and indents between blocks, as they stand in a page's source, are no text where white space collapses. */
function isBetweenBlocks(parent: Element): boolean {
  return parent.firstElementChild !== null && [...parent.children].some(lineBlock);
}

/** An editable element without an editor library, or with one that takes the browser's own commands, such as ProseMirror and Quill. */
export function createContentEditable(element: HTMLElement): Editor {
  const keepsSpaces = getComputedStyle(element).whiteSpaceCollapse !== 'collapse';
  return createDomEditor(element, {
    kind: 'contenteditable',
    dialect: {
      isBlock: lineBlock,
      isText: (parent, text) => keepsSpaces || text.trim() !== '' || !isBetweenBlocks(parent),
      padsWithLineFeed: keepsSpaces,
      readsImages: true,
    },
    isSame: keepsSpaces ? (a, b) => a === b : (a, b) => plainSpaces(a) === plainSpaces(b),
    write({ ownerDocument: document }, text) {
      if (text === '') document.execCommand('delete');
      else document.execCommand('insertText', false, text);
    },
    undo({ ownerDocument: document }) {
      document.execCommand('undo');
    },
  });
}
