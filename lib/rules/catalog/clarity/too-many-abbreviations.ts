import type { Span } from '../../../text/span.ts';
import { abbreviationsIn } from '../../abbreviations.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Abbreviations in the message; the rest is counted. */
const NAMED = 4;

/** A text full of abbreviations is a puzzle, even where each of them is known. */
export const rule = defineRule({
  summary: 'Few abbreviations in one post',
  why: 'Each abbreviation is one more thing to keep in mind, even for those who know it.',
  evidence: {
    title: 'GSA: plainlanguage.gov, minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
    year: 2011,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: ['abbreviations'],
  options: {
    /** Different abbreviations in a draft above which it is too many; those of everyday life do not count. */
    above: amount(2),
  },
  severity: 'advice',
  messages: { many: '{count} abbreviations ({some}). Which {most} do your readers really need?' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    // Those that everybody uses as words are left out.
    const all = abbreviationsIn(facts).flatMap(({ item: { abbreviation, readers } }) =>
      readers === 'public' ? [] : [abbreviation],
    );
    if (all.length <= options.above) return;
    const some = all.slice(0, NAMED).join(', ') + (all.length > NAMED ? ' …' : '');
    yield { hint: { say: 'many', with: { count: all.length, some, most: options.above }, about: '' } };
  },
  examples: {
    en: {
      good: [
        { text: 'The WHO, the EU and the NHS agree: wash your hands, and nobody in your ward falls ill.' },
        { text: 'The ward keeps an eye on AMR and on ESBL, and writes down what it sees each week.' },
        {
          text: 'Ask for the NAAT, then for the MIC and for the PCR, and write the three results down.',
          options: { above: 4 },
        },
      ],
      bad: [
        {
          text: 'The NAP, written with the ECDC and the EMA, puts AMR first in each of our hospitals.',
          says: 'many',
        },
        {
          text: 'Ask for the NAAT, then for the MIC and for the ESBL, and write the three results down.',
          says: 'many',
        },
      ],
    },
  },
});
