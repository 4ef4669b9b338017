import type { Range } from '../../../text/span.ts';
import { countWords, isRead, tokenize } from '../../../text/tokens.ts';
import { cuesOf } from '../../cues.ts';
import type { SentenceFacts } from '../../facts.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

const isCut = (text: string, { start }: Range) => ';–—'.includes(text.charAt(start));

/** Words that each half keeps at least. */
const LEAST_HALF = 5;

/** The place to cut nearest the middle: a semicolon, a dash, or a word that joins two clauses; undefined where none stands. */
function jointOf({ text, tokens, words, knowing }: SentenceFacts): Range | undefined {
  let read = 0;
  let best: Range | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, token] of tokens.entries()) {
    if (isRead(token)) read += 1;
    const isJoint = token.kind === 'punctuation' ? isCut(text, token) : knowing?.joins(text, tokens, at);
    const distance = Math.abs(read - words / 2);
    if (!isJoint || read < LEAST_HALF || words - read < LEAST_HALF || distance >= least) continue;
    least = distance;
    best = token;
  }
  return best;
}

/** Words of a sentence; where it names its source, without brackets, which readers skip: "(WHO, 2025)" is asked for elsewhere. */
const wordsOf = (sentence: SentenceFacts) =>
  cuesOf(sentence, 'evidence').length === 0
    ? sentence.words
    : countWords(tokenize(sentence.text.replace(/\([^()]*\)/gu, '')));

/** The word with which a sentence has more than `most` words. */
function firstBeyond(sentence: SentenceFacts, most: number): Range {
  const { text, tokens } = sentence;
  return tokens.filter(isRead)[most] ?? { start: 0, end: text.length };
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/** Long sentences lose readers. The mark stands where this one could be cut, or where it gets too long. */
export const rule = defineRule({
  summary: 'Sentences short enough to follow',
  why: 'By the end of a long sentence many readers have lost its start.',
  evidence: {
    title: 'NHS digital service manual: How we write',
    url: 'https://service-manual.nhs.uk/content/how-we-write',
    year: 2026,
  },
  stage: 'stable',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: [],
  options: {
    /** Words above which it is a note, advice, a warning; 0 means never. */
    noteAbove: amount(0),
    adviceAbove: amount(20),
    warningAbove: amount(0),
  },
  severity: 'warning',
  messages: {
    long: 'This sentence has {count} words. Could it end here and a new one begin?',
    late: 'This sentence has {count} words, and here it gets hard to follow. Could it be two?',
  },
  wakes: ({ words }, { noteAbove, adviceAbove, warningAbove }) =>
    [noteAbove, adviceAbove, warningAbove].some((above) => above > 0 && words > above),
  *check(sentence, { options }): Iterable<Finding<Range>> {
    const steps = [
      ['warning', options.warningAbove],
      ['advice', options.adviceAbove],
      ['note', options.noteAbove],
    ] as const;
    const words = wordsOf(sentence);
    for (const [severity, above] of steps) {
      if (above === 0 || words <= above) continue;
      const joint = jointOf(sentence);
      yield {
        hint: {
          at: rangeOf(joint ?? firstBeyond(sentence, above)),
          say: joint ? 'long' : 'late',
          with: { count: words },
          severity,
          about: sentence.text.slice(0, 40),
        },
      };
      return;
    }
  },
  examples: {
    any: {
      good: [
        { text: 'Ask for the vaccine at your pharmacy. It is free, and it takes ten minutes.' },
        {
          text: 'Three words only. Then four more words. Then a link: https://example.org/a-very-long-path.',
        },
      ],
      bad: [
        {
          text: 'Our volunteers spent every Saturday of the spring at the market hall with blood pressure cuffs, leaflets, a kettle, two folding tables, a banner.',
          at: 'folding',
          says: 'late',
          platform: 'facebook',
        },
        {
          text: 'Ask for the vaccine at your pharmacy and bring a friend.',
          at: 'friend',
          says: 'late',
          options: { adviceAbove: 0, warningAbove: 10 },
        },
        {
          text: 'Ask for the vaccine at your pharmacy and bring a friend.',
          at: 'bring',
          says: 'late',
          options: { adviceAbove: 0, noteAbove: 8 },
        },
      ],
    },
    en: {
      good: [
        { text: 'The council closed two clinics last year, and since then families wait three weeks.' },
        { text: 'Who sleeps well learns well.' },
        {
          text: 'Four in ten nurses on our islands think of leaving within a year, and most name their rent (World Health Organization survey of 2025).',
        },
      ],
      bad: [
        {
          text: 'The council closed two clinics in the north of the city last year and since then families have waited more than three weeks for a visit.',
          at: 'and',
          says: 'long',
        },
        {
          text: 'Nurses in our county work nights, weekends and holidays without a break because four in ten posts have been empty since spring.',
          at: 'because',
          says: 'long',
        },
        {
          text: 'A simple blood and urine test matters for everybody with diabetes or high blood pressure, or with someone in the family who has had dialysis.',
          says: 'late',
        },
        {
          text: 'Ask for the hearing test that every child in our county with a cold, a fever and an ear that runs should have before the winter comes.',
          says: 'late',
        },
        {
          text: 'In the last two years the number of cases among children under 15 rose by a tenth in our part of Europe, say the ECDC and the WHO/WHO Europe office.',
          says: 'late',
        },
        {
          text: 'About 60 million people in the Union live with hearing loss, and two in three of them have no hearing aid that works for them.',
          at: 'and',
          says: 'long',
        },
      ],
    },
  },
});
