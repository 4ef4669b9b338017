import { type Figure, isOneFigure } from '../../../text/figures.ts';
import { isMeasured } from '../../../text/measured.ts';
import type { Range } from '../../../text/span.ts';
import type { SentenceFacts } from '../../facts.ts';
import { figuresOf } from '../../figures-of.ts';
import { holdsKind } from '../../holds.ts';
import { amount, flag } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Amounts and shares; dates, hours, years, telephone and line numbers do not count. */
function countedFigures(sentence: SentenceFacts): Figure[] {
  return figuresOf(sentence).filter(({ kind }) => kind === 'number' || kind === 'percent');
}

/** What stands before the second figure of a rate, in the languages of European posts: "5 nurses per 100,000 people". */
const perOne = /(?:^|\s)(?:per|for each|for every|out of every|de cada|por cada|per cada|pro)\s$/iu;

/** Those that tell something of their own: "1 in 3" is one, and so is "20 minutes, 20 feet, 20 seconds". */
function told(figures: readonly Figure[], { text }: SentenceFacts): Figure[] {
  const values = new Set<string>();
  return figures.filter((figure, index) => {
    const before = figures[index - 1];
    if (before && (isOneFigure(text, before, figure) || perOne.test(text.slice(0, figure.start))))
      return false;
    const [value = ''] = figure.keys;
    return values.size < values.add(value).size;
  });
}

/** A figure with decimals. A fever is told to the tenth; what may be an hour of the day, to five minutes, most often is one. */
const decimal = /^(?!(?:3[5-9]|4[0-2])\.\d$|[12]?\d\.[0-5][05]$)\d+\.\d{1,2}(?:\s?%)?$/;

/** The figure without its decimals, in the form it was written in. */
function rounded(figure: string): string {
  return figure.replace(/[\d.]+/, (digits) => Number(digits).toFixed());
}

/** Decimals and rows of figures are passed over: one round figure is remembered. */
export const rule = defineRule({
  summary: 'Few figures in a sentence, and round ones',
  why: 'Readers remember one round figure; a row of exact ones they skip.',
  evidence: {
    title: 'CDC Clear Communication Index, items 15 to 17',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  stage: 'stable',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: [],
  options: {
    /** Figures in a sentence above which each is marked; 0 means never. */
    figuresAbove: amount(2),
    /** Whether decimals are marked outside units, names, prices and millions. */
    decimals: flag(true),
  },
  severity: 'advice',
  messages: {
    many: '{count} figures in one sentence. Which one should people remember?',
    decimal: '“{figure}” is more exact than readers need. Would “{round}” do?',
  },
  wakes: ({ holds }) => holdsKind(holds, 'number'),
  *check(sentence, { options }): Iterable<Finding<Range>> {
    const figures = countedFigures(sentence);
    const each = told(figures, sentence);
    const isMany = options.figuresAbove > 0 && each.length > options.figuresAbove;
    for (const { start, end } of isMany ? each : figures) {
      const at = { start, end };
      const figure = sentence.text.slice(start, end);
      if (isMany) {
        yield {
          hint: { at, say: 'many', with: { count: each.length }, about: sentence.text.slice(0, 40) },
        };
      } else if (options.decimals && decimal.test(figure) && !isMeasured(sentence.text, at)) {
        yield { hint: { at, say: 'decimal', with: { figure, round: rounded(figure) } } };
      }
    }
  },
  examples: {
    any: {
      good: [
        { text: 'PM2.5 is over 35 today, and 1.2 million people breathe it.' },
        { text: '2/ Ask for your pills when you have 10 days left, not 1.' },
        {
          text: 'Only 1 in 3 people over 65 got their jab within 2 to 4 weeks.',
          options: { figuresAbove: 3 },
        },
        { text: 'Només 1 de cada 3 majors de 65 es vacuna.' },
        { text: '7.45 handover with the night team.' },
        { text: 'We sing in the parish hall, 11 to 12.15, tea after.' },
        { text: 'We meet on Wed 12 Feb, 10.30, then on Mar 5 and 8 Sept until 18.00.' },
        { text: 'The region has 5 nurses per 100,000 people; the average is 18 per 100,000.' },
        { text: 'Our plan serves objectives 2.1 and 2.3, on pages 4, 5 and 12.' },
        { text: 'My own eye check is on Thursday at 8.20, so I have to go.' },
        { text: 'Walking football is every Thursday 10.30; the talk is on Thu 21.11., 19.30.' },
        { text: 'A baby under 3 months with 38° or more is hard to wake: call 112.' },
        { text: 'Teeth do not give a fever of 39.5, and the clinic opens Tuesdays 14.00.' },
        { text: 'Dental van: Sat 14 March, 9.30–13.00, and on 21 March, 9.30 to 12.30.' },
        { text: 'Ring the surgery before 10.30, or the out-of-hours line after 18.15.' },
        { text: 'After 20 minutes, look at something 20 feet away for 20 seconds.' },
        { text: 'Type 2 diabetes is found in 20% of people who sleep under 6 hours.' },
        { text: 'Attendance rose in 12 towns, marks in 7 and sleep in 9.', options: { figuresAbove: 3 } },
        { text: 'Blood pressure is high in 31.4% of adults.', options: { decimals: false } },
      ],
      bad: [
        { text: 'Blood pressure is high in 31.4% of adults.', at: '31.4%', says: 'decimal' },
        { text: 'Of 42 schools 30 serve vegetables and 11 sell sweets.', at: '42', says: 'many' },
      ],
    },
  },
});
