import type { Allowance, Count, PlatformFacts } from '../platforms/platform-facts.ts';
import { countLine, countWeighted } from '../platforms/x/count.ts';
import type { ParagraphFacts, PlacedParagraph, PostFacts } from './facts.ts';
import { remembered } from './remembered.ts';

/** Weights of lines as X counts them, apart for those that open a post: X reads them a little differently. */
const weightOf = remembered(({ text }: ParagraphFacts) => countLine(text));
const openingWeightOf = remembered(({ text }: ParagraphFacts) => countLine(text, true));

/** Where the first character starts that does not fit, when `line` begins with `room` left. UTF-16 offset in the post. */
function overflowStart({ start, facts }: PlacedParagraph, room: number): number | undefined {
  if (start === 0) return countWeighted(facts.text, room).overflowStart;
  // The line break before the line weighs 1 and keeps X from reading the line as the start of a post.
  const over = countWeighted(`\n${facts.text}`, room + 1).overflowStart;
  return over === undefined ? undefined : start + over - 1;
}

function countOnX({ post, paragraphs }: PostFacts, limit: number): Count {
  let used = 0;
  let over: number | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) used += 1;
    if (used > limit) over ??= paragraph.start - 1;
    const before = used;
    used += index === 0 ? openingWeightOf(paragraph.facts) : weightOf(paragraph.facts);
    if (used > limit) over ??= overflowStart(paragraph, limit - before);
  }
  return over === undefined
    ? { used, limit }
    : { used, limit, overflow: { start: over, end: post.text.length } };
}

/** Counts of a post by platform and allowance: a rule and the measures ask for the same. */
const countsOf = remembered((_: PostFacts) => new Map<string, Count>());

/**
 * The same as `platform.count` for the text of a post, counted once, and on X only for the lines that changed since they
 * were last counted: a text there is worth the sum of its lines and 1 for each line break.
 */
export function countPost(post: PostFacts, platform: PlatformFacts, allowance: Allowance): Count {
  const counts = countsOf(post);
  const key = `${platform.id} ${allowance}`;
  let count = counts.get(key);
  if (!count) {
    count =
      platform.id === 'x'
        ? countOnX(post, platform.count('', allowance).limit)
        : platform.count(post.post.text, allowance);
    counts.set(key, count);
  }
  return count;
}
