import { type Caret, isAtLineEnd, putAtLineEnd } from '../../../lib/editors/line-end.ts';
import { drawn } from '../../dom/support/specimen.ts';

/** The caret in a field, or a selection as if it were one; undefined where browsers tell nothing of it. */
function caretIn(field: HTMLElement): Caret | undefined {
  const selection = getSelection();
  if (!selection) return undefined;
  if (field instanceof HTMLTextAreaElement) {
    const { selectionStart: start, selectionEnd: end } = field;
    if (CSS.supports('-moz-appearance', 'none') || start !== end) return undefined;
    const isThere = () => field.selectionStart === start && field.selectionEnd === end;
    return { selection, isThere, put: () => field.setSelectionRange(start, end) };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode) return undefined;
  const before = () => {
    const range = document.createRange();
    range.selectNodeContents(field);
    if (selection.focusNode) range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString().length;
  };
  const at = before();
  const isCaret = selection.isCollapsed;
  return {
    selection,
    isThere: () => isCaret && selection.isCollapsed && before() === at,
    put: () => selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset),
  };
}

/**
 * Makes an edit after which the caret is where a person was promised it: at the end of a wrapped line if it was there, and else at the start of
 * the next. Firefox by itself leaves it at the end when the wrap comes to a caret behind what was typed, but tells no script of it.
 */
export async function editBeside(field: HTMLElement, edit: () => void): Promise<void> {
  const wasAtEnd = isAtLineEnd(caretIn(field));
  edit();
  await drawn();
  const after = caretIn(field);
  if (after && wasAtEnd) putAtLineEnd(after);
  else after?.put();
}
