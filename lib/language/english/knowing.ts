import type { Token } from '../../text/tokens.ts';
import {
  type AbbreviationMatch,
  type CueMatch,
  type CueName,
  cueBit,
  type HardWord,
  type Knowing,
  type TermMatch,
} from '../language.ts';
import { isJoint } from './joints.ts';

/** What is known of a sentence as soon as it is read. */
type Read = Omit<Knowing, 'cues' | 'joins'>;

/** Looks for the matches of a cue. */
type CueSearch = (cue: CueName) => readonly CueMatch[];

const none: readonly CueMatch[] = [];

/** What English knows of a sentence: cues are looked for when they are first asked for, and remembered. */
export class EnglishKnowing implements Knowing {
  readonly terms: readonly TermMatch[];
  readonly possible: number;
  readonly abbreviations: readonly AbbreviationMatch[];
  readonly defines: readonly string[];
  readonly hard: readonly HardWord[];
  readonly rated: number;
  readonly familiar: number;
  readonly #search: CueSearch;
  /** The bits of the cues that were looked for; what was found of them. */
  #asked = 0;
  #found: (readonly CueMatch[])[] | undefined;

  constructor({ terms, possible, abbreviations, defines, hard, rated, familiar }: Read, search: CueSearch) {
    this.terms = terms;
    this.possible = possible;
    this.abbreviations = abbreviations;
    this.defines = defines;
    this.hard = hard;
    this.rated = rated;
    this.familiar = familiar;
    this.#search = search;
  }

  cues(cue: CueName): readonly CueMatch[] {
    const bit = cueBit(cue);
    if ((this.possible & bit) === 0) return none;
    if ((this.#asked & bit) !== 0) return this.#known(cue);
    this.#asked |= bit;
    const found = this.#search(cue);
    if (found.length === 0) return none;
    this.#found ??= [];
    this.#found.push(found);
    return found;
  }

  joins(text: string, tokens: readonly Token[], at: number): boolean {
    return isJoint(text, tokens, at);
  }

  /** What was found of a cue that was looked for. */
  #known(cue: CueName): readonly CueMatch[] {
    const all = this.#found;
    if (all) for (let at = 0; at < all.length; at += 1) if (all[at]?.[0]?.cue === cue) return all[at] ?? none;
    return none;
  }
}
