import type { Span } from '../../../text/span.ts';
import { amount } from '../../options.ts';
import { listed } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { inSections } from '../../sections.ts';

/** Whether brackets hold the word or open right behind it: then it is explained where it stands. */
function isExplained(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '(' || text.startsWith(' (', end);
}

/** Hard words that nothing explains, each where it first stands. */
const hardWords = listed(
  ({ hard, text }) => hard.filter(({ start, end }) => !isExplained(text, start, end)),
  ({ word }) => word,
);

/** The words of the text that were rated. */
const ratedWords = inSections((paragraphs) =>
  paragraphs.reduce((sum, { facts }) => (facts.offers.has('familiarity') ? sum + facts.words : sum), 0),
);

/** A rare word that is not explained, where there are too many of them to guess from the rest. */
export const rule = defineRule({
  summary: 'No more hard words than readers can guess',
  why: 'Readers can guess one unknown word from the rest; with several they give up.',
  evidence: {
    title:
      'Rakedzon and others: Automatic jargon identifier for scientists engaging with the public, PLOS ONE',
    url: 'https://doi.org/10.1371/journal.pone.0181742',
    year: 2017,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: ['familiarity'],
  options: {
    /** Words of text for each hard word that readers can take; one is always allowed. */
    wordsEach: amount(50),
    /** How many hard words are shown at most. */
    shown: amount(2),
  },
  severity: 'off',
  messages: { hard: 'Will your readers know “{word}”? Explain it in a few words, or leave it out.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const hard = hardWords(facts);
    const words = ratedWords(facts).reduce((sum, each) => sum + each, 0);
    if (hard.length <= Math.max(1, words / Math.max(1, options.wordsEach))) return;
    for (const { at, item } of hard.slice(0, options.shown))
      yield { hint: { at, say: 'hard', with: { word: item.word } } };
  },
  examples: {
    en: {
      good: [
        { text: 'Know the signs of heat stroke: dizzy, pale, weak. Sit down in the shade and drink.' },
        {
          text: 'The ministry and our association send helpers: sixteen toddlers had lentils and praised the walkers.',
        },
        { text: 'Living with cystic fibrosis, atrial fibrillation, sickle cell or tinnitus? Ring us.' },
        { text: 'One hard word is fine: vasodilation makes you faint when you stand up.' },
        { text: 'Vasodilation (wide blood vessels) and hyponatraemia (too little salt) make you faint.' },
        { text: 'Heat brings vasodilation and hyponatraemia, so drink.', options: { wordsEach: 3 } },
        { text: 'Know your eGFR before vasodilation lowers it.' },
        { text: 'Five hrs a wk for our appts, incl. the statin and fluoride talks in the dept.' },
      ],
      bad: [
        { text: 'Heat brings vasodilation and hyponatraemia, so drink.', at: 'vasodilation', says: 'hard' },
        {
          text: 'Heat brings vasodilation and hyponatraemia.',
          at: 'vasodilation',
          says: 'hard',
          options: { shown: 1 },
        },
      ],
    },
  },
});
