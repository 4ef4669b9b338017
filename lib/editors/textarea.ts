import type { Range } from '../text/span.ts';
import { createChangeFeed } from './change-feed.ts';
import type { Editor } from './editor.ts';
import { hasOpenSuggestions } from './has-open-suggestions.ts';
import { createReplace } from './replace.ts';
import { type Ends, macrotask } from './selection.ts';
import { hasFocus, takeFocus } from './take-focus.ts';
import { createTextareaMirror, overlayParent, type TextareaMirror } from './textarea-mirror.ts';

/** Measures one span in a mirror that is taken away at once. */
function measured<T>(field: HTMLTextAreaElement, at: Range, measure: (mirror: TextareaMirror) => T): T {
  const mirror = createTextareaMirror(field);
  overlayParent(field).append(mirror.host);
  mirror.layOut([{ at, className: '' }]);
  mirror.place();
  try {
    return measure(mirror);
  } finally {
    mirror.host.remove();
  }
}

/** A textarea, controlled by the page or not: the browser's own command sets the value, tells the page and can be undone. */
export function createTextareaEditor(field: HTMLTextAreaElement): Editor {
  const document = field.ownerDocument;

  const selected = (): Ends<number> => {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = field;
    return selectionDirection === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
  };

  const caret = () => (hasFocus(field) ? selected().focus : undefined);

  function put({ anchor, focus }: Ends<number>): void {
    const direction = anchor <= focus ? 'forward' : 'backward';
    field.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
  }

  async function select(ends: Ends<number>): Promise<void> {
    put(ends);
    await macrotask();
  }

  const feed = createChangeFeed({ element: field, text: () => field.value, caret, forget: () => {} });
  const isThere = (at: Range) => at.start >= 0 && at.start < at.end && at.end <= field.value.length;

  function show(at: Range): void {
    field.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (!isThere(at)) return;
    const rect = measured(field, at, (mirror) => mirror.firstRect(0));
    const box = field.getBoundingClientRect();
    if (!rect || (rect.top >= box.top && rect.bottom <= box.bottom)) return;
    field.scrollTop += rect.top - box.top - (box.height - rect.height) / 2;
  }

  return {
    kind: 'textarea',
    element: field,
    read: () => field.value,
    caret,
    range: () => undefined,
    ranges: (all) => all.map(() => undefined),
    rects: (at) => (isThere(at) ? measured(field, at, (mirror) => mirror.rects(0)) : []),
    show,
    async reveal(at) {
      if (feed.isComposing() || !field.isConnected) return;
      takeFocus(field);
      await select({ anchor: at.start, focus: at.end });
      show(at);
    },
    replace: createReplace({
      joinsSteps: false,
      element: field,
      read: () => field.value,
      isSame: (a, b) => a === b,
      selected,
      takeFocus: () => takeFocus(field),
      put,
      select,
      write(text) {
        if (text === '') document.execCommand('delete');
        else document.execCommand('insertText', false, text);
      },
      undo: () => void document.execCommand('undo'),
      isBusy: () => feed.isComposing() || hasOpenSuggestions(field),
    }),
    watch: feed.watch,
    isComposing: feed.isComposing,
  };
}
