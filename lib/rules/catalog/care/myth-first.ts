import type { Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { amount } from '../../options.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** The first paragraphs of a draft that may open it: those before which few words stand. */
function openings({ posts }: Facts, within: number): number[] {
  const starts: number[] = [];
  let words = 0;
  for (const [index, { facts }] of (posts[0]?.paragraphs ?? []).entries()) {
    if (words > within) break;
    if (facts.words > 0) starts.push(index);
    words += facts.words;
  }
  return starts;
}

/** A myth that opens a post is what readers remember. */
export const rule = defineRule({
  summary: 'The fact first, not the myth',
  why: 'What comes first is remembered, so a myth at the top is spread by those who fight it.',
  evidence: { title: 'The Debunking Handbook', url: 'https://doi.org/10.17910/b7.1182', year: 2020 },
  stage: 'stable',
  scope: 'draft',
  weight: 'safety',
  needs: ['cues.myth'],
  options: {
    /** Words, such as a greeting, that may stand before a myth that still opens the post. House judgement. */
    within: amount(25),
  },
  severity: 'advice',
  messages: { first: 'The myth comes first. Open with the fact, warn once, then say why the myth is wrong.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    for (const paragraph of openings(facts, options.within)) {
      const myth = findCueIn(facts, 'myth', paragraph);
      if (!myth) continue;
      yield { hint: { at: myth.at, say: 'first' } };
      return;
    }
  },
  examples: {
    en: {
      good: [
        { text: 'The flu jab contains no live virus, so it cannot give you flu.' },
        { text: 'No, cold weather does not give you a cold. Viruses do. Wash your hands.' },
        {
          text: 'Did you know? HPV causes one in twenty cancers. The vaccine is safe, and boys need it too.',
        },
        {
          text: 'Depression is an illness. Believing that it is weakness keeps people from asking for help.',
        },
        {
          text: 'Good morning.\nHow are you?\nMYTH: the flu jab gives you flu. FACT: it cannot.',
          options: { within: 1 },
        },
      ],
      bad: [
        {
          text: 'MYTH: the flu jab gives you flu. FACT: it contains no live virus.',
          says: 'first',
        },
        {
          text: 'Many people think that antibiotics kill viruses. They do not.',
          says: 'first',
        },
      ],
    },
  },
});
