import type { Span } from '../../../text/span.ts';
import type { PostFacts } from '../../facts.ts';
import { amount } from '../../options.ts';
import { hasLink, holdsIn } from '../../places.ts';
import { isCall } from '../../politics.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Pictures from which on there is enough to look into. */
const PICTURES = 2;

/** Whether a post is short and has neither a figure nor pictures that could hold what the words do not. */
function isThin(post: PostFacts, under: number): boolean {
  const { text, media } = post.post;
  const pictures = media === 'unknown' ? 0 : media.count;
  return text.length < under && pictures < PICTURES && !holdsIn(post, 'number');
}

/** Future colleagues want more than a slogan: a figure, a mechanism, something to read. */
export const rule = defineRule({
  summary: 'Background for those who want to know more',
  why: 'Students follow people they learn from.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  weight: 'message',
  on: { kinds: messageKinds },
  needs: [],
  mayBeInPicture: true,
  options: {
    /** UTF-16 code units below which a post without figure, link or two pictures is thin; 0 asks for a link or a thread. */
    under: amount(200),
  },
  severity: 'off',
  messages: {
    thin: 'What can they learn from it? For example: one figure, how it works, or a link to the study.',
    link: 'Where can they read more? For example: a link to the study, or a second post.',
  },
  *check({ facts }, { options, purpose }): Iterable<Finding<Span>> {
    const [post] = facts.posts;
    if (!post || facts.words === 0 || facts.posts.length > 1 || hasLink(facts) || isCall(facts, purpose))
      return;
    if (options.under === 0) yield { hint: { say: 'link' } };
    else if (isThin(post, options.under)) yield { hint: { say: 'thin' } };
  },
  examples: {
    any: {
      good: [
        {
          text: 'Heat kills 47,000 people a year in Europe, most of them at home and alone.',
          audience: 'medical-students',
          platform: 'facebook',
        },
        {
          text: 'Why heat kills, in two pages for your next shift: https://example.org/heat',
          audience: 'medical-students',
          platform: 'x',
        },
      ],
      bad: [
        {
          text: 'Heat kills. Take it seriously, dear colleagues, and look after one another.',
          says: 'thin',
          audience: 'medical-students',
          platform: 'facebook',
        },
        {
          text: 'Heat kills. Take it seriously, dear colleagues, and look after one another.',
          says: 'link',
          audience: 'medical-students',
          platform: 'x',
          options: { under: 0 },
        },
      ],
    },
  },
});
