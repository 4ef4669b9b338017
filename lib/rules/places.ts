import type { Range, Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from './facts.ts';
import { type Holds, kindBit } from './holds.ts';

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
