import * as z from 'zod/mini';
import type { TermMatch } from '../../../language/language.ts';
import type { Range, Span } from '../../../text/span.ts';
import { hasCue } from '../../cues.ts';
import type { Facts, SentenceFacts } from '../../facts.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { holdsTable } from '../../holds.ts';
import { messageKinds } from '../../presence-rule.ts';
import { remembered } from '../../remembered.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Signs at which a clause ends. */
const clauseEnd = /^[,;:–—.!?…()]$/u;

/** The hedges of each clause that has any, clauses ending at signs. */
const hedgesByClause = remembered((sentence: SentenceFacts): TermMatch[][] => {
  const hedges = (sentence.knowing?.terms ?? []).filter(({ table }) => table === 'hedge');
  if (hedges.length < 2) return hedges.length === 0 ? [] : [hedges];
  const { text, tokens } = sentence;
  const ends = tokens.filter(
    ({ kind, start, end }) => kind === 'punctuation' && clauseEnd.test(text.slice(start, end)),
  );
  const clauseOf = (hedge: TermMatch) => ends.filter((sign) => sign.start < hedge.start).length;
  const clauses = new Map<number, TermMatch[]>();
  for (const hedge of hedges) clauses.set(clauseOf(hedge), [...(clauses.get(clauseOf(hedge)) ?? []), hedge]);
  return [...clauses.values()];
});

interface Pile {
  readonly at: Range;
  readonly hedges: readonly TermMatch[];
}

/** From the first to the last hedge of each clause that has `least` of them. */
function pilesIn(sentence: SentenceFacts, least: number): Pile[] {
  return hedgesByClause(sentence).flatMap((hedges) => {
    const [first] = hedges;
    const last = hedges.at(-1);
    if (hedges.length < Math.max(2, least) || !first || !last) return [];
    return [{ at: { start: first.start, end: last.end }, hedges }];
  });
}

interface Hedged {
  readonly post: number;
  /** UTF-16 offset of the sentence in the post. */
  readonly start: number;
  readonly sentence: SentenceFacts;
}

/** The sentences that hedge. */
function hedgedIn({ posts }: Facts): Hedged[] {
  const all: Hedged[] = [];
  for (let post = 0; post < posts.length; post += 1) {
    for (const { start, facts } of posts[post]?.paragraphs ?? []) {
      if (!holdsTable(facts.holds, 'hedge')) continue;
      for (const { start: from, facts: sentence } of facts.sentences)
        if (holdsTable(sentence.holds, 'hedge')) all.push({ post, start: start + from, sentence });
    }
  }
  return all;
}

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
  options: z.object({
    /** Hedges in one clause from which on they are marked. */
    from: z._default(z.number(), 2),
    /** The same in a sentence that asks for something or says where you stand, or in any where nothing in the draft does. */
    inMessageFrom: z._default(z.number(), 2),
  }),
  severity: 'advice',
  messages: { piled: '{count} hedges in a row: “{hedges}”. Keep one, or none.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const hedged = hedgedIn(facts);
    const hasPosition = hedged.length > 0 && findCueIn(facts, 'position') !== undefined;
    for (const { post, start, sentence } of hedged) {
      const isMessage = !hasPosition || (options.from !== options.inMessageFrom && saysMessage(sentence));
      for (const { at, hedges } of pilesIn(sentence, isMessage ? options.inMessageFrom : options.from)) {
        const words = hedges.map((hedge) => sentence.text.slice(hedge.start, hedge.end)).join('”, “');
        const span = { post, start: start + at.start, end: start + at.end };
        yield { hint: { at: span, say: 'piled', with: { count: hedges.length, hedges: words } } };
      }
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
