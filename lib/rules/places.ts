import type { Range, Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { type Facts, type ParagraphFacts, type PostFacts, placedAt, type SentenceFacts } from './facts.ts';
import { holdsKind } from './holds.ts';
import { remembered } from './remembered.ts';
import { type SectionFacts, sectionsOf } from './sections.ts';

/** Something found in a paragraph, with its span in the draft. */
export interface Placed<T> {
  readonly item: T;
  readonly at: Span;
}

/**
 * Prepares to list on every key what is found in the paragraphs of a draft, in reading order.
 * @param read what is found in one: a pure function; offsets are relative to the paragraph.
 * @param nameOf where it is given, only the first item of each name is listed.
 */
export function listed<Item extends Range>(
  read: (paragraph: ParagraphFacts) => readonly Item[],
  nameOf?: (item: Item) => string,
): (facts: Facts) => Placed<Item>[] {
  function firsts<Each>(all: Each[], itemOf: (each: Each) => Item): Each[] {
    if (nameOf === undefined) return all;
    const names = new Set<string>();
    return all.filter((each) => names.size < names.add(nameOf(itemOf(each))).size);
  }
  const inSection = remembered(({ paragraphs }: SectionFacts) =>
    firsts(
      paragraphs.flatMap(({ start, facts }) => read(facts).map((item) => placedAt(start, item))),
      ({ facts }) => facts,
    ),
  );
  return ({ posts }) => {
    const all: Placed<Item>[] = [];
    for (let post = 0; post < posts.length; post += 1) {
      for (const { start: by, facts } of sectionsOf(posts[post] as PostFacts)) {
        for (const { start, facts: item } of inSection(facts)) {
          const from = by + start;
          all.push({ item, at: { post, start: from + item.start, end: from + item.end } });
        }
      }
    }
    return firsts(all, ({ item }) => item);
  };
}

/** The hashtags of a draft. */
export const hashtagsIn = listed(({ entities }) => entities.filter(({ kind }) => kind === 'hashtag'));

/** Whether a post holds a kind of token. */
export const holdsIn = ({ paragraphs }: PostFacts, kind: Token['kind']): boolean =>
  paragraphs.some(({ facts }) => holdsKind(facts.holds, kind));

/** Whether a draft has a link. */
export const hasLink = ({ posts }: Facts): boolean => posts.some((post) => holdsIn(post, 'url'));

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
