import type { Range } from '../../../text/span.ts';
import { isRead, type Token } from '../../../text/tokens.ts';
import type { SentenceFacts } from '../../facts.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding, type OwnWords } from '../../rule.ts';

type Preference = OwnWords['prefer'][number];

const byFirstWord = new WeakMap<OwnWords, Map<string, Preference[]>>();

/** The pairs by the first word of what to avoid, so that a sentence is walked through once. */
function preferences(words: OwnWords): Map<string, Preference[]> {
  let known = byFirstWord.get(words);
  if (!known) {
    known = new Map();
    for (const pair of words.prefer) {
      const first = pair.avoid.toLowerCase().split(' ', 1)[0] ?? '';
      known.set(first, [...(known.get(first) ?? []), pair]);
    }
    byFirstWord.set(words, known);
  }
  return known;
}

/** Where a pair's words stand from a token on; undefined when they do not, or only as a part of other words. */
function matchAt({ text, tokens }: SentenceFacts, from: number, { avoid }: Preference): Range | undefined {
  const start = (tokens[from] as Token).start;
  const end = start + avoid.length;
  if (text.slice(start, end).toLowerCase() !== avoid.toLowerCase()) return undefined;
  let last = from;
  while (last < tokens.length && (tokens[last] as Token).end < end) last += 1;
  return tokens[last]?.end === end ? { start, end } : undefined;
}

/** Keeps the capital at the start of a sentence. */
function casedAs(words: string, use: string): string {
  const first = words.charAt(0);
  const isCapital = first !== first.toLowerCase() && words.slice(1) === words.slice(1).toLowerCase();
  return isCapital ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}

/** Words that the person, or the audience, wants to be written otherwise. */
export const rule = defineRule({
  summary: 'Your own choice of words',
  why: 'You or your team agreed to write it another way.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: [],
  options: {},
  severity: 'advice',
  messages: { say: 'Your word list says “{use}” instead of “{term}”.' },
  *check(sentence, { words }): Iterable<Finding<Range>> {
    if (words.prefer.length === 0) return;
    const pairs = preferences(words);
    for (let index = 0; index < sentence.tokens.length; index += 1) {
      const token = sentence.tokens[index] as Token;
      if (!isRead(token)) continue;
      for (const pair of pairs.get(token.lower) ?? []) {
        const at = matchAt(sentence, index, pair);
        if (!at) continue;
        const term = sentence.text.slice(at.start, at.end);
        const use = casedAs(term, pair.use);
        yield {
          hint: {
            at,
            say: 'say',
            with: { term, use },
            about: pair.avoid.toLowerCase(),
            fixes: [{ at, text: use }],
          },
        };
        break;
      }
    }
  },
  examples: {
    any: {
      good: [
        {
          text: 'Ask the children what they think.',
          words: { prefer: [{ avoid: 'pupils', use: 'children' }] },
        },
        {
          text: 'Read #pupils and the pupilsfirst page.',
          words: { prefer: [{ avoid: 'pupils', use: 'children' }] },
        },
      ],
      bad: [
        {
          text: 'Pupils need sleep.',
          at: 'Pupils',
          says: 'say',
          fixed: 'Children need sleep.',
          words: { prefer: [{ avoid: 'pupils', use: 'children' }] },
        },
        {
          text: 'Our end users want an easy form.',
          at: 'end users',
          says: 'say',
          fixed: 'Our patients want an easy form.',
          words: { prefer: [{ avoid: 'End users', use: 'patients' }] },
        },
      ],
    },
  },
});
