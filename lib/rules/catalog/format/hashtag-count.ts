import type { Span } from '../../../text/span.ts';
import { amount } from '../../options.ts';
import { hashtagsIn } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Too many tags look like noise, and Instagram takes five at most. */
export const rule = defineRule({
  summary: 'A few hashtags, not a row of them',
  why: 'A row of hashtags reads like noise, above all in a screen reader.',
  evidence: {
    title: 'X Help: How to use hashtags',
    url: 'https://help.x.com/en/using-x/how-to-use-hashtags',
    year: 2025,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {
    /** Hashtags in one post above which it is a note, advice, a warning; 0 means never. */
    noteAbove: amount(0),
    adviceAbove: amount(2),
    warningAbove: amount(0),
  },
  severity: 'advice',
  messages: { many: '{count} hashtags here. Keep the {most} that people really follow.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const steps = [
      ['warning', options.warningAbove],
      ['advice', options.adviceAbove],
      ['note', options.noteAbove],
    ] as const;
    const tags = hashtagsIn(facts);
    for (const post of facts.posts.keys()) {
      const inPost = tags.filter(({ at }) => at.post === post);
      const step = steps.find(([, above]) => above > 0 && inPost.length > above);
      const first = step && inPost[step[1]];
      if (step && first) {
        yield {
          hint: {
            at: first.at,
            say: 'many',
            with: { count: inPost.length, most: step[1] },
            severity: step[0],
            about: '',
          },
        };
      }
    }
  },
  examples: {
    any: {
      good: [
        { text: 'One tag is fine. #FluSeason', platform: 'x' },
        { text: 'Two work as well. #FluSeason #GetVaccinated', platform: 'x' },
      ],
      bad: [
        { text: 'Get your jab. #flu #health #vaccine', at: '#vaccine', says: 'many', platform: 'x' },
        { text: '#One #Two #Three #Four start here.', at: '#Three', says: 'many', platform: 'x' },
        {
          text: 'Two already. #flu #vaccine',
          at: '#vaccine',
          says: 'many',
          platform: 'x',
          options: { noteAbove: 1, adviceAbove: 0 },
        },
        {
          text: 'Four are too many. #flu #jab #nose #cold',
          at: '#cold',
          says: 'many',
          platform: 'x',
          options: { warningAbove: 3 },
        },
      ],
    },
  },
});
