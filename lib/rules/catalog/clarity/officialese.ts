import { phraseRule } from '../../phrase-rule.ts';

/** Words of offices, for which people have shorter ones. */
export const rule = phraseRule({
  table: 'officialese',
  summary: 'Formal words that have a short everyday one',
  why: 'Short everyday words are read faster and trusted more.',
  evidence: {
    title: 'GSA: plainlanguage.gov, simple words and phrases',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
    year: 2011,
  },
  severity: 'advice',
  messages: {
    say: '“{term}” sounds formal. Try “{use}”.',
  },
  examples: {
    en: {
      good: [
        { text: 'Start today: use the stairs.' },
        { text: 'We help you find a doctor.' },
        { text: 'Dengue: 280 locally acquired cases.' },
        { text: 'If in doubt, escalate to a senior.', audience: 'medical-students' },
      ],
      bad: [
        {
          text: 'Please be advised that the hall is closed.',
          at: 'Please be advised that',
          says: 'say',
        },
        {
          text: 'It would be desirable for the council to act.',
          at: 'It would be desirable for',
          says: 'say',
        },
        {
          text: 'Nurses utilise the new room.',
          at: 'utilise',
          says: 'say',
          fixed: 'Nurses use the new room.',
        },
        {
          text: 'The course commences on Monday.',
          at: 'commences',
          says: 'say',
          fixed: 'The course starts on Monday.',
        },
        {
          text: 'It has been demonstrated that sleep helps.',
          at: 'demonstrated',
          says: 'say',
          fixed: 'It has been shown that sleep helps.',
        },
        {
          text: 'The trial demonstrated that sleep helps.',
          at: 'demonstrated',
          says: 'say',
          fixed: 'The trial showed that sleep helps.',
        },
      ],
    },
  },
});
