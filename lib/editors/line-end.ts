/*
 * Where a line is wrapped, one offset has two places on the screen: the end of the line, where the End key and clicks behind the line put the
 * caret, and the start of the next one. A selection does not tell which of them it is, and whatever a script selects is the second: the caret
 * would jump there after an edit, and Home and Shift+Home would do nothing. `modify` moves as keys do, so it knows the first and can reach it.
 */

/** A caret at an offset of an editor's text. */
export interface Caret {
  readonly selection: Selection;
  /** Whether the selection is a caret there, at whichever of its two places. */
  isThere(): boolean;
  /** Puts the caret there as scripts do. */
  put(): void;
}

/** Whether the caret is at the end of a wrapped line. It is at the start of the next one afterwards. */
export function isAtLineEnd(caret: Caret | undefined): boolean {
  if (!caret) return false;
  const { selection, isThere, put } = caret;
  const stays = () => {
    selection.modify('extend', 'forward', 'lineboundary');
    const stayed = isThere();
    put();
    return stayed;
  };
  return stays() && !stays();
}

/** Puts the caret at the end of a wrapped line; where the text is wrapped otherwise by now, simply at its offset. */
export function putAtLineEnd({ selection, isThere, put }: Caret): void {
  put();
  selection.modify('move', 'backward', 'character');
  selection.modify('move', 'forward', 'lineboundary');
  if (!isThere()) put();
}
