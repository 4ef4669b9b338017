import { phraseRule } from '../../phrase-rule.ts';

/** A verb dressed up as a noun: "carry out an analysis" for "analyse". */
export const rule = phraseRule({
  table: 'hidden-verb',
  summary: 'Verbs that are not hidden in nouns',
  why: 'A verb says who does what; the noun made from it needs more words to say less.',
  evidence: {
    title: 'GSA: plainlanguage.gov, avoid hidden verbs',
    url: 'https://www.plainlanguage.gov/guidelines/conversational/avoid-hidden-verbs/',
    year: 2011,
  },
  severity: 'note',
  messages: {
    say: '“{term}” hides a verb. Try “{use}”.',
  },
  examples: {
    en: {
      good: [{ text: 'Take a look at the menu.' }, { text: 'We decided to stay open on Sundays.' }],
      bad: [
        {
          text: 'They make a decision in May.',
          at: 'make a decision',
          says: 'say',
          fixed: 'They decide in May.',
        },
        { text: 'We carried out an analysis of the menus.', at: 'carried out an analysis of', says: 'say' },
      ],
    },
  },
});
