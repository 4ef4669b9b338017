import type { Range } from '../../../text/span.ts';
import { cuesOf } from '../../cues.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Nothing in medicine is wholly safe or works for everybody. */
export const rule = defineRule({
  summary: 'Promises no more than is known',
  why: 'One exception, and readers doubt everything else you say.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'sentence',
  weight: 'safety',
  needs: ['cues.absolute'],
  options: {},
  severity: 'warning',
  messages: {
    absolute: '“{words}” promises too much. Say what is known, such as “serious side effects are rare”.',
  },
  *check(sentence): Iterable<Finding<Range>> {
    for (const { start, end } of cuesOf(sentence, 'absolute')) {
      const words = sentence.text.slice(start, end);
      yield { hint: { at: { start, end }, say: 'absolute', with: { words } } };
    }
  },
  examples: {
    en: {
      good: [
        { text: 'Serious side effects of the vaccine are very rare.' },
        { text: 'Beware of any product that promises to cure cancer.' },
        { text: 'The mask was never about fear. It was about my neighbour with leukaemia.' },
      ],
      bad: [
        { text: 'The new inhaler has no side effects.', says: 'absolute' },
        {
          text: 'Worried? Paracetamol is completely harmless, even every day.',
          says: 'absolute',
        },
      ],
    },
  },
});
