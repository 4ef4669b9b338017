import type { Range, Span } from '../../../text/span.ts';
import { hasCue } from '../../cues.ts';
import type { PlacedSentence, SentenceFacts } from '../../facts.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { amount } from '../../options.ts';
import { listed } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A sign at which a clause ends. */
const clauseEnd = /[,;:–—.!?…()]/u;

/** Hedges of one clause, two or more: the place from the first to the last of them. */
interface Pile extends Range {
  readonly hedges: readonly string[];
  readonly sentence: SentenceFacts;
}

/** The piles of a sentence, with places in its paragraph. */
function pilesIn({ start: by, facts: sentence }: PlacedSentence): Pile[] {
  const { text, knowing } = sentence;
  const piles: Pile[] = [];
  for (const { table, start, end } of knowing?.terms ?? []) {
    if (table !== 'hedge') continue;
    const last = piles.at(-1);
    const words = text.slice(start, end);
    if (last === undefined || clauseEnd.test(text.slice(last.end - by, start)))
      piles.push({ start: by + start, end: by + end, hedges: [words], sentence });
    else piles[piles.length - 1] = { ...last, end: by + end, hedges: [...last.hedges, words] };
  }
  return piles.filter(({ hedges }) => hedges.length > 1);
}

/** The piles of a draft. */
const pilesOf = listed(({ sentences }) => sentences.flatMap(pilesIn));

const saysMessage = (sentence: SentenceFacts) => hasCue(sentence, ['ask', 'position']);

/** One "may" is honest; two in a row take back what is said. */
export const rule = defineRule({
  summary: 'No hedges piled up',
  why: 'One “may” is honest; with two or three nobody knows what you mean.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: ['lexicon.hedge'],
  options: {
    /** Hedges in one clause from which on they are marked. */
    from: amount(2),
    /** The same in a sentence that asks for something or says where you stand, or in any where nothing in the draft does. */
    inMessageFrom: amount(2),
  },
  severity: 'advice',
  messages: { piled: '{count} hedges in a row: “{hedges}”. Keep one, or none.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const piles = pilesOf(facts);
    const hasPosition = piles.length > 0 && findCueIn(facts, 'position') !== undefined;
    for (const { at, item } of piles) {
      const { hedges, sentence } = item;
      const isMessage = !hasPosition || (options.from !== options.inMessageFrom && saysMessage(sentence));
      if (hedges.length < (isMessage ? options.inMessageFrom : options.from)) continue;
      yield { hint: { at, say: 'piled', with: { count: hedges.length, hedges: hedges.join('”, “') } } };
    }
  },
  examples: {
    en: {
      good: [
        { text: 'Poor sleep may raise your blood pressure.' },
        { text: 'It may rain, so the walk could move indoors.' },
        { text: 'Night clinics may perhaps help. We support them.', options: { from: 3 } },
      ],
      bad: [
        { text: 'This may possibly help some people.', at: 'may possibly', says: 'piled' },
        { text: 'The ban could perhaps be extended.', at: 'could perhaps', says: 'piled' },
        {
          text: 'We ask the council to perhaps maybe fund night clinics.',
          at: 'perhaps maybe',
          says: 'piled',
          options: { from: 3, inMessageFrom: 2 },
        },
      ],
    },
  },
});
