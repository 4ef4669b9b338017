import { type CreateSpecimen, drawn, movedBy, stage } from './specimen.ts';

/** A node of an editable element and where it begins in the text; a `<br>` that only holds a line open has no length. */
interface Piece {
  readonly node: Text | HTMLBRElement;
  readonly start: number;
  readonly length: number;
}

/** What the element says, told apart from its markup in the plainest way: a `div` is a line, and so is what stands between two. */
function piecesOf(field: HTMLElement): { text: string; pieces: Piece[] } {
  const lines: (Text | HTMLBRElement)[][] = [[]];
  let isOpen = false;
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      const isBlock = node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;
      if (isBlock && isOpen) lines.push([]);
      isOpen &&= !isBlock;
      if (node instanceof Text || node instanceof HTMLBRElement) {
        if (!isOpen && lines.at(-1)?.length) lines.push([]);
        lines.at(-1)?.push(node);
        isOpen = true;
      } else visit(node);
      if (isBlock) isOpen = false;
    }
  };
  visit(field);
  let text = '';
  const pieces = lines.flatMap((line, index) => {
    if (index > 0) text += '\n';
    return line.map((node, place) => {
      const isLast = place === line.length - 1;
      const words = node instanceof Text ? node.data : isLast ? '' : '\n';
      const piece = { node, start: text.length, length: words.length };
      text += words;
      return piece;
    });
  });
  return { text, pieces };
}

/** An editable element without a library: it is its own model. */
export const createContentEditableSpecimen: CreateSpecimen = async ({ text, onText }) => {
  const place = stage();
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.style.whiteSpace = 'pre-wrap';
  field.append(
    ...text.split('\n').map((line) => {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
  place.append(field);
  const model = () => piecesOf(field).text;
  field.addEventListener('input', () => onText?.(model()));
  field.focus();
  const selection = document.getSelection() as Selection;
  selection.selectAllChildren(field);
  selection.collapseToEnd();
  await drawn();

  function pointOf(offset: number, isEnd: boolean): [Node, number] {
    const { pieces } = piecesOf(field);
    const piece = isEnd
      ? pieces.find(({ start, length }) => start + length >= offset)
      : pieces.findLast(({ start }) => start <= offset);
    if (!piece) return [field, 0];
    if (piece.node instanceof Text) return [piece.node, offset - piece.start];
    const parent = piece.node.parentNode as Node;
    return [parent, [...parent.childNodes].indexOf(piece.node) + offset - piece.start];
  }
  function offsetOf(node: Node, offset: number): number {
    const { text: all, pieces } = piecesOf(field);
    const own = pieces.find((piece) => piece.node === node);
    if (own) return own.start + offset;
    const next = node.childNodes[offset];
    const behind = next && pieces.find((piece) => next.contains(piece.node));
    if (behind) return behind.start;
    const last = pieces.findLast((piece) => node.contains(piece.node));
    if (last) return last.start + last.length;
    // An empty element: what stands behind it is nearest.
    const isBehind = ({ node: other }: Piece) =>
      (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return pieces.find(isBehind)?.start ?? all.length;
  }
  const select = (anchor: number, focus: number) =>
    selection.setBaseAndExtent(...pointOf(anchor, anchor > focus), ...pointOf(focus, focus > anchor));

  return {
    field,
    hasOwnHistory: false,
    model,
    edit(at, words) {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      const anchor = offsetOf(anchorNode as Node, anchorOffset);
      const focus = offsetOf(focusNode as Node, focusOffset);
      select(at.start, at.end);
      if (words === '') document.execCommand('delete');
      else document.execCommand('insertText', false, words);
      select(movedBy(anchor, at, words), movedBy(focus, at, words));
    },
    remove: () => place.remove(),
  };
};
