import type { Allowance, PlatformFacts } from '../platforms/platform-facts.ts';
import type { PostFacts } from '../rules/facts.ts';
import type { Hint } from '../rules/report.ts';
import { threadPosts } from '../rules/thread-posts.ts';
import { paragraphs } from '../text/segments.ts';
import { type Adapted, changesOf, editedPost, type VersionPost } from './adapt-draft.ts';
import type { Edit } from './change.ts';

/** Rules whose fixes say the same in fewer words. */
const shortening: ReadonlySet<string> = new Set([
  'wordy-phrase',
  'officialese',
  'hidden-verb',
  'plain-word',
  'trade-jargon',
]);

interface Room {
  readonly platform: PlatformFacts;
  readonly allowance: Allowance;
}

/** The one-click fixes that make a post shorter, those that save most first. */
function trimsIn(hints: readonly Hint[]): Edit[] {
  return hints
    .filter(({ rule }) => shortening.has(rule))
    .flatMap(({ fixes: [fix] }): Edit[] => {
      const isShorter = fix?.at !== undefined && fix.text.length < fix.at.end - fix.at.start;
      return isShorter && fix.at ? [{ kind: 'shortened', at: fix.at, text: fix.text }] : [];
    })
    .sort((a, b) => b.at.end - b.at.start - b.text.length - (a.at.end - a.at.start - a.text.length));
}

/** The fewest trims that make the post fit; undefined when all of them together do not. */
function fewestTrims(
  text: string,
  trims: readonly Edit[],
  { platform, allowance }: Room,
): readonly Edit[] | undefined {
  const fits = (chosen: readonly Edit[]) =>
    !platform.count(editedPost({ text, languages: [] }, chosen).text, allowance).overflow;
  if (!fits(trims)) return undefined;
  let count = 1;
  while (count < trims.length && !fits(trims.slice(0, count))) count += 1;
  return trims.slice(0, count);
}

/** A numbered post of a thread, with what it takes of the whole post's languages. */
function partOf(
  { text, languages, written }: VersionPost,
  part: string,
  from: number,
): VersionPost & { readonly end: number } {
  const body = part.replace(/ \d+\/\d+$/, '');
  const start = text.indexOf(body, from);
  const line = text.slice(0, start).split('\n').length - 1;
  return {
    text: part,
    written: written
      .map((range) => ({
        start: Math.max(0, range.start - start),
        end: Math.min(body.length, range.end - start),
      }))
      .filter((range) => range.end > range.start),
    languages: paragraphs(body).map((_, index) => languages[line + index] ?? 'und'),
    end: start + body.length,
  };
}

function threadOf(post: VersionPost, parts: readonly string[]): VersionPost[] {
  const posts: VersionPost[] = [];
  let from = 0;
  for (const part of parts) {
    const { end, ...each } = partOf(post, part, from);
    posts.push(each);
    from = end;
  }
  return posts;
}

/**
 * Makes a post fit that is too long for X: with shorter words where they are enough, else as a thread cut where sentences
 * end. What fits, and what is a thread already, stays.
 * @param read what was read of the adapted post.
 * @param hints those on the adapted post, in any order.
 */
export function fitOnX(adapted: Adapted, read: PostFacts, hints: readonly Hint[], room: Room): Adapted {
  const [post, ...others] = adapted.posts;
  if (!post || others.length > 0 || !room.platform.count(post.text, room.allowance).overflow) return adapted;
  const trims = fewestTrims(post.text, trimsIn(hints), room);
  if (trims) {
    return {
      posts: [editedPost(post, trims)],
      changes: [...adapted.changes, ...changesOf(post.text, trims)],
    };
  }
  const parts = threadPosts(read, room.platform, room.allowance);
  if (parts.length < 2) return adapted;
  return {
    posts: threadOf(post, parts),
    changes: [...adapted.changes, { kind: 'thread', before: '', after: String(parts.length) }],
  };
}
