import type { TermMatch } from '../../../language/language.ts';
import type { Range, Span } from '../../../text/span.ts';
import { hasCue } from '../../cues.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from '../../facts.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { holdsTable } from '../../holds.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { remembered } from '../../remembered.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Signs at which a clause ends. */
const clauseEnd = /^[,;:–—.!?…()]$/u;

/** Hedges of one clause, two or more, and the place from the first to the last of them in their sentence. */
interface Pile {
  readonly at: Range;
  readonly hedges: readonly TermMatch[];
}

function pileOf(hedges: readonly TermMatch[]): Pile[] {
  const [first] = hedges;
  const last = hedges.at(-1);
  if (hedges.length < 2 || !first || !last) return [];
  return [{ at: { start: first.start, end: last.end }, hedges }];
}

const none: readonly Pile[] = [];

/** The piles of a sentence, clauses ending at signs: read once, since the rule asks on every key. */
const pilesIn = remembered((sentence: SentenceFacts): readonly Pile[] => {
  const hedges = (sentence.knowing?.terms ?? []).filter(({ table }) => table === 'hedge');
  if (hedges.length < 2) return none;
  const { text, tokens } = sentence;
  const ends = tokens.filter(
    ({ kind, start, end }) => kind === 'punctuation' && clauseEnd.test(text.slice(start, end)),
  );
  const clauses = new Map<number, TermMatch[]>();
  for (const hedge of hedges) {
    const clause = ends.filter((sign) => sign.start < hedge.start).length;
    clauses.set(clause, [...(clauses.get(clause) ?? []), hedge]);
  }
  return [...clauses.values()].flatMap(pileOf);
});

interface Piled {
  /** UTF-16 offset of the sentence in its paragraph. */
  readonly start: number;
  readonly sentence: SentenceFacts;
  readonly piles: readonly Pile[];
}

/** The sentences of a paragraph that pile up hedges. */
const piledIn = remembered(({ sentences }: ParagraphFacts): readonly Piled[] => {
  const all: Piled[] = [];
  for (const { start, facts: sentence } of sentences) {
    if (!holdsTable(sentence.holds, 'hedge')) continue;
    const piles = pilesIn(sentence);
    if (piles.length > 0) all.push({ start, sentence, piles });
  }
  return all;
});

interface Placed extends Piled {
  readonly post: number;
}

/** All of them, with the places of their sentences in the posts. */
function allPiled({ posts }: Facts): Placed[] {
  const all: Placed[] = [];
  for (let post = 0; post < posts.length; post += 1) {
    for (const { start: by, facts } of posts[post]?.paragraphs ?? []) {
      if (!holdsTable(facts.holds, 'hedge')) continue;
      for (const { start, sentence, piles } of piledIn(facts))
        all.push({ post, start: by + start, sentence, piles });
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
  options: {
    /** Hedges in one clause from which on they are marked. */
    from: amount(2),
    /** The same in a sentence that asks for something or says where you stand, or in any where nothing in the draft does. */
    inMessageFrom: amount(2),
  },
  severity: 'advice',
  messages: { piled: '{count} hedges in a row: “{hedges}”. Keep one, or none.' },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const piled = allPiled(facts);
    const hasPosition = piled.length > 0 && findCueIn(facts, 'position') !== undefined;
    for (const { post, start, sentence, piles } of piled) {
      const isMessage = !hasPosition || (options.from !== options.inMessageFrom && saysMessage(sentence));
      const least = isMessage ? options.inMessageFrom : options.from;
      for (const { at, hedges } of piles) {
        if (hedges.length < least) continue;
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
