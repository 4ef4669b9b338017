import type { Hint } from '../rules/report.ts';
import type { Words } from '../words.ts';

/** The page on whose authority a rule speaks. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly year: number;
}

/** What the card is given. */
export interface CardWorld {
  /** The composer's root: the card stands in the same dialog when there is one. */
  readonly anchor: HTMLElement;
  /** The words of rules and of the interface. */
  readonly words: Words;
  /** The source of a rule; undefined when it is our own judgement. */
  sourceOf(rule: string): Source | undefined;
  /** The hint under a point of the viewport (CSS px), with the rectangles its words cover. */
  hintAt(x: number, y: number): { readonly hint: Hint; readonly rects: readonly DOMRect[] } | undefined;
  /** Makes the fix with this index. */
  apply(hint: Hint, fix: number): void;
  /** Hides the hint for the life of this session. */
  ignore(hint: Hint): void;
  /** Turns the rule off for good. */
  turnOff(hint: Hint): void;
  /** Listeners live no longer than this. */
  readonly signal: AbortSignal;
}

/** The card that opens on a mark. */
export interface Card {
  /** Takes the hints that stand now: it shows the newest form of its own, and closes when that is gone. */
  update(hints: readonly Hint[]): void;
  /** Takes it off the page. */
  stop(): void;
}
