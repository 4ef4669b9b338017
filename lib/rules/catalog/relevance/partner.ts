import { presenceRule } from '../../presence-rule.ts';

/** Who works with you, or should, is worth a name. */
export const rule = presenceRule({
  cue: 'partners',
  options: {},
  summary: 'Names the partner',
  why: 'Partners who are named, or recognise themselves in a description, feel spoken to.',
  evidence: 'house judgement',
  severity: 'note',
  weight: 'message',
  // Nobody needs a partner to say when to see a doctor; who wants something changed shows who stands with them.
  isMissed: (_, { purpose }) => purpose === 'find-partners' || purpose === 'change-policy',
  missing: 'Who does this with you? Name them. For example: “together with the midwives of Lund”.',
  missingFor: { 'find-partners': 'Who are you looking for? For example: “two hospital kitchens in Ghent”.' },
  examples: {
    en: {
      good: [
        {
          text: 'For our map of food poverty we still need an organisation that knows the food banks from inside; our coders do the rest.',
        },
        { text: "Teaming up with the firefighters' union this spring. They know smoke, we know lungs." },
        { text: 'Dry cough for three weeks? It is time to have your chest listened to. Ring your doctor.' },
      ],
      bad: [
        {
          text: 'Leaflets alone change little. The levy on sugary drinks must come this year, in all shops.',
          says: 'missing',
          purpose: 'change-policy',
        },
        {
          text: 'Our leaflets on antibiotics are ready. It is hoped that something grows out of it.',
          says: 'missingFindPartners',
          purpose: 'find-partners',
        },
      ],
    },
  },
});
