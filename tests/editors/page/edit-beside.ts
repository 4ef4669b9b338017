import { returnTo, takePlace } from '../../../lib/editors/line-end.ts';
import { drawn } from '../../dom/support/specimen.ts';

function selectingIn(field: HTMLElement) {
  return field instanceof HTMLTextAreaElement ? selectingInTextarea(field) : selectingInDom(field);
}

function selectingInTextarea(element: HTMLTextAreaElement) {
  const { selectionStart, selectionEnd, selectionDirection } = element;
  const put = () => element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  const selected = () => ({ anchor: element.selectionStart, focus: element.selectionEnd });
  return { element, selected, put, select: async () => put() };
}

function selectingInDom(element: HTMLElement) {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode) throw new Error('Nothing is selected.');
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const offsetOf = (node: Node | null, offset: number) => {
    const before = document.createRange();
    before.selectNodeContents(element);
    if (node) before.setEnd(node, offset);
    return before.toString().length;
  };
  const put = () => selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  const selected = () => ({
    anchor: offsetOf(selection.anchorNode, selection.anchorOffset),
    focus: offsetOf(selection.focusNode, selection.focusOffset),
  });
  return { element, selected, put, select: async () => put() };
}

/**
 * Makes an edit after which the caret is where a person was promised it: at the end of a wrapped line if it was there, and else at the start of
 * the next. Firefox by itself leaves it at the end when the wrap comes to a caret behind what was typed, but tells no script of it.
 */
export async function editBeside(field: HTMLElement, edit: () => void): Promise<void> {
  const isAtLineEnd = takePlace(selectingIn(field))?.isAtLineEnd ?? false;
  edit();
  await drawn();
  const after = selectingIn(field);
  await returnTo(after, { ...after.selected(), isAtLineEnd });
}
