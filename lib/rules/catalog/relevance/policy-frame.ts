import type { Facts } from '../../facts.ts';
import { presenceRule } from '../../presence-rule.ts';

/** A blaming text needs the frame most; one that only gives advice for health is promotion, which is no fault. */
function blames(facts: Facts): boolean {
  return facts.posts.some(({ paragraphs }) =>
    paragraphs.some(({ facts: paragraph }) => paragraph.terms.some(({ table }) => table === 'blame')),
  );
}

/** From the person to the rules: laws, money, prices, access, housing, staff. */
export const rule = presenceRule({
  cue: 'policy',
  options: {},
  summary: 'Shows the rules behind the problem, not only the person',
  why: 'As long as it looks like a matter of willpower, nobody changes prices, rules or staffing.',
  evidence: {
    title: 'Dorfman, Wallack and Woodruff: More than a message, Health Education & Behavior',
    url: 'https://doi.org/10.1177/1090198105275046',
    year: 2005,
  },
  severity: 'off',
  weight: 'message',
  isMissed: (facts, { purpose }) => purpose === 'change-policy' || blames(facts),
  missing: 'Which rule, price or service is behind it? For example: “Fresh food costs twice as much here.”',
  examples: {
    en: {
      good: [
        {
          text: 'It is not willpower. A tax on sugary drinks does more than one more poster in the corridor.',
          audience: 'stakeholders',
          purpose: 'change-policy',
        },
        {
          text: 'Drink a glass of water before you go out in the heat, and call your nan at noon.',
          audience: 'medical-students',
        },
      ],
      bad: [
        {
          text: 'Our students are tired, and tired people make mistakes. What we need now is more strength.',
          says: 'missing',
          audience: 'stakeholders',
          purpose: 'change-policy',
        },
        {
          text: 'Many smokers in our town begin again. We wish that it were different and carry on.',
          says: 'missing',
          audience: 'medical-students',
          purpose: 'change-policy',
        },
      ],
    },
  },
});
