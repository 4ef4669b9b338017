import type { SentenceWords } from '../text/sentence-ends.ts';
import type { Token } from '../text/tokens.ts';

/** The phrase tables a language may have. Each one feeds the rule (or rules) that `needs` it. */
export type TableName =
  | 'plain'
  | 'officialese'
  | 'trade'
  | 'policy'
  | 'wordy'
  | 'hidden-verb'
  | 'double-meaning'
  | 'person-first'
  | 'slur'
  | 'blame'
  | 'hedge';

/** What a sentence can be seen to do. Each is a small grammar in `language/<id>/cues/`. */
const cueNames = [
  'ask',
  'actor',
  'affected',
  'reader-meaning',
  'evidence',
  'needs-evidence',
  'position',
  'policy',
  'place-date',
  'owed',
  'reason-to-share',
  'invitation',
  'offer-to-meet',
  'partners',
  'bait',
  'myth',
  'absolute',
  'self-harm',
  'patient-details',
  'safety-claim',
  'slow-opening',
  'passive',
  'double-negative',
  'placeholder',
  'occasion',
] as const;

export type CueName = (typeof cueNames)[number];

const cueBits = new Map<CueName, number>(cueNames.map((cue, index) => [cue, 1 << index]));

/** The bit of a cue in a number that stands for a set of cues. */
export const cueBit = (cue: CueName): number => cueBits.get(cue) as number;

/** The first bit that no cue has. */
export const FIRST_FREE_BIT = 1 << cueNames.length;

/** A piece of knowledge that a rule can need and a language can offer. */
export type Knowledge = `lexicon.${TableName}` | `cues.${CueName}` | 'familiarity' | 'abbreviations';

/** Offsets in matches are UTF-16 offsets into the sentence. */
export interface TermMatch {
  readonly table: TableName;
  readonly start: number;
  readonly end: number;
  /** The base form as the table has it, lower case: stable, position-free. */
  readonly term: string;
  /** What to write instead, best first, already inflected and cased for this place. */
  readonly use: readonly string[];
  /** Whether the first of `use` may be put in by one click. */
  readonly oneClick: boolean;
  /** Where `start` must be moved to and what stands there when an "a" or "an" before the term must change. */
  readonly article?: { readonly start: number; readonly text: string };
}

export interface CueMatch {
  readonly cue: CueName;
  /** A refinement the grammar knows, such as the kind of an ask. */
  readonly kind?: string;
  readonly start: number;
  readonly end: number;
}

/** Who knows an abbreviation without explanation. */
export type Readers = 'public' | 'medical' | 'policy' | 'medical|policy' | 'inhouse' | 'unknown';

export interface AbbreviationMatch {
  readonly start: number;
  readonly end: number;
  readonly abbreviation: string;
  readonly readers: Readers;
  /** What it stands for, where only one meaning is likely. */
  readonly meaning?: string;
}

/** A word few lay readers know and for which the tables hold nothing plainer. */
export interface HardWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** All that a language knows about one sentence. */
export interface Knowing {
  readonly terms: readonly TermMatch[];
  /** The bits of the cues that may stand in it: of one that is not among them there is no match. */
  readonly possible: number;
  /** All matches of a cue, in order: looked for at the first asking, since most cues of most sentences are never asked for. */
  cues(cue: CueName): readonly CueMatch[];
  readonly abbreviations: readonly AbbreviationMatch[];
  /** Abbreviations that this sentence explains, in either order: "high blood pressure (HBP)", "HBP (high blood pressure)". */
  readonly defines: readonly string[];
  readonly hard: readonly HardWord[];
  /** How many words have a known familiarity, and how many of those lay readers know well. */
  readonly rated: number;
  readonly familiar: number;
  /** Whether the sentence can be cut in two before one of its tokens. */
  joins(text: string, tokens: readonly Token[], at: number): boolean;
}

/** One language's knowledge. Pure: the same sentence always gives the same answer. */
export interface Language {
  /** BCP 47 primary tag, such as "en". */
  readonly id: string;
  readonly offers: ReadonlySet<Knowledge>;
  /** What tells where its sentences end. */
  readonly sentenceWords: SentenceWords;
  /**
   * Does a little, mostly far less than a millisecond, of what the first sentence would otherwise wait for.
   * @returns false when nothing is left to do.
   */
  prepare(): boolean;
  /**
   * Whether words, lower case, are so plainly of this language that a detector which is unsure of a short text is
   * overruled: browsers take "Diabetics should never skip insulin" for Catalan.
   */
  isOwn(words: readonly string[]): boolean;
  /** Reads one sentence. `tokens` are those of `text`. */
  know(text: string, tokens: readonly Token[]): Knowing;
  /** Cues that come in parts, which only `findAcross` can put together. */
  readonly inParts: ReadonlySet<CueName>;
  /** Where sentences that follow each other first say a cue that comes in parts, or undefined. */
  findAcross(cue: CueName, sentences: readonly CueSource[]): CueAcross | undefined;
}

/** What is looked at of a sentence to put parts of a cue together. */
export interface CueSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly knowing: Pick<Knowing, 'cues'> | undefined;
}

/** A cue and the sentence it stands in, by number; its offsets are relative to that sentence. */
export interface CueAcross extends CueMatch {
  readonly sentence: number;
}
