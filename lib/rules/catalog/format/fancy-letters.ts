import { fancyRuns, mayBeFancy, plainLetters } from '../../../text/fancy-letters.ts';
import type { Range } from '../../../text/span.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Look-alike letters are symbols to machines: they are spelled out or skipped. */
export const rule = defineRule({
  summary: 'Plain letters that everything can read',
  why: 'Screen readers skip these letters or spell each one out, and search does not find them.',
  evidence: {
    title: 'Section508.gov: Create accessible social media content',
    url: 'https://www.section508.gov/create/social-media/',
    year: 2024,
  },
  stage: 'stable',
  scope: 'sentence',
  weight: 'format',
  needs: [],
  options: {},
  severity: 'warning',
  messages: { fancy: 'Many people cannot read these letters. Plain ones reach everyone.' },
  wakes: ({ text }) => mayBeFancy(text),
  *check({ text }): Iterable<Finding<Range>> {
    for (const at of fancyRuns(text)) {
      yield { hint: { at, say: 'fancy', fixes: [{ at, text: plainLetters(text.slice(at.start, at.end)) }] } };
    }
  },
  examples: {
    any: {
      good: [
        { text: 'Let 𝑝 be the share of people who sleep well.' },
        { text: 'Think pink 🎗 and book a visit.' },
      ],
      bad: [
        {
          text: 'Please 𝗮𝘀𝗸 𝘆𝗼𝘂𝗿 𝗱𝗼𝗰𝘁𝗼𝗿 today.',
          at: '𝗮𝘀𝗸 𝘆𝗼𝘂𝗿 𝗱𝗼𝗰𝘁𝗼𝗿',
          says: 'fancy',
          fixed: 'Please ask your doctor today.',
        },
        { text: 'Ⓒⓞⓜⓔ on Monday.', at: 'Ⓒⓞⓜⓔ', says: 'fancy', fixed: 'Come on Monday.' },
      ],
    },
  },
});
