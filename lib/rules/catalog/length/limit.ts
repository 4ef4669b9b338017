import type { Span } from '../../../text/span.ts';
import { countPost } from '../../count-post.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A post over the platform's limit cannot be published. */
export const rule = defineRule({
  summary: 'Fits the limit of the platform',
  why: 'The platform refuses a post that is too long, or cuts it where it likes.',
  evidence: {
    title: 'X: counting characters',
    url: 'https://docs.x.com/fundamentals/counting-characters',
    year: 2026,
  },
  stage: 'stable',
  scope: 'draft',
  byPlatform: true,
  weight: 'action',
  needs: [],
  options: {},
  severity: 'blocker',
  messages: {
    over: {
      one: '{count} character too long for {platform}. Cut a word, or make it two posts.',
      other: '{count} characters too long for {platform}. Cut what is marked, or make it two posts.',
    },
  },
  *check({ facts, allowance }, { platforms }): Iterable<Finding<Span>> {
    for (const [index, post] of facts.posts.entries()) {
      for (const platform of platforms) {
        const { used, limit, overflow } = countPost(post, platform, allowance);
        if (!overflow) continue;
        const at = { post: index, ...overflow };
        yield {
          hint: {
            at,
            say: 'over',
            with: { count: used - limit, platform: platform.name },
            about: platform.id,
          },
        };
      }
    }
  },
  examples: {
    any: {
      good: [
        { text: 'Short enough for everyone.', platform: 'x' },
        { text: `${'A longer story. '.repeat(40)}Still fine here.`, platform: 'facebook' },
      ],
      bad: [
        { text: `${'a'.repeat(279)}bc`, at: 'c', says: 'over', platform: 'x' },
        { text: `${'b'.repeat(2199)}cde`, at: 'de', says: 'over', platform: 'instagram', kind: 'caption' },
      ],
    },
  },
});
