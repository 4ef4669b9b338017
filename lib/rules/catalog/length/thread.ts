import type { Span } from '../../../text/span.ts';
import { countPost } from '../../count-post.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { threadPosts } from '../../thread-posts.ts';

/** The most posts X takes as one thread from its composer, 2026; a longer text is an article. */
const MOST_POSTS = 25;
/** No thread of that many posts is longer, in UTF-16 code units: links count less than they are long. */
const LONGEST_TEXT = 20_000;

/** A text that no cutting saves can be told in several posts. */
export const rule = defineRule({
  summary: 'A thread when the text is far too long for one post',
  why: 'A text cut to a fraction loses its sense; a thread keeps it.',
  evidence: {
    title: 'X Help: How to create a thread',
    url: 'https://help.x.com/en/using-x/create-a-thread',
    year: 2025,
  },
  stage: 'stable',
  scope: 'draft',
  byPlatform: true,
  on: { platforms: ['x'], kinds: messageKinds },
  weight: 'action',
  needs: [],
  options: {
    /** Weighted characters over the limit up to which cutting is the better advice. */
    over: amount(60),
  },
  severity: 'advice',
  messages: { thread: 'This makes a thread of {count} posts, cut where sentences end. Copy it?' },
  *check({ facts, allowance }, { platforms, options }): Iterable<Finding<Span>> {
    const platform = platforms.find(({ id }) => id === 'x');
    const [first] = facts.posts;
    if (!platform || !first || facts.posts.length > 1 || first.post.text.length > LONGEST_TEXT) return;
    const { used, limit } = countPost(first, platform, allowance);
    if (used <= limit + options.over) return;
    const posts = threadPosts(first, platform, allowance);
    if (posts.length < 2 || posts.length > MOST_POSTS) return;
    yield {
      hint: {
        say: 'thread',
        with: { count: posts.length },
        fixes: [{ text: posts.join('\n\n') }],
        about: '',
      },
    };
  },
  examples: {
    any: {
      good: [
        { text: 'Sleep first, then study. It works.', platform: 'x' },
        { text: `${'Sleep first, then study. '.repeat(12)}It works.`, platform: 'x' },
      ],
      bad: [
        {
          text: `${'Sleep first, then study. '.repeat(14)}It works.`,
          says: 'thread',
          platform: 'x',
          fixed: `${'Sleep first, then study. '.repeat(11)}1/2\n\n${'Sleep first, then study. '.repeat(3)}It works. 2/2`,
        },
        {
          text: `${'Sleep first, then study. '.repeat(11)}It works, says the nurse.`,
          says: 'thread',
          platform: 'x',
          options: { over: 5 },
        },
      ],
    },
  },
});
