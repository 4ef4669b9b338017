import type { Severity } from '../rules/rule.ts';
import type { Range } from '../text/span.ts';

/** How a mark looks: as loud as its hint, or quiet where the hint is one of many and waits its turn. */
export type Look = Exclude<Severity, 'note'> | 'quiet';

/** One mark in an editor's text. */
export interface Mark {
  /** UTF-16 offsets of the text last read. */
  readonly at: Range;
  readonly look: Look;
  /** The key of the hint it stands for. */
  readonly key: string;
}

/** Draws the marks of one editor. Inert until the first `paint`. */
export interface Painter {
  /** Replaces all marks of this editor; drawn in the next animation frame. */
  paint(marks: readonly Mark[]): void;
  /** Moves marks over a change of the text, before a new report is there; marks that were touched go. */
  shift(before: string, after: string): void;
  /** The mark at a point of the viewport (CSS px), or undefined. */
  markAt(x: number, y: number): Mark | undefined;
  /** The marks as they are drawn now. */
  readonly marks: readonly Mark[];
  /** Takes everything back. */
  clear(): void;
}
