import { overlaps, type Range } from '../text/span.ts';
import { cuesOf } from './cues.ts';
import type { Facts, ParagraphFacts } from './facts.ts';
import type { Placed } from './places.ts';
import { remembered } from './remembered.ts';

/** The kind of an ask that lists three or more things to do, as the language tells it. */
export const HEAP = 'heap';
/** Of one to pass the post on. */
export const SHARE = 'share';
/** Of one to come, to apply or to take part. */
export const JOIN = 'join';
/** Of one for a step of one's own. */
export const STEP = 'do';
/**
 * Asks that are aims of their own. Steps for one's health belong together; to read, to reply and to pass it on go with any
 * other ask.
 */
export const aimKinds: ReadonlySet<string> = new Set([JOIN, 'support']);

/** An ask, with its place in the paragraph. */
interface AskAt extends Range {
  readonly kind: string;
  /** Whether it lies over bait, which asks for reactions and for nothing that helps. */
  readonly isBait: boolean;
  /** Words of its sentence. */
  readonly words: number;
}

/** Those of a paragraph that are aims, heaps, or calls to share: read once, since draft rules ask on every key. */
const asksOf = remembered(({ sentences }: ParagraphFacts): readonly AskAt[] => {
  const asks: AskAt[] = [];
  for (const { start: by, facts } of sentences) {
    for (const ask of cuesOf(facts, 'ask')) {
      const { kind = '', start, end } = ask;
      if (kind !== HEAP && kind !== SHARE && !aimKinds.has(kind)) continue;
      const isBait = cuesOf(facts, 'bait').some((bait) => overlaps(bait, ask));
      asks.push({ kind, start: by + start, end: by + end, isBait, words: facts.words });
    }
  }
  return asks;
});

/** The asks of a draft that are aims, heaps, or calls to share, read one by one: the first few often tell all. */
export function* asksIn({ posts }: Facts): Iterable<Placed<AskAt>> {
  for (const [post, { paragraphs }] of posts.entries()) {
    for (const { start, facts } of paragraphs)
      for (const item of asksOf(facts))
        yield { item, at: { post, start: start + item.start, end: start + item.end } };
  }
}
