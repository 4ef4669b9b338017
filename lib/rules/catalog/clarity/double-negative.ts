import type { Range } from '../../../text/span.ts';
import { cuesOf } from '../../cues.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Two negatives in one clause that cancel each other. */
export const rule = defineRule({
  summary: 'No negatives that cancel each other',
  why: 'Readers have to turn “not uncommon” round twice, and some end up on the wrong side.',
  evidence: {
    title: 'GSA: plainlanguage.gov, use positive language',
    url: 'https://www.plainlanguage.gov/guidelines/concise/use-positive-language/',
    year: 2011,
  },
  stage: 'stable',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: ['cues.double-negative'],
  options: {},
  severity: 'advice',
  messages: { twice: 'Two negatives: “{words}”. Say it straight, such as “common” for “not uncommon”.' },
  *check(sentence): Iterable<Finding<Range>> {
    for (const { start, end } of cuesOf(sentence, 'double-negative')) {
      const words = sentence.text.slice(start, end);
      yield { hint: { at: { start, end }, say: 'twice', with: { words } } };
    }
  },
  examples: {
    en: {
      good: [
        { text: 'You do not need an appointment.' },
        { text: 'Nobody showed us how, and nobody asked.' },
      ],
      bad: [
        { text: 'Headaches are not uncommon after the jab.', at: 'not uncommon', says: 'twice' },
        { text: 'The wait is not unreasonable.', says: 'twice' },
      ],
    },
  },
});
