import { cueBit } from '../../../language/language.ts';
import { findPlaceholders, mayHoldPlaceholder } from '../../../text/placeholders.ts';
import { overlaps, type Range } from '../../../text/span.ts';
import { cuesOf } from '../../cues.ts';
import type { SentenceFacts } from '../../facts.ts';
import { defineRule, type Finding } from '../../rule.ts';

const told = cueBit('placeholder');

/** Gaps that any language shows, and those that only this one's words tell. */
function gapsIn(sentence: SentenceFacts): Range[] {
  const found = findPlaceholders(sentence.text);
  return [
    ...found,
    ...cuesOf(sentence, 'placeholder').filter((cue) => !found.some((range) => overlaps(range, cue))),
  ];
}

/** A gap that was meant to be filled should not be published. */
export const rule = defineRule({
  summary: 'Nothing left to fill in',
  why: 'A forgotten gap is what readers remember of the post.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'sentence',
  weight: 'action',
  needs: [],
  options: {},
  severity: 'warning',
  messages: { gap: 'This is still to be filled in.' },
  wakes: ({ text, holds }) => (holds.cues & told) !== 0 || mayHoldPlaceholder(text),
  *check(sentence): Iterable<Finding<Range>> {
    for (const { start, end } of gapsIn(sentence)) yield { hint: { at: { start, end }, say: 'gap' } };
  },
  examples: {
    any: {
      good: [
        { text: '“We want [the ministry] to listen,” she said.' },
        { text: 'Love from all of us XX' },
        { text: 'From 19 to 10 [tell us in the comments if you know of newer figures].' },
      ],
      bad: [
        { text: 'Sign up here: [add link]', at: '[add link]', says: 'gap' },
        { text: 'Kick-off: TBC.', at: 'TBC', says: 'gap' },
        { text: 'Now in XX cities.', at: 'XX', says: 'gap' },
      ],
    },
  },
});
