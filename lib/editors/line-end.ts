import { isGecko } from './is-gecko.ts';
import type { Ends } from './selection.ts';
import type { Surface } from './surface.ts';
import { hasFocus } from './take-focus.ts';

/*
 * Where a line is wrapped, one offset has two places on the screen: the end of the line, where the End key and clicks behind the
 * line put the caret, and the start of the next one. A selection does not tell which of them it is, and whatever a script selects
 * is the second: the caret would jump there after an edit, and Home and Shift+Home would do nothing. `modify` moves as keys do, so
 * it knows the first and can reach it.
 */

/** A selection of the text, as it is given back after an edit. */
export interface Place extends Ends<number> {
  /** Whether it is a caret at the end of a wrapped line, not at the start of the next. */
  readonly isAtLineEnd: boolean;
}

type Selecting = Pick<Surface, 'element' | 'selected' | 'put' | 'select'>;

/** Whether just this is selected. */
export function isSelected({ selected }: Selecting, { anchor, focus }: Ends<number>): boolean {
  const now = selected();
  return now?.anchor === anchor && now.focus === focus;
}

/** `modify` moves in the document, in Chromium in the textarea that has the focus as well. */
const isWithinReach = ({ element }: Selecting) =>
  element.localName !== 'textarea' || (hasFocus(element) && !isGecko());

type Move = Parameters<Selection['modify']>;

function modify({ element }: Selecting, ...move: Move): void {
  element.ownerDocument.getSelection()?.modify(...move);
}

/** What is selected now. A caret at the end of a wrapped line is at the start of the next afterwards. */
export function takePlace(surface: Selecting): Place | undefined {
  const at = surface.selected();
  if (!at) return undefined;
  const stays = () => {
    modify(surface, 'extend', 'forward', 'lineboundary');
    const stayed = isSelected(surface, at);
    surface.put(at);
    return stayed;
  };
  const mayBe = at.anchor === at.focus && isWithinReach(surface);
  return { ...at, isAtLineEnd: mayBe && stays() && !stays() };
}

/** Firefox scrolls the page to what `modify` moves, a frame later. */
function isInSight({ element }: Selecting): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection?.rangeCount) return false;
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Selects a place again, and waits as `select` does; a caret out of sight, or where no line is wrapped any more, is simply at its offset. */
export async function returnTo(surface: Selecting, place: Place): Promise<void> {
  await surface.select(place);
  if (!place.isAtLineEnd || !isInSight(surface)) return;
  modify(surface, 'move', 'backward', 'character');
  modify(surface, 'move', 'forward', 'lineboundary');
  if (!isSelected(surface, place)) surface.put(place);
}
