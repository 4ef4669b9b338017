import type { Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import { figuresOf } from '../../figures-of.ts';
import { holdsDigits } from '../../holds.ts';
import { isListLine } from '../../list-lines.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { inSections } from '../../sections.ts';

/** What some paragraphs could show; dates, hours, years, telephone and line numbers show nothing. */
const shownIn = inSections((paragraphs) => {
  /** Amounts and shares, in one notation. */
  const values = new Set<string>();
  let steps = 0;
  for (const { facts } of paragraphs) {
    if (isListLine(facts.text)) steps += 1;
    for (const { facts: sentence } of facts.sentences) {
      // Most sentences have no digit: they are passed over without a call.
      if (!holdsDigits(sentence.holds)) continue;
      for (const { kind, keys } of figuresOf(sentence))
        if (kind === 'number' || kind === 'percent') values.add(keys[0] ?? '');
    }
  }
  return { values, steps };
});

/** Different amounts and shares, and list lines, in a draft. A block in another language repeats them and adds none. */
function countShown(facts: Facts): { figures: number; steps: number } {
  const all = new Set<string>();
  let steps = 0;
  for (const shown of shownIn(facts)) {
    for (const value of shown.values) all.add(value);
    steps += shown.steps;
  }
  return { figures: all.size, steps };
}

/** Several figures or steps are easier to see than to read. */
export const rule = defineRule({
  summary: 'An infographic for several figures or steps',
  why: 'Figures that readers must compare, and steps they must keep, are easier to see than to read.',
  evidence: {
    title: 'AHRQ: Patient Education Materials Assessment Tool (PEMAT), visual aids',
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    year: 2013,
  },
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  on: { kinds: messageKinds },
  weight: 'format',
  mayBeInPicture: true,
  needs: [],
  options: {
    /** Different figures from which on a chart helps; 0 means never. */
    figures: amount(3),
    /** List lines from which on a picture of the steps helps; 0 means never. */
    steps: amount(4),
  },
  severity: 'advice',
  messages: {
    figures: 'Could a chart show your {figures} figures? For example: one bar for each, with its number.',
    steps: 'Could a picture show your {steps} steps? For example: one slide for each.',
  },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const { figures, steps } = countShown(facts);
    if (options.figures > 0 && figures >= options.figures)
      yield { hint: { say: 'figures', with: { figures } } };
    else if (options.steps > 0 && steps >= options.steps) yield { hint: { say: 'steps', with: { steps } } };
  },
  examples: {
    any: {
      good: [
        {
          text: 'The bus stops here on Wednesday, 14–18h; the pharmacy is open Sat 8–20 and Sun 9–14. If you cannot breathe, ring 112.',
        },
        {
          text: 'Come on Tuesday 8 December at 6 pm to room 2 of the library, or call 030 5550 142 by the end of 2026.',
        },
        {
          text: 'Three small things help you sleep this week:\n• no phone in bed\n• no coffee after lunch\n• the same hour every day',
        },
      ],
      bad: [
        {
          text: 'We looked at 42 schools: 30 serve vegetables daily, 25 offer only water and 11 sell sweet snacks.',
          says: 'figures',
        },
        {
          text: 'How to help when somebody faints near you:\n1. Lay them down\n2. Lift their legs\n3. Open the window\n4. Stay with them',
          says: 'steps',
        },
        {
          text: 'One in four of us will need it: 25% of women and 20% of men in this city, says our council.',
          says: 'figures',
          options: { figures: 2 },
        },
        {
          text: 'How to help when somebody faints near you in the street:\n- Lay them down\n- Lift their legs',
          says: 'steps',
          options: { steps: 2 },
        },
      ],
    },
  },
});
