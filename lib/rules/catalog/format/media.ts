import type { Span } from '../../../text/span.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A picture stops the thumb; a longer text without one is passed by. */
export const rule = defineRule({
  summary: 'A picture where it helps',
  why: 'In studies, health posts with a picture were passed on more often.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  on: { platforms: ['x', 'facebook'], kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {
    /** Characters (UTF-16 code units) up to which a post stands well without a picture. */
    from: amount(200),
  },
  severity: 'off',
  messages: {
    missing: 'Is there a picture that shows it? For example: the place, a chart, a face (with consent).',
  },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const isBare = facts.posts.every(({ post }) => post.media !== 'unknown' && post.media.count === 0);
    const length = facts.posts.reduce((sum, { post }) => sum + post.text.length, 0);
    if (isBare && length > options.from) yield { hint: { say: 'missing' } };
  },
  examples: {
    any: {
      good: [
        {
          text: 'We looked at the menus of our schools. '.repeat(8),
          platform: 'facebook',
          media: { count: 1, withAlt: 1 },
        },
        {
          text: 'Would you let a driver who has not slept put in your line?',
          platform: 'facebook',
          media: { count: 0, withAlt: 0 },
        },
      ],
      bad: [
        {
          text: 'We looked at the menus of our schools. '.repeat(8),
          says: 'missing',
          platform: 'facebook',
          media: { count: 0, withAlt: 0 },
        },
        {
          text: 'We looked at the menus of all schools in the city, and here is what we found.',
          says: 'missing',
          platform: 'x',
          media: { count: 0, withAlt: 0 },
          options: { from: 60 },
        },
      ],
    },
  },
});
