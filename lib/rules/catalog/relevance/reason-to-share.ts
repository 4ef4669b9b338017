import type { Span } from '../../../text/span.ts';
import { asksIn, JOIN, SHARE } from '../../asks.ts';
import { findMatch } from '../../cues.ts';
import type { Facts } from '../../facts.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { isListLine } from '../../list-lines.ts';
import { sentenceAround, sentenceAt, textOf } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Words up to which a call to share says neither what for nor with whom: "Please share". House judgement. */
const BARE_WORDS = 3;

/** Words up to which a sentence is quoted whole. House judgement. */
const QUOTED_WORDS = 8;

/** The words of a call as they are quoted: all of a short sentence, since "Tag your" alone says little. */
function quoted(facts: Facts, at: Span): string {
  const sentence = sentenceAt(facts, at);
  return textOf(facts, sentence && sentence.facts.words <= QUOTED_WORDS ? sentence.at : at);
}

/** The first call to share that gives no reason: a bare one, or one that is bait ("RT if you agree"). */
function bareCall(facts: Facts): Span | undefined {
  for (const { item, at } of asksIn(facts))
    if (item.kind === SHARE && (item.isBait || item.words <= BARE_WORDS)) return at;
  return undefined;
}

/** Lines of a list from which on it is one to keep. House judgement. */
const LEAST_IN_LIST = 3;

/** The first line of a list that is long enough to be kept and shown to others. */
function listIn({ posts }: Facts): Span | undefined {
  for (const [post, { paragraphs }] of posts.entries()) {
    const lines = paragraphs.filter(({ facts }) => isListLine(facts.text));
    const start = lines[0]?.start ?? 0;
    if (lines.length >= LEAST_IN_LIST) return { post, start, end: start + 1 };
  }
  return undefined;
}

/** What is worth passing on: a takeaway, a telling figure, a word on who should get it, a claim with its source, a list. */
function reasonIn(facts: Facts): Span | undefined {
  const reason = findCueIn(facts, 'reason-to-share');
  if (reason) return reason.at;
  const claim = findCueIn(facts, 'needs-evidence') ?? findCueIn(facts, 'safety-claim');
  return (claim && findCueIn(facts, 'evidence')?.at) ?? listIn(facts);
}

/** People pass on what stands alone, what surprises, and what somebody they know needs. */
export const rule = defineRule({
  summary: 'Gives a reason to pass it on',
  why: 'People share what makes them useful to somebody, not what asks to be shared.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  weight: 'message',
  on: { kinds: messageKinds },
  needs: ['cues.reason-to-share', 'cues.ask'],
  options: {},
  severity: 'note',
  messages: {
    missing:
      'Why would they pass it on? For example: a figure to remember, or “Send it to anyone new on the ward”.',
    bare: '“{words}” gives no reason. Who should get it? For example: “Send it to anyone new on the ward”.',
  },
  *check({ facts }): Iterable<Finding<Span>> {
    const reason = reasonIn(facts);
    const bare = bareCall(facts);
    if (bare) yield { hint: { say: 'bare', with: { words: quoted(facts, bare) }, about: '' } };
    if (reason) yield { found: { at: sentenceAround(facts, reason) } };
    else if (!bare && facts.words > 0) {
      // Such a call is passed on for what it offers.
      const isCall = findMatch(facts, 'ask', ({ item }) => item.kind === JOIN) !== undefined;
      yield { hint: { say: 'missing', ...(isCall && { severity: 'note' as const }) } };
    }
  },
  examples: {
    en: {
      good: [
        {
          text: '1 in 3 medical students in our survey had thought about leaving the course. Most had told no one.',
          audience: 'medical-students',
        },
        {
          text: 'Nitrofurantoin in four lines:\n✔️ cystitis only\n✔️ with food\n❌ not near term',
          audience: 'medical-students',
        },
        {
          text: 'Remember it like this: viruses laugh at antibiotics, bacteria learn from them.',
          audience: 'medical-students',
        },
      ],
      bad: [
        {
          text: 'We had a lovely weekend with talks, food and a walk along the river. Share!',
          says: 'bare',
          audience: 'medical-students',
        },
        {
          text: 'What a weekend! Our takeaways will be online next week, so come back and look.',
          says: 'missing',
          audience: 'medical-students',
        },
      ],
    },
  },
});
