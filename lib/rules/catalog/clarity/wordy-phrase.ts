import { amount } from '../../options.ts';
import { countedPhraseRule } from '../../phrase-rule.ts';

/** Several words that do the work of one. */
export const rule = countedPhraseRule({
  table: 'wordy',
  summary: 'Phrases that one word can replace',
  why: 'Every word that does nothing costs you readers and, on X, characters.',
  evidence: {
    title: 'GSA: plainlanguage.gov, be concise',
    url: 'https://www.plainlanguage.gov/guidelines/concise/',
    year: 2011,
  },
  severity: 'note',
  options: {
    /** Characters of the post, in the platform's unit, from which on it is advice; 0 means never. House judgement. */
    adviceFrom: amount(0),
  },
  loudness: ({ adviceFrom }, _, used) => (adviceFrom > 0 && used() >= adviceFrom ? 'advice' : undefined),
  messages: { say: '“{term}” can be shorter: “{use}”.', explain: '“{term}” adds nothing. Leave it out.' },
  examples: {
    en: {
      good: [{ text: 'Come before noon.' }, { text: 'We do this to help.' }],
      bad: [
        {
          text: 'It is important to note that we moved.',
          at: 'It is important to note that',
          says: 'explain',
        },
        { text: 'A large proportion of students skip lunch.', at: 'A large proportion of', says: 'say' },
        { text: 'We meet in order to plan.', at: 'in order to', says: 'say', fixed: 'We meet to plan.' },
        {
          text: 'Wash your hands prior to lunch.',
          at: 'prior to',
          says: 'say',
          fixed: 'Wash your hands before lunch.',
          options: { adviceFrom: 20 },
        },
      ],
    },
  },
});
