import type { Range } from '../text/span.ts';

/** What was done to a draft for a platform, and why; each has its sentence. */
export type ChangeKind =
  /** A link that nobody could follow there. */
  | 'link-in-bio'
  /** A tag beyond the platform's number, at the end of a line. */
  | 'tag-left-out'
  /** The same inside a sentence: its words stay. */
  | 'tag-as-words'
  /** A partner's handle there, from the kit. */
  | 'handle-swapped'
  /** A partner's name, where a pasted handle does nothing. */
  | 'handle-named'
  /** Nothing was changed: a handle may belong to somebody else there. */
  | 'handle-to-check'
  /** Counters of a thread and the sign for one. */
  | 'thread-sign-left-out'
  /** Fewer words for the same, to fit. */
  | 'shortened'
  /** The posts of a thread became one. */
  | 'joined'
  /** One post became several. */
  | 'thread';

/** One change that was made, as people see it. */
export interface Change {
  readonly kind: ChangeKind;
  /** The words that stood there; '' for changes of the whole. */
  readonly before: string;
  /** The words that stand there now; '' when nothing does. */
  readonly after: string;
}

/** A change and its place: `text` goes where `at` stands (UTF-16 offsets). */
export interface Edit {
  readonly kind: ChangeKind;
  readonly at: Range;
  readonly text: string;
}
