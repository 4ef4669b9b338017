import type { Edit } from '../text/remap.ts';
import type { Range } from '../text/span.ts';

/** The technologies under a compose box that we know how to edit. */
export type EditorKind = 'draft-js' | 'lexical' | 'contenteditable' | 'textarea';

/** A replacement: put `text` where `at` stands (UTF-16 offsets of the text last read). */
export interface Replacement {
  readonly at: Range;
  readonly text: string;
}

/** Why an edit was not made. In every case the text is as it was. */
export type Refusal =
  /** What stands there is not what was expected. */
  | 'stale'
  /** The person is composing (IME), or the site's own suggestion list is open. */
  | 'busy'
  /** The person typed while the edit was under way. */
  | 'overtaken'
  /** The editor did not take the edit; what it may have done was undone. */
  | 'not-taken'
  /** The editor left the page. */
  | 'gone';

export type EditResult =
  | { readonly ok: true /** Puts the old words back. */; readonly inverse: Replacement; readonly edit: Edit }
  | {
      readonly ok: false;
      readonly reason: Refusal /** The words to offer for copying. */;
      readonly copy: string;
    };

/** One live editor on the page. Nothing of ours is ever put into its DOM. */
export interface Editor {
  readonly kind: EditorKind;
  readonly element: HTMLElement;
  /** The text as the person sees it: blocks joined by "\n". */
  read(): string;
  /** Where the caret stands (the focus end of a selection) in the text last read; undefined when it is elsewhere. */
  caret(): number | undefined;
  /** A live DOM range over a span of the text last read; undefined in a textarea, or when the span is not there. */
  range(at: Range): globalThis.Range | undefined;
  /** Ranges for many spans in one walk, in the same order. */
  ranges(at: readonly Range[]): (globalThis.Range | undefined)[];
  /** The rectangles a span covers, in viewport coordinates (CSS px); empty when it is not visible. */
  rects(at: Range): DOMRect[];
  /** Scrolls a span into view; changes neither text nor selection. */
  show(at: Range): void;
  /** Selects a span and scrolls it into view; does not change the text. */
  reveal(at: Range): Promise<void>;
  /**
   * Makes one replacement through the editor's own events, reads back, keeps the caret, and leaves one undo step.
   * @param expected what stands at `change.at` now; if anything else does, the edit is refused as stale.
   * Edits of one editor run one at a time. Never throws.
   */
  replace(change: Replacement, expected: string): Promise<EditResult>;
  /** Calls back after each change of the text or the caret, never between compositionstart and compositionend. */
  watch(onChange: (what: 'text' | 'caret') => void, signal: AbortSignal): void;
  /** Whether an IME composition is under way. */
  isComposing(): boolean;
}
