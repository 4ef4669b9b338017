import { phraseRule } from '../../phrase-rule.ts';

/** Words that make a person into a condition, or carry stigma. */
export const rule = {
  ...phraseRule({
    table: 'person-first',
    louder: { table: 'slur', severity: 'warning' },
    everywhere: true,
    summary: 'Words that put people first and carry no stigma',
    why: 'People who feel judged by a word stop listening, and some stop seeking care.',
    evidence: {
      title: 'CDC: Preferred terms for select population groups',
      url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
      year: 2024,
    },
    severity: 'advice',
    messages: {
      say: '“{term}” can hurt the people it means. Many prefer “{use}”.',
      explain:
        '“{term}” can hurt the people it means. Name the person first: “people with …”, “people who …”.',
    },
    examples: {
      en: {
        good: [
          { text: 'People living with obesity wait longer for care.' },
          { text: 'Autistic students helped to write this guide.' },
        ],
        bad: [
          {
            text: 'He committed suicide last year.',
            at: 'committed suicide',
            says: 'say',
            fixed: 'He died by suicide last year.',
          },
          { text: 'Diabetics pay more for insurance.', at: 'Diabetics', says: 'say' },
          { text: 'Too many junkies sleep in our park.', at: 'junkies', says: 'say' },
          {
            text: 'The visually impaired wait longer at this crossing.',
            at: 'The visually impaired',
            says: 'explain',
          },
        ],
      },
    },
  }),
  weight: 'safety' as const,
};
