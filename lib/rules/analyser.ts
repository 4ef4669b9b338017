import type { Language } from '../language/language.ts';
import { commonEnd, commonStart } from '../text/common.ts';
import type { Draft, Post } from '../text/draft.ts';
import type { ParagraphLanguages } from './context.ts';
import { type Facts, type PlacedParagraph, type PostFacts, placedAt } from './facts.ts';
import { type LineOf, readLines, rereadLines, type Stretch } from './read-lines.ts';

/** Reads drafts; keeps what it read, so that the next draft costs only what changed. */
export interface Analyser {
  /**
   * @param languages one tag per paragraph and post; paragraphs beyond it are `und`.
   * @returns facts that equal those of a new analyser for the same input.
   */
  update(draft: Draft, languages: ParagraphLanguages): Facts;
}

/** The lines of the last reading that stand unchanged at the start and the end of a post. */
interface Kept {
  readonly head: readonly PlacedParagraph[];
  /** Those that changed or are gone. */
  readonly gone: readonly PlacedParagraph[];
  readonly tail: readonly PlacedParagraph[];
  /** The stretch of the new text between head and tail. */
  readonly changed: Stretch;
}

const endOf = ({ start, facts }: PlacedParagraph) => start + facts.text.length;

function countLines(text: string, start: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Which lines an edit left alone: their text, the line break that divides them from it, and their language. */
function keptLines(
  text: string,
  tagOf: (index: number) => string,
  { post, paragraphs: old }: PostFacts,
): Kept {
  const same = commonStart(text, post.text);
  const sameEnd = commonEnd(text, post.text, Math.min(text.length, post.text.length) - same);
  const moved = text.length - post.text.length;
  const isHead = (line: PlacedParagraph | undefined, index: number) =>
    line !== undefined && endOf(line) < same && line.facts.language === tagOf(index);
  let head = 0;
  while (isHead(old[head], head)) head += 1;
  const start = head === 0 ? 0 : endOf(old[head - 1] as PlacedParagraph) + 1;

  let last = old.length;
  while (last > head && (old[last - 1]?.start ?? 0) > post.text.length - sameEnd) last -= 1;
  const endBefore = (line: number) => (line < old.length ? (old[line]?.start ?? 0) + moved - 1 : text.length);
  const lines = head + countLines(text, start, endBefore(last)) + old.length - last;
  let tail = old.length;
  while (tail > last && old[tail - 1]?.facts.language === tagOf(lines - old.length + tail - 1)) tail -= 1;
  return {
    head: old.slice(0, head),
    gone: old.slice(head, tail),
    tail:
      moved === 0
        ? old.slice(tail)
        : old.slice(tail).map(({ start, facts }) => placedAt(start + moved, facts)),
    changed: { start, end: endBefore(tail), first: head },
  };
}

/** Lines that one edit touches: with more, reading them from nothing is as fast. */
const FEW_LINES = 2;

/** Creates an analyser for drafts whose paragraphs may be in any of `languages`. Inert until the first update. */
export function createAnalyser(languages: readonly Language[]): Analyser {
  const byTag = new Map(languages.map((language) => [language.id, language]));
  let last: readonly PostFacts[] = [];

  function readPost(
    post: Post,
    tags: readonly string[] | undefined,
    before: PostFacts | undefined,
  ): PostFacts {
    const { text } = post;
    const tagOf = (index: number) => tags?.[index] ?? 'und';
    const lineOf: LineOf = (line, index) => {
      const tag = tagOf(index);
      return { text: line, tag, language: byTag.get(tag) };
    };
    if (!before)
      return {
        post,
        paragraphs: readLines(text, { start: 0, end: text.length, first: 0 }, lineOf),
        memory: undefined,
      };
    const { head, gone, tail, changed } = keptLines(text, tagOf, before);
    const isFew = countLines(text, changed.start, changed.end) <= FEW_LINES;
    const read = isFew ? rereadLines(text, changed, gone, lineOf) : readLines(text, changed, lineOf);
    return { post, paragraphs: [...head, ...read, ...tail], memory: undefined };
  }

  return {
    update(draft, tags) {
      const posts = draft.posts.map((post, index) => readPost(post, tags[index], last[index]));
      last = posts;
      let words = 0;
      for (const post of posts) for (const { facts } of post.paragraphs) words += facts.words;
      return { posts, words, memory: undefined };
    },
  };
}
