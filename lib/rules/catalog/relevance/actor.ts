import { flag } from '../../options.ts';
import { owesPolitics } from '../../politics.ts';
import { presenceRule } from '../../presence-rule.ts';

/** An ask to decide needs somebody who can. Among those who look for partners, the partner is the one who can act. */
export const rule = presenceRule({
  cue: 'actor',
  options: {
    /** Whether it is missed only where the draft speaks of rules, of money or of those who decide. */
    politicsOnly: flag(false),
  },
  isMissed: owesPolitics,
  summary: 'Names who can act',
  why: 'A demand made to nobody is answered by nobody.',
  evidence: {
    title: 'Media advocacy and public health (Wallack and others)',
    url: 'https://us.sagepub.com/en-us/nam/media-advocacy-and-public-health/book3867',
    year: 1993,
  },
  severity: 'off',
  weight: 'message',
  orElse: ({ purpose }) => (purpose === 'find-partners' ? ['partners'] : []),
  missing: 'Who can change it? Name them. For example: “the Ministry of Health”.',
  missingFor: { 'find-partners': 'Who could do this with you? For example: “a pharmacy chain in Murcia”.' },
  examples: {
    en: {
      good: [
        {
          text: 'We ask the Ministry of Health to fund night clinics in every county.',
          audience: 'stakeholders',
        },
        {
          text: '@NorthshireBoard: fund the second memory clinic in March, because families wait for a year.',
          audience: 'stakeholders',
        },
        {
          text: 'The council must keep the school nurse: she sees what nobody else sees.',
          audience: 'stakeholders',
        },
        {
          text: 'Sit down at the bed. Patients feel that you had more time, and it takes no longer.',
          audience: 'medical-students',
          options: { politicsOnly: true },
        },
      ],
      bad: [
        {
          text: 'A month in the paediatrics department of Coimbra taught me that wards must have more nurses.',
          says: 'missing',
          audience: 'stakeholders',
        },
        {
          text: 'Night clinics must be funded in every county, because nobody falls ill by the clock.',
          says: 'missing',
          audience: 'stakeholders',
        },
        {
          text: 'School nurses see what nobody else sees. They must stay, and they must be paid.',
          says: 'missing',
          audience: 'stakeholders',
        },
        {
          text: 'Our leaflets on antibiotics are ready, and the schools have asked for more of them.',
          says: 'missingFindPartners',
          audience: 'stakeholders',
          purpose: 'find-partners',
        },
      ],
    },
  },
});
