import type { Span } from '../../../text/span.ts';
import { aimKinds, asksIn, HEAP } from '../../asks.ts';
import type { Facts } from '../../facts.ts';
import { amount } from '../../options.ts';
import { textOf } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A list of things to do has at least three. */
const LEAST_IN_HEAP = 3;

/** What stands behind the first thing of a list: that one may stay. */
function afterFirst(facts: Facts, at: Span): Span {
  const rest = /[,;]\s*/.exec(textOf(facts, at));
  return rest ? { ...at, start: at.start + rest.index + rest[0].length } : at;
}

/** The first place with which the asks have `most` aims or more. */
function findHeap(facts: Facts, most: number): Span | undefined {
  const aims = new Set<string>();
  for (const {
    item: { kind, isBait },
    at,
  } of asksIn(facts)) {
    if (kind === HEAP && most <= LEAST_IN_HEAP) return afterFirst(facts, at);
    if (!aimKinds.has(kind) || isBait) continue;
    aims.add(kind);
    if (aims.size >= most) return at;
  }
  return undefined;
}

/** A heap of asks is a heap of reasons to do none. The steps of one ask are one ask. */
export const rule = defineRule({
  summary: 'Asks for one thing',
  why: 'People who are asked to do four things do none.',
  evidence: {
    title: 'CDC Clear Communication Index, item 5',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  stage: 'stable',
  scope: 'draft',
  weight: 'action',
  on: { kinds: messageKinds },
  needs: ['cues.ask'],
  options: {
    /** Different aims from which on it is too many; from 4 on, never. */
    from: amount(2),
  },
  severity: 'advice',
  messages: { many: 'Several things to do at once. Which one matters most? Keep that one.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const at = findHeap(facts, options.from);
    if (at) yield { hint: { at, say: 'many', about: '' } };
  },
  examples: {
    en: {
      good: [
        { text: 'Download your transcript. Write half a page on why. Upload both by Friday.' },
        { text: 'Sign our letter and share it with your class.' },
        {
          text: 'Sign our letter for a smoke-free campus. Come to the march on Friday.',
          options: { from: 3 },
        },
      ],
      bad: [
        {
          text: 'Sign our petition, donate, share, write to your MP and join our march!',
          says: 'many',
          options: { from: 3 },
        },
        { text: 'Sign up for our gala, donate, volunteer and fill in the survey.', says: 'many' },
        { text: 'Follow us, subscribe to our newsletter and donate to our run.', says: 'many' },
        { text: 'Come to the march on Friday. Sign our petition for a smoke-free campus.', says: 'many' },
      ],
    },
  },
});
