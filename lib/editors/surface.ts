import type { Ends } from './selection.ts';

/** What a replacement needs of an editor. Offsets are UTF-16, of the text as it is now. */
export interface Surface {
  readonly element: HTMLElement;
  /** Whether what is typed right behind an edit becomes one step of the editor's history with it, unless the caret was elsewhere. */
  readonly joinsSteps: boolean;
  read(): string;
  /** Whether two texts are the same to this editor. */
  isSame(a: string, b: string): boolean;
  /** Where the selection stands; undefined when it is elsewhere. */
  selected(): Ends<number> | undefined;
  /** Gives the editor the focus, or what it needs for an edit when the page has none. */
  takeFocus(): void;
  /** Selects at once. */
  put(ends: Ends<number>): void;
  /** Selects and waits until the editor has heard of it. */
  select(ends: Ends<number>): Promise<void>;
  /** Puts a text, which may be empty, where the selection is. */
  write(text: string): void;
  /** Takes the last step back. */
  undo(): void;
  /** Whether the person is composing, or a list of suggestions is open. */
  isBusy(): boolean;
}
