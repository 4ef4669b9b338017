import { type CueMatch, type CueName, cueBit, type Language } from '../language/language.ts';
import type { Facts, ParagraphFacts, PlacedParagraph, PlacedSentence, SentenceFacts } from './facts.ts';
import type { Placed } from './places.ts';

const none: readonly CueMatch[] = [];

/** All matches of a cue in a sentence. A sentence that has none is passed over in one step from then on. */
export function cuesOf({ knowing, holds }: SentenceFacts, cue: CueName): readonly CueMatch[] {
  const bit = cueBit(cue);
  if ((holds.cues & bit) === 0 || knowing === undefined) return none;
  const found = knowing.cues(cue);
  if (found.length === 0) holds.cues &= ~bit;
  return found;
}

/** Whether one of some cues stands in a sentence. */
export function hasCue(sentence: SentenceFacts, cues: Iterable<CueName>): boolean {
  for (const cue of cues) if (cuesOf(sentence, cue).length > 0) return true;
  return false;
}

const moved = (match: CueMatch, by: number): CueMatch => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
});

/**
 * The matches of a cue in a paragraph, with offsets into it.
 * @param counts which of them are wanted; all where it is not given.
 */
export function cuesOfParagraph(
  { sentences, holds }: ParagraphFacts,
  cue: CueName,
  counts?: (match: CueMatch) => boolean,
): readonly CueMatch[] {
  const bit = cueBit(cue);
  if ((holds.cues & bit) === 0) return none;
  const all: CueMatch[] = [];
  let isFound = false;
  for (const { start, facts } of sentences) {
    // Most sentences hold none: they are passed over without a call.
    if ((facts.holds.cues & bit) === 0) continue;
    for (const match of cuesOf(facts, cue)) {
      isFound = true;
      if (counts === undefined || counts(match)) all.push(moved(match, start));
    }
  }
  if (!isFound) holds.cues &= ~bit;
  return all;
}

const isDone: IteratorResult<never, undefined> = { done: true, value: undefined };

/**
 * Goes through the matches of a cue and looks for them only as far as it is asked to. Written out, since draft rules do so on
 * every key and a generator costs thrice as much.
 */
class CueIterator implements Iterator<Placed<CueMatch>, undefined> {
  readonly #posts: Facts['posts'];
  readonly #cue: CueName;
  readonly #bit: number;
  #post = 0;
  #paragraph: number;
  #sentence = 0;
  #match = 0;
  /** Whether something was found in the paragraph that is read. */
  #isFound = false;

  readonly #reader: Language | undefined;

  constructor({ posts }: Facts, cue: CueName, first: number, reader: Language | undefined) {
    this.#reader = reader;
    this.#posts = posts;
    this.#cue = cue;
    this.#bit = cueBit(cue);
    this.#paragraph = first;
  }

  next(): IteratorResult<Placed<CueMatch>, undefined> {
    for (; this.#post < this.#posts.length; this.#post += 1) {
      const value = this.#nextIn(this.#posts[this.#post]?.paragraphs ?? []);
      if (value) return { done: false, value };
      this.#paragraph = 0;
    }
    return isDone;
  }

  #nextIn(paragraphs: readonly PlacedParagraph[]): Placed<CueMatch> | undefined {
    for (; this.#paragraph < paragraphs.length; this.#paragraph += 1) {
      const { start, facts } = paragraphs[this.#paragraph] as PlacedParagraph;
      if ((facts.holds.cues & this.#bit) === 0 || (this.#reader ?? facts.reader) !== facts.reader) continue;
      const match = this.#nextAmong(facts.sentences, start);
      if (match) return match;
      if (!this.#isFound) facts.holds.cues &= ~this.#bit;
      this.#isFound = false;
      this.#sentence = 0;
    }
    return undefined;
  }

  #nextAmong(sentences: readonly PlacedSentence[], by: number): Placed<CueMatch> | undefined {
    for (; this.#sentence < sentences.length; this.#sentence += 1) {
      const { start, facts } = sentences[this.#sentence] as PlacedSentence;
      if ((facts.holds.cues & this.#bit) === 0) continue;
      const item = cuesOf(facts, this.#cue)[this.#match];
      if (item) {
        this.#match += 1;
        this.#isFound = true;
        const from = by + start;
        return { item, at: { post: this.#post, start: from + item.start, end: from + item.end } };
      }
      this.#match = 0;
    }
    return undefined;
  }
}

/**
 * All matches of a cue in reading order, looked for one by one.
 * @param first the paragraph of the first post to begin with.
 * @param reader the language whose paragraphs are looked at; undefined for all.
 */
export function cuesIn(facts: Facts, cue: CueName, first = 0, reader?: Language): Iterable<Placed<CueMatch>> {
  return { [Symbol.iterator]: () => new CueIterator(facts, cue, first, reader) };
}

/** The first match that counts. */
export function findMatch(
  facts: Facts,
  cue: CueName,
  counts: (match: Placed<CueMatch>) => boolean,
): Placed<CueMatch> | undefined {
  for (const match of cuesIn(facts, cue)) if (counts(match)) return match;
  return undefined;
}
