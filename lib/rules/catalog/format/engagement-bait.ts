import { findHabit } from '../../../platforms/habits.ts';
import { overlaps, type Range } from '../../../text/span.ts';
import { cuesOf } from '../../cues.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Asking for a reaction for its own sake is punished by the platform and by readers. */
export const rule = defineRule({
  summary: 'No begging for likes, tags and shares',
  why: 'Facebook shows posts that fish for likes, tags or shares to fewer people.',
  evidence: {
    title: 'Meta: Fighting engagement bait on Facebook',
    url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
    year: 2017,
  },
  stage: 'stable',
  scope: 'sentence',
  on: { platforms: ['facebook', 'instagram'], kinds: messageKinds },
  // A fix of the bait settles its capitals and emoji as well, so it is named before them.
  weight: 'message',
  needs: ['cues.bait'],
  options: {},
  severity: 'advice',
  messages: { bait: 'This fishes for reactions. Ask a real question, or say who should get it and why.' },
  *check(sentence): Iterable<Finding<Range>> {
    const baits = cuesOf(sentence, 'bait');
    const repost = baits.length > 0 ? findHabit('repost', sentence.text) : undefined;
    for (const { start, end } of baits) {
      // "RT!" is a leftover first: it asks for something that does not exist here.
      const isLeftover = repost !== undefined && overlaps(repost, { start, end });
      if (!isLeftover) yield { hint: { at: { start, end }, say: 'bait' } };
    }
  },
  examples: {
    en: {
      good: [
        { text: 'What helped you fall asleep? Tell us below.', platform: 'facebook' },
        { text: 'RT please!', platform: 'facebook' },
        { text: 'Forward this to your anatomy group: the room changed to 2.14.', platform: 'facebook' },
      ],
      bad: [
        { text: 'Tag three friends who need to drink more water.', says: 'bait', platform: 'facebook' },
        { text: 'Double tap if you love nurses!', says: 'bait', platform: 'instagram' },
      ],
    },
  },
});
