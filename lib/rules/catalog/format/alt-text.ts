import type { Span } from '../../../text/span.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Who cannot see a picture needs it in words. */
export const rule = defineRule({
  summary: 'A description for every picture',
  why: 'People who use a screen reader learn nothing from a picture without a description.',
  evidence: {
    title: 'Section508.gov: Create accessible social media content',
    url: 'https://www.section508.gov/create/social-media/',
    year: 2024,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {},
  severity: 'advice',
  messages: {
    missing: {
      one: 'What is in the picture? Describe it in the alt text. For example: “A nurse shows a girl how to use an inhaler.”',
      other:
        'What is in the pictures? {count} have no alt text yet. For example: “A nurse shows a girl how to use an inhaler.”',
    },
    check: 'Does every picture have alt text? For example: “A nurse shows a girl how to use an inhaler.”',
  },
  *check({ facts }): Iterable<Finding<Span>> {
    let missing = 0;
    let isUnknown = false;
    for (const { post } of facts.posts) {
      if (post.media === 'unknown' || post.media.count === 0) continue;
      const { count, withAlt } = post.media;
      if (withAlt === 'unknown') isUnknown = true;
      else missing += Math.max(0, count - withAlt);
    }
    if (missing > 0) yield { hint: { say: 'missing', with: { count: missing } } };
    else if (isUnknown) yield { hint: { say: 'check', severity: 'note' } };
  },
  examples: {
    any: {
      good: [
        {
          text: 'This is how the inhaler works: shake it, breathe out, press, breathe in.',
          media: { count: 2, withAlt: 2 },
        },
        {
          text: 'This is how the inhaler works: shake it, breathe out, press, breathe in.',
          media: { count: 0, withAlt: 0 },
        },
      ],
      bad: [
        {
          text: 'This is how the inhaler works: shake it, breathe out, press, breathe in.',
          says: 'missing',
          media: { count: 2, withAlt: 1 },
        },
        {
          text: 'This is how the inhaler works: shake it, breathe out, press, breathe in.',
          says: 'check',
          media: { count: 1, withAlt: 'unknown' },
        },
      ],
    },
  },
});
