import type { EditorKind, EditResult, Replacement } from '../../lib/editors/editor.ts';

/** A replacement to ask of the editor, and what must stand there. */
export interface AskedEdit extends Replacement {
  readonly expected: string;
}

/** What the content script under test is told, over events of the page: `REQUEST` carries one as JSON, `ANSWER` what came of it. */
export type Command =
  /** Takes hold of the field on the page, watches it and paints marks over its words. */
  | { readonly do: 'attach' }
  /** Lets go of it and takes everything back. */
  | { readonly do: 'detach' }
  | { readonly do: 'look' }
  /** Puts the caret, or a selection, somewhere. */
  | { readonly do: 'reveal'; readonly start: number; readonly end: number }
  /** Makes edits, all asked for at once. */
  | { readonly do: 'replace'; readonly edits: readonly AskedEdit[] }
  /** Will make the edits when the panel's button is clicked. */
  | { readonly do: 'arm'; readonly edits: readonly AskedEdit[] }
  /** Waits until armed edits are made. */
  | { readonly do: 'await' };

/** What the content script sees. */
export interface Look {
  readonly kind: EditorKind;
  readonly text: string;
  readonly caret: number | null;
  readonly isComposing: boolean;
  readonly marks: number;
}

/** How asked edits went. */
export interface Made {
  readonly results: readonly EditResult[];
  /** Whether the page had the focus when they began. */
  readonly hadFocus: boolean;
}

export const REQUEST = 'rostrum-editors-request';
export const ANSWER = 'rostrum-editors-answer';
/** On the field under test. */
export const FIELD = 'data-field-under-test';
