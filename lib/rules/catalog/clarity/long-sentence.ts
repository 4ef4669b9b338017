import type { Range } from '../../../text/span.ts';
import { isRead } from '../../../text/tokens.ts';
import type { SentenceFacts } from '../../facts.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Words at which a sentence can often be cut in two. */
const joints = new Set([
  'and',
  'but',
  'which',
  'because',
  'so',
  'while',
  'although',
  'where',
  'who',
  'whereas',
  'however',
]);

const isCut = (text: string, { start }: Range) => ';–—'.includes(text.charAt(start));

/** The place to cut nearest the middle: a semicolon, dash, or a joint word; else the word where it gets too long. */
function cutOf({ text, tokens, words }: SentenceFacts, tooLong: number): Range {
  let read = 0;
  let best: { at: Range; distance: number } | undefined;
  let late: Range | undefined;
  for (const token of tokens) {
    if (isRead(token)) read += 1;
    if (read === tooLong + 1 && !late) late = token;
    const isJoint = token.kind === 'punctuation' ? isCut(text, token) : joints.has(token.lower);
    const distance = Math.abs(read - words / 2);
    if (isJoint && read > 4 && words - read > 4 && (!best || distance < best.distance))
      best = { at: token, distance };
  }
  const { start, end } = best?.at ?? late ?? { start: 0, end: text.length };
  return { start, end };
}

/** Long sentences lose readers. The mark stands where this one could be cut. */
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
  messages: { long: 'This sentence has {count} words. Could it end here and a new one begin?' },
  wakes: ({ words }, { noteAbove, adviceAbove, warningAbove }) =>
    [noteAbove, adviceAbove, warningAbove].some((above) => above > 0 && words > above),
  *check(sentence, { options }): Iterable<Finding<Range>> {
    const steps = [
      ['warning', options.warningAbove],
      ['advice', options.adviceAbove],
      ['note', options.noteAbove],
    ] as const;
    for (const [severity, above] of steps) {
      if (above === 0 || sentence.words <= above) continue;
      yield {
        hint: {
          at: cutOf(sentence, above),
          say: 'long',
          with: { count: sentence.words },
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
          text: 'The council closed two clinics in the north of the city last year and since then families have waited more than three weeks for a visit.',
          at: 'and',
          says: 'long',
        },
        {
          text: 'Our volunteers spent every Saturday of the spring at the market hall with blood pressure cuffs, leaflets, a kettle, two folding tables, a banner.',
          at: 'folding',
          says: 'long',
          platform: 'facebook',
        },
        {
          text: 'Ask for the vaccine at your pharmacy and bring a friend.',
          at: 'friend',
          says: 'long',
          options: { adviceAbove: 0, warningAbove: 10 },
        },
        {
          text: 'Ask for the vaccine at your pharmacy and bring a friend.',
          at: 'bring',
          says: 'long',
          options: { adviceAbove: 0, noteAbove: 8 },
        },
      ],
    },
  },
});
