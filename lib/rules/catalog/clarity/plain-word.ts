import { phraseRule } from '../../phrase-rule.ts';

/** Medical terms for which a word is known that every reader knows. */
export const rule = phraseRule({
  table: 'plain',
  summary: 'Medical terms that have a plain word',
  why: 'Readers who stop at a word they do not know rarely read on.',
  evidence: {
    title: 'NHS digital service manual: A to Z of health writing',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
    year: 2026,
  },
  severity: 'advice',
  messages: { say: '“{term}” is medical language. Try “{use}”.' },
  examples: {
    en: {
      good: [
        { text: 'High blood pressure often has no symptoms.' },
        { text: 'The vaccine protects your baby.' },
        { text: 'We ask for early intervention in schools.', audience: 'stakeholders' },
        { text: 'One child in forty has a food allergy (Anaphylaxis UK).' },
        { text: 'Book your smear test: no referral, no fee.' },
        { text: "You don't need a referral. For genes, ask for a genetics referral." },
      ],
      bad: [
        {
          text: 'Most hypertensive patients feel nothing.',
          at: 'hypertensive patients',
          says: 'say',
          fixed: 'Most patients with high blood pressure feel nothing.',
        },
        {
          text: 'Our STI clinic has moved.',
          at: 'STI clinic',
          says: 'say',
          fixed: 'Our sexual health clinic has moved.',
        },
        {
          text: 'Two in five adults have hypertension.',
          at: 'hypertension',
          says: 'say',
          fixed: 'Two in five adults have high blood pressure.',
        },
        {
          text: 'Abdominal pain can have many causes.',
          at: 'Abdominal pain',
          says: 'say',
          fixed: 'Tummy pain can have many causes.',
        },
      ],
    },
  },
});
