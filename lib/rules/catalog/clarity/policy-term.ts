import { phraseRule } from '../../phrase-rule.ts';

/** Words of procedures and administrations, which decision makers know and others do not. */
export const rule = phraseRule({
  table: 'policy',
  summary: 'Policy terms that everybody understands',
  why: 'Anyone who does not know the procedure cannot see what is at stake.',
  evidence: {
    title: 'NHS digital service manual: How we write',
    url: 'https://service-manual.nhs.uk/content/how-we-write',
    year: 2026,
  },
  severity: 'advice',
  messages: {
    say: 'Not everybody knows “{term}”. Say it in plain words: “{use}”.',
  },
  examples: {
    en: {
      good: [{ text: 'The new law bans flavours in vapes.' }, { text: 'Parliament votes on Monday.' }],
      bad: [
        { text: 'The trilogue starts on Monday.', at: 'trilogue', says: 'say' },
        { text: 'The co-payment exemption ends in June.', at: 'co-payment', says: 'say' },
      ],
    },
  },
});
