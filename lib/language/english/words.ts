import type { DoubleMeaning } from './double-meanings.ts';
import type { PhraseGroup } from './phrases.ts';

/** What patterns know of a token. */
export interface Entry {
  /** Its place in the word book; 0 where no pattern names it. */
  readonly place: number;
  /** What the row says of it, without its capitals. */
  readonly marks: number;
  /** The bits of the grammars that it wakes. */
  readonly wakes: number;
}

/** All that is known of a word by itself, looked up when it is first met. */
export interface Word extends Entry {
  readonly phrases: PhraseGroup | undefined;
  readonly doubleMeanings: readonly DoubleMeaning[];
  /** Whether it is judged by familiarity: letters alone, two or more. */
  readonly isPlain: boolean;
  /** Whether it is known, or looks made for science: with a capital others are names. */
  readonly isNoName: boolean;
  readonly zipf: number;
}
