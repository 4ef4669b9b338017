import { STEP } from '../../asks.ts';
import { flag } from '../../options.ts';
import { owesPolitics, POLICY, touchesPolitics } from '../../politics.ts';
import { presenceRule } from '../../presence-rule.ts';

/** To decision makers, a post has to say where its author stands. */
export const rule = presenceRule({
  cue: 'position',
  options: {
    /** Whether it is missed only where the draft speaks of rules, of money or of those who decide. */
    politicsOnly: flag(false),
  },
  isMissed: owesPolitics,
  // Who asks somebody with power for something has said where they stand, and so has who tells those who decide what to do.
  orElse: () => ['ask'],
  counts: ({ item }, facts, { options }) =>
    item.cue !== 'ask' ||
    item.kind === POLICY ||
    (item.kind === STEP && !options.politicsOnly && touchesPolitics(facts)),
  summary: 'Says where you stand',
  why: 'Those who decide can only count you in when they know your position.',
  evidence: 'house judgement',
  severity: 'off',
  weight: 'message',
  missing: 'What is your position? For example: “We support the levy on sugary drinks.”',
  examples: {
    en: {
      good: [
        {
          text: 'We support the levy on sugary drinks: it pays for school meals in its first year.',
          audience: 'stakeholders',
        },
        {
          text: 'Interns are workers. Their hours must not go past 48 a week, also in hospitals.',
          audience: 'stakeholders',
        },
        {
          text: 'Parliament votes on the sugar tax for juices next week. No exemptions, please: it works.',
          audience: 'stakeholders',
        },
        {
          text: '@NorthshireHealth, open the twelve beds that stand empty while crews wait in the yard.',
          audience: 'stakeholders',
        },
        {
          text: 'An interpreter by video costs £40 an hour, Minister. Put the money for it in the winter plan.',
          audience: 'stakeholders',
        },
        {
          text: 'One in four of us works a second job at night. Minister, please put paid internships into the 2027 budget.',
          audience: 'stakeholders',
        },
        {
          text: 'Three pharmacies here have no insulin. Put supply into the criteria of your Medicines Act.',
          audience: 'stakeholders',
        },
        {
          text: 'We are hiring! Policy officer in Brussels, full time. Apply by 9 May with half a page.',
          audience: 'stakeholders',
        },
        {
          text: 'It is with great sadness that we say goodbye to our president. She died on Sunday, at home.',
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
          text: 'We have the chance to learn more about the levy on sugary drinks this Tuesday at noon.',
          says: 'missing',
          audience: 'stakeholders',
        },
        {
          text: 'The levy on sugary drinks is on the agenda of the committee next Tuesday afternoon.',
          says: 'missing',
          audience: 'stakeholders',
        },
        {
          text: 'Interns in three hospitals told us about their hours, nights and weekends this spring.',
          says: 'missing',
          audience: 'stakeholders',
        },
      ],
    },
  },
});
