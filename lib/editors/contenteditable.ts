import { createDomEditor } from './dom-editor.ts';
import type { Editor } from './editor.ts';
import { isGecko } from './is-gecko.ts';
import { lineBlock } from './line-block.ts';

/** Where white space collapses, browsers write some spaces as no-break spaces, as they see fit. */
const plainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

/** Line feeds and indents between blocks, as they stand in a page's source, are no text where white space collapses. */
function isBetweenBlocks(parent: Element): boolean {
  return parent.firstElementChild !== null && [...parent.children].some(lineBlock);
}

/** Gecko's own way to make a paste event, and the only one whose data the page can read when a content script made it. */
interface GeckoPaste extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/**
 * Offers lines as a paste; answers whether the page's own code took them, as libraries do. Firefox's `insertText` makes line breaks, which
 * libraries whose paragraphs know none take for nothing.
 */
function isPasted(element: HTMLElement, data: string): boolean {
  const init: GeckoPaste = {
    dataType: 'text/plain',
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return !element.dispatchEvent(new ClipboardEvent('paste', init));
}

/** An editable element without an editor library, or with one that takes the browser's own commands, such as ProseMirror and Quill. */
export function createContentEditable(element: HTMLElement): Editor {
  const keepsSpaces = getComputedStyle(element).whiteSpaceCollapse !== 'collapse';
  return createDomEditor(element, {
    kind: 'contenteditable',
    joinsSteps: true,
    dialect: {
      isBlock: lineBlock,
      isText: (parent, text) => keepsSpaces || text.trim() !== '' || !isBetweenBlocks(parent),
      padsWithLineFeed: keepsSpaces,
      readsImages: true,
    },
    isSame: keepsSpaces ? (a, b) => a === b : (a, b) => plainSpaces(a) === plainSpaces(b),
    write(element, text) {
      const { ownerDocument: document } = element;
      if (text === '') document.execCommand('delete');
      else if (!(isGecko() && text.includes('\n') && isPasted(element, text)))
        document.execCommand('insertText', false, text);
    },
    /** Libraries with a history of their own hear the event; the browser's history is reached by its command alone. */
    undo(element) {
      const init = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true };
      if (element.dispatchEvent(new InputEvent('beforeinput', init)))
        element.ownerDocument.execCommand('undo');
    },
  });
}
