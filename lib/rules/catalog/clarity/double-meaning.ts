import { phraseRule } from '../../phrase-rule.ts';

/** Clinical words that mean something else, often the opposite, at home: a positive test is no good news. */
export const rule = phraseRule({
  table: 'double-meaning',
  summary: 'Clinical words that lay readers may take the wrong way',
  why: 'Many readers take a “positive” result for good news and an “unremarkable” one for bad.',
  evidence: {
    title:
      'Gotlieb and others: Accuracy in patient understanding of common medical phrases, JAMA Network Open',
    url: 'https://doi.org/10.1001/jamanetworkopen.2022.42972',
    year: 2022,
  },
  severity: 'off',
  messages: {
    say: '“{term}” can be taken the wrong way. Say “{use}”.',
  },
  examples: {
    en: {
      good: [
        { text: 'A positive attitude helps the whole ward.' },
        { text: 'The test found the virus. You can start treatment the same day.' },
      ],
      bad: [
        { text: 'Your swab was positive.', at: 'positive', says: 'say' },
        { text: 'The biopsy came back negative.', at: 'negative', says: 'say' },
      ],
    },
  },
});
