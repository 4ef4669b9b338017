import type { Span } from '../../../text/span.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Readers stop long before a platform's limit; how soon depends on who they are. */
export const rule = defineRule({
  summary: 'As long as these readers read',
  why: 'Few people read a long post to its end, so your ask may never be seen.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  on: { platforms: ['facebook', 'instagram'], kinds: messageKinds },
  weight: 'words',
  needs: [],
  options: {
    /** Characters (UTF-16 code units) above which a post is long for these readers; 0 means never. */
    most: amount(600),
  },
  severity: 'note',
  messages: {
    long: '{count} characters is long for these readers. What could go, to keep it under {most}?',
  },
  *check({ facts }, { options: { most } }): Iterable<Finding<Span>> {
    if (most === 0) return;
    for (const [index, { post }] of facts.posts.entries()) {
      const count = post.text.length;
      if (count > most) yield { hint: { say: 'long', with: { count, most }, about: String(index) } };
    }
  },
  examples: {
    any: {
      good: [
        { text: 'Short enough to be read to its end on a phone, between two stops of the tram.' },
        { text: 'Lung by lung. '.repeat(60), audience: 'medical-students' },
      ],
      bad: [
        { text: 'Lung by lung. '.repeat(60), says: 'long', platform: 'instagram' },
        {
          text: 'One line more than the reader wanted. '.repeat(6),
          says: 'long',
          platform: 'facebook',
          options: { most: 200 },
        },
      ],
    },
  },
});
