import type { Allowance, PlatformFacts } from '../platforms/platform-facts.ts';
import type { PostFacts } from './facts.ts';
import { splitThread } from './split-thread.ts';

/** Room for the counter behind each post: " 10/25", in weighted characters. */
const COUNTER = 6;

/** A post that is too long as numbered posts, each within the platform's limit, cut where sentences end. */
export function threadPosts(
  { post, paragraphs }: PostFacts,
  platform: PlatformFacts,
  allowance: Allowance,
): string[] {
  const ends = paragraphs.flatMap(({ start, facts }) =>
    facts.sentences.map(({ start: offset, facts: sentence }) => start + offset + sentence.text.length),
  );
  const { limit } = platform.count('', allowance);
  const weigh = (text: string) => platform.count(text, allowance).used;
  const posts = splitThread(post.text, ends, weigh, limit - COUNTER);
  return posts.map((text, index) => `${text} ${index + 1}/${posts.length}`);
}
