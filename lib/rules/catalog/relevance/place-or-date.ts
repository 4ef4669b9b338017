import { presenceRule } from '../../presence-rule.ts';

/** Who should come has to know when and where. */
export const rule = presenceRule({
  cue: 'place-date',
  options: {},
  summary: 'Says when and where',
  why: 'Nobody comes to an event whose day or place they have to look for.',
  evidence: {
    title: 'AHRQ: Patient Education Materials Assessment Tool',
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    year: 2013,
  },
  severity: 'advice',
  weight: 'action',
  mayBeInPicture: true,
  isMissed: (_, { purpose }) => purpose === 'join-or-come',
  missing: 'When and where is it? For example: “Tuesday 8 December, 6 pm, public library, room 2”.',
  examples: {
    en: {
      good: [
        {
          text: 'An evening about grief, with tea: Thursday 9 May, 18:00, Aula Magna.',
          purpose: 'join-or-come',
        },
        { text: 'Salt is hidden in bread. Look at the label, and take the one with less of it.' },
      ],
      bad: [
        {
          text: 'You are invited to our evening about grief, with tea, a nurse and a quiet corner.',
          says: 'missing',
          purpose: 'join-or-come',
        },
        {
          text: 'Come and give blood with us, bring a friend, and have a sandwich afterwards.',
          says: 'missing',
          purpose: 'join-or-come',
        },
      ],
    },
  },
});
