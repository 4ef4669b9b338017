import { isCall } from '../../politics.ts';
import { presenceRule } from '../../presence-rule.ts';

/** Who wants to be part of the decision opens a door. */
export const rule = presenceRule({
  cue: 'offer-to-meet',
  options: {},
  summary: 'Offers to meet',
  why: 'An official who wants to know more needs a way to reach you.',
  evidence: 'house judgement',
  severity: 'off',
  weight: 'message',
  // Who looks for partners or invites people is asked how they get in touch by the rule on asks.
  isMissed: (facts, { purpose }) =>
    purpose !== 'find-partners' && purpose !== 'join-or-come' && !isCall(facts, purpose),
  missing: 'How can they talk to you? For example: “We can show you the ward any weekday.”',
  examples: {
    en: {
      good: [
        {
          text: 'Minister, the results are in. We are ready to present them to your team whenever suits you.',
          audience: 'stakeholders',
        },
        {
          text: 'Members of the health committee, may we show you the ward? Any weekday works for us.',
          audience: 'stakeholders',
        },
        {
          text: 'The ward has two nurses for 30 beds at night. We will gladly show you our ward.',
          audience: 'stakeholders',
        },
        {
          text: 'We look for one more prison in Andalusia that learns to recognise a stroke in an afternoon.',
          audience: 'stakeholders',
          purpose: 'find-partners',
        },
      ],
      bad: [
        {
          text: 'Child psychiatry in our city needs 14 beds by June. The council has the plan on its table.',
          says: 'missing',
          audience: 'stakeholders',
        },
        {
          text: 'The council votes on the sugar levy in May. It pays for school meals in its first year.',
          says: 'missing',
          audience: 'stakeholders',
        },
      ],
    },
  },
});
