import type { Span } from '../../../text/span.ts';
import { findMatch } from '../../cues.ts';
import type { Facts } from '../../facts.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { readers } from '../../options.ts';
import { sentenceAround } from '../../places.ts';
import { isCall } from '../../politics.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** The kind of a question to the reader, as the language tells it; it invites even where the text goes on after it. */
const QUESTION = 'question';

/** Kinds of asks after which nobody only reads on, as the language tells them. */
const engaging: ReadonlySet<string | undefined> = new Set(['talk', 'share', 'join']);

const questionIn = (facts: Facts) => findMatch(facts, 'invitation', ({ item }) => item.kind === QUESTION);

/** A question that waits for an answer turns readers into people who talk with you. */
export const rule = defineRule({
  summary: 'Invites a reply',
  why: 'A post that asks something starts a conversation; one that only tells is scrolled past.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  weight: 'message',
  on: { kinds: messageKinds },
  needs: ['cues.invitation', 'cues.ask'],
  options: {
    /** For whom the example is written. */
    example: readers(),
  },
  severity: 'note',
  messages: {
    missing: 'What would you like to hear from them? For example: “What helps you sleep?”',
    missingMedicalStudents: 'What would you like to hear from them? For example: “What did your ward do?”',
  },
  *check({ facts }, { options, purpose }): Iterable<Finding<Span>> {
    const invitation = findCueIn(facts, 'invitation') ?? questionIn(facts);
    if (invitation) {
      yield { found: { at: sentenceAround(facts, invitation.at) } };
      return;
    }
    // Who is to come or to apply at some time has other things to tell than answers.
    if (facts.words === 0 || isCall(facts, purpose)) return;
    // Who is asked to reply, to come or to pass it on has something to do already.
    const isEngaged = findMatch(facts, 'ask', ({ item }) => engaging.has(item.kind));
    const say = options.example === 'medical-students' ? 'missingMedicalStudents' : 'missing';
    yield { hint: { say, ...(isEngaged && { severity: 'note' as const }) } };
  },
  examples: {
    en: {
      good: [
        {
          text: 'How do you keep moving during exam weeks? I will start: stairs, badly, twice a day.',
          audience: 'medical-students',
        },
        {
          text: 'Our suturing evening is on again: Thursday 27 March, 6 pm, skills lab. Sign up by Monday.',
          audience: 'medical-students',
        },
        {
          text: 'We would love to hear how you explain side effects to worried parents. Comments are open.',
          audience: 'medical-students',
        },
      ],
      bad: [
        {
          text: 'Nurses on short sleep make more errors. The new rota gives them eleven hours between shifts.',
          says: 'missingMedicalStudents',
          options: { example: 'medical-students' },
        },
        {
          text: 'Four weeks of paediatrics in Turku are open to third-years. The grant covers the flight.',
          says: 'missing',
          audience: 'general-public',
        },
      ],
    },
  },
});
