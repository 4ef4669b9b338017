import { takesSeveralSentences } from '../language/english/cues/find-cue.ts';
import type { CueMatch, CueName, TableName, TermMatch } from '../language/language.ts';
import type { Range, Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { findAcross, findAllAcross, MOST_FOUND } from './across-sentences.ts';
import type { Facts, ParagraphFacts, PlacedParagraph, SentenceFacts } from './facts.ts';
import { cueBit, type Holds, kindBit, tableBit } from './holds.ts';

/** Something found in a paragraph, with its span in the draft. */
export interface Placed<T> {
  readonly item: T;
  readonly at: Span;
}

/** A paragraph and where it starts in which post. */
interface ParagraphAt {
  readonly post: number;
  readonly start: number;
  readonly facts: ParagraphFacts;
}

const spanIn = ({ post, start }: ParagraphAt, item: Range): Span => ({
  post,
  start: start + item.start,
  end: start + item.end,
});

/** The paragraphs that hold what a bit of `Holds` stands for, in reading order. */
function paragraphsWith({ posts }: Facts, of: keyof Holds, bit: number): ParagraphAt[] {
  const all: ParagraphAt[] = [];
  for (let post = 0; post < posts.length; post += 1) {
    for (const { start, facts } of posts[post]?.paragraphs ?? []) {
      if ((facts.holds[of] & bit) !== 0) all.push({ post, start, facts });
    }
  }
  return all;
}

const isDone: IteratorResult<never, undefined> = { done: true, value: undefined };

/** Goes through the matches of a cue. Written out, since draft rules do so on every key and a generator costs thrice as much. */
class CueIterator implements Iterator<Placed<CueMatch>, undefined> {
  readonly #posts: Facts['posts'];
  readonly #cue: CueName;
  readonly #bit: number;
  #post = 0;
  #paragraph = 0;
  #item = 0;

  constructor({ posts }: Facts, cue: CueName) {
    this.#posts = posts;
    this.#cue = cue;
    this.#bit = cueBit(cue);
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
      if ((facts.holds.cues & this.#bit) !== 0) {
        while (this.#item < facts.cues.length) {
          const item = facts.cues[this.#item] as CueMatch;
          this.#item += 1;
          if (item.cue === this.#cue) return { item, at: spanIn({ post: this.#post, start, facts }, item) };
        }
        this.#item = 0;
      }
    }
    return undefined;
  }
}

/** All matches of a cue in reading order. Paragraphs without it cost next to nothing, and neither do those not reached. */
export function cuesIn(facts: Facts, cue: CueName): Iterable<Placed<CueMatch>> {
  return { [Symbol.iterator]: () => new CueIterator(facts, cue) };
}

/** The first match from a paragraph of the first post on. */
function firstFrom(facts: Facts, cue: CueName, first: number): Placed<CueMatch> | undefined {
  const from = facts.posts[0]?.paragraphs[first]?.start ?? 0;
  for (const match of cuesIn(facts, cue)) if (match.at.post > 0 || match.at.start >= from) return match;
  return undefined;
}

/**
 * Where a draft first says something, also where it takes several sentences to say it.
 * @param first the paragraph of the first post to begin with; what stands before it is passed over.
 */
export function findCueIn(facts: Facts, cue: CueName, first = 0): Placed<CueMatch> | undefined {
  const match = firstFrom(facts, cue, first);
  if (!match || !takesSeveralSentences(cue)) return match;
  return findAcross(facts, cue, first);
}

/** All places where a draft says something, the first few of them. */
export function findAllIn(facts: Facts, cue: CueName): Placed<CueMatch>[] {
  const all: Placed<CueMatch>[] = [];
  for (const match of cuesIn(facts, cue)) {
    if (takesSeveralSentences(cue)) return findAllAcross(facts, cue);
    if (all.length === MOST_FOUND) break;
    all.push(match);
  }
  return all;
}

/** All matches of a phrase table in reading order; `text` is the paragraph that the item's own offsets refer to. */
export function* termsIn(
  facts: Facts,
  table: TableName,
): Iterable<Placed<TermMatch> & { readonly text: string }> {
  for (const paragraph of paragraphsWith(facts, 'rest', tableBit(table))) {
    for (const item of paragraph.facts.terms) {
      if (item.table === table) yield { item, at: spanIn(paragraph, item), text: paragraph.facts.text };
    }
  }
}

/** Links, handles, tags and emoji in reading order. */
export function entitiesIn(facts: Facts, kind: Token['kind']): Placed<Token>[] {
  const all: Placed<Token>[] = [];
  for (const paragraph of paragraphsWith(facts, 'rest', kindBit(kind))) {
    for (const item of paragraph.facts.entities) {
      if (item.kind === kind) all.push({ item, at: spanIn(paragraph, item) });
    }
  }
  return all;
}

/** The text a span covers. */
export function textOf(facts: Facts, at: Span): string {
  return facts.posts[at.post]?.post.text.slice(at.start, at.end) ?? '';
}

/** The sentence that holds a place, and its span without the white space at its end. */
export function sentenceAt(facts: Facts, at: Span): { facts: SentenceFacts; at: Span } | undefined {
  for (const { start, facts: paragraph } of facts.posts[at.post]?.paragraphs ?? []) {
    if (at.start < start || at.start > start + paragraph.text.length) continue;
    for (const { start: offset, facts: sentence } of paragraph.sentences) {
      const from = start + offset;
      if (at.start < from || at.start >= from + sentence.text.length) continue;
      const end = from + sentence.text.trimEnd().length;
      return { facts: sentence, at: { post: at.post, start: from, end } };
    }
  }
  return undefined;
}

/** The span of the sentence that holds a place; the place itself where none does. */
export function sentenceAround(facts: Facts, at: Span): Span {
  return sentenceAt(facts, at)?.at ?? at;
}
