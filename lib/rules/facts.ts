import type {
  AbbreviationMatch,
  HardWord,
  Knowing,
  Knowledge,
  Language,
  TermMatch,
} from '../language/language.ts';
import type { Post } from '../text/draft.ts';
import type { Token } from '../text/tokens.ts';
import type { Holds } from './holds.ts';
import type { Remembering } from './remembered.ts';

/**
 * What is kept of a draft is made by classes, not written as literals: an engine that saw the objects of one literal survive
 * puts all later ones where only a long collection frees them, together with whatever they point to.
 */
class Placed<Unit> {
  readonly start: number;
  readonly facts: Unit;

  constructor(start: number, facts: Unit) {
    this.start = start;
    this.facts = facts;
  }
}

/** Puts a unit where it starts, in UTF-16 code units of what holds it. */
export const placedAt = <Unit>(start: number, facts: Unit) => new Placed(start, facts);

/** One sentence, read once. Everything in it is relative to the sentence's own start. */
export interface SentenceFacts extends Remembering {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words and numbers, without links, handles, tags and emoji. */
  readonly words: number;
  /** Words whose first two characters are not in lower case: no fewer than those in capitals. */
  readonly capitals: number;
  /** What the language knows of it; undefined where only language-free rules run. */
  readonly knowing: Knowing | undefined;
  /** URLs, mentions, hashtags and emoji. */
  readonly entities: readonly Token[];
  /** Which cues, tables and kinds of tokens it holds. */
  readonly holds: Holds;
}

/** A sentence and where it starts in its paragraph. */
export interface PlacedSentence {
  readonly start: number;
  readonly facts: SentenceFacts;
}

/**
 * One paragraph (a line of a post). Offsets are relative to the paragraph. Its fields are assigned at once: one by one they would
 * weigh more in the script that travels into pages.
 */
export class ParagraphFacts implements Remembering {
  declare readonly text: string;
  /** BCP 47 primary tag, or `und`. */
  declare readonly language: string;
  /** The language it was read in; undefined where only language-free rules run. */
  declare readonly reader: Language | undefined;
  /** What that language offers. */
  declare readonly offers: ReadonlySet<Knowledge>;
  declare readonly sentences: readonly PlacedSentence[];
  declare readonly words: number;
  declare readonly terms: readonly TermMatch[];
  declare readonly abbreviations: readonly AbbreviationMatch[];
  declare readonly defines: readonly string[];
  declare readonly hard: readonly HardWord[];
  /** URLs, mentions, hashtags and emoji. */
  declare readonly entities: readonly Token[];
  declare readonly rated: number;
  declare readonly familiar: number;
  /** Which cues, tables and kinds of tokens any of its sentences holds. */
  declare readonly holds: Holds;
  /** How many of its sentences have words, and the words of the longest. */
  declare readonly said: number;
  declare readonly longest: number;
  memory: unknown[] | undefined = undefined;

  constructor(facts: Omit<ParagraphFacts, 'memory'>) {
    Object.assign(this, facts);
  }
}

export interface PlacedParagraph {
  /** UTF-16 offset in the post. */
  readonly start: number;
  readonly facts: ParagraphFacts;
}

export interface PostFacts extends Remembering {
  readonly post: Post;
  readonly paragraphs: readonly PlacedParagraph[];
}

/** All that was read in a draft, independent of audience, platform and settings. */
export interface Facts extends Remembering {
  readonly posts: readonly PostFacts[];
  readonly words: number;
}
