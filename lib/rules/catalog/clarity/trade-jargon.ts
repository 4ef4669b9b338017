import { amount } from '../../options.ts';
import { countedPhraseRule } from '../../phrase-rule.ts';

/** The jargon of our own trade, which no open list has: capacity building, synergies, paradigm shift. */
export const rule = countedPhraseRule({
  table: 'trade',
  summary: 'Words that people outside our projects use too',
  why: 'Project language hides who does what, so nobody can agree or disagree with it.',
  evidence: {
    title: 'European Court of Auditors: Misused English words and expressions in EU publications',
    url: 'https://www.eca.europa.eu/other%20publications/en_terminology_publication/en_terminology_publication.pdf',
    year: 2016,
  },
  severity: 'advice',
  options: {
    /** Matches in a draft from which on each one is a warning; 0 means never. House judgement. */
    warningFrom: amount(0),
  },
  loudness: ({ warningFrom }, count) => (warningFrom > 0 && count >= warningFrom ? 'warning' : undefined),
  messages: {
    say: '“{term}” is project English. Try “{use}”, or say what happens.',
  },
  examples: {
    en: {
      good: [
        { text: 'We train 40 nurses to talk about alcohol.' },
        { text: 'Teachers, nurses and parents plan the week together.' },
        { text: 'Fruitful trees need water.' },
      ],
      bad: [
        { text: 'The project offers capacity building.', at: 'capacity building', says: 'say' },
        {
          text: 'We want to make a research on sleep.',
          at: 'make a research',
          says: 'say',
          fixed: 'We want to do a study on sleep.',
        },
        { text: 'What we need is a paradigm shift.', at: 'paradigm shift', says: 'say' },
        { text: 'We remain at your disposal.', at: 'remain at your disposal', says: 'say' },
        { text: 'The elaboration of the plan goes on.', at: 'elaboration of', says: 'say' },
        {
          text: 'Guards of 24 hours wear young doctors out.',
          at: 'Guards of 24 hours',
          says: 'say',
          fixed: '24-hour shifts wear young doctors out.',
        },
        { text: 'Thank you for a fruitful exchange.', at: 'fruitful', says: 'say' },
        {
          text: 'A paradigm shift needs synergies and capacity building.',
          at: 'paradigm shift',
          says: 'say',
          audience: 'stakeholders',
          options: { warningFrom: 3 },
        },
      ],
    },
  },
});
