import type { CueMatch } from '../../../language/language.ts';
import { overlaps } from '../../../text/span.ts';
import type { Purpose } from '../../context.ts';
import { cuesOf } from '../../cues.ts';
import type { Facts } from '../../facts.ts';
import { flag, readers } from '../../options.ts';
import { type Placed, sentenceAt } from '../../places.ts';
import { isNoReport } from '../../politics.ts';
import { presenceRule } from '../../presence-rule.ts';

/** Kinds of asks that may be no more than a wave of the hand: "RT", "More info:", "Swipe". */
const easy = new Set(['share', 'learn']);
/** Words up to which they are. House judgement. */
const BARE_WORDS = 3;

/** Bait asks for clicks, a bare "RT" for nothing that helps; and no policy changes because somebody reads or shares. */
function asksForSomething({ item, at }: Placed<CueMatch>, facts: Facts, purpose: Purpose): boolean {
  const sentence = sentenceAt(facts, at)?.facts;
  if (!sentence || cuesOf(sentence, 'bait').some((bait) => overlaps(bait, item))) return false;
  if (!easy.has(item.kind ?? '')) return true;
  return purpose !== 'change-policy' && sentence.words > BARE_WORDS;
}

/** A post that moves people says what to do next. */
export const rule = presenceRule({
  cue: 'ask',
  options: {
    /** For whom the example is written. */
    example: readers(),
    /** Whether a question that invites an answer is something to do: it asks them to talk. */
    question: flag(false),
  },
  summary: 'Says what the reader should do',
  why: 'Readers who agree still do nothing when nobody tells them what to do.',
  evidence: {
    title: 'CDC Clear Communication Index, item 5',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  severity: 'advice',
  weight: 'action',
  counts: (match, facts, { purpose }) => asksForSomething(match, facts, purpose),
  isMissed: isNoReport,
  orElse: ({ purpose, options }) => (purpose === 'any' && options.question ? ['invitation'] : []),
  missing: 'What do you want them to do? For example: “Book your test this week.”',
  missingFor: {
    'medical-students': 'What do you want them to do? For example: “Try it on your next ward round.”',
    stakeholders: 'What do you want them to do? For example: “Put night clinics in the budget.”',
    'change-policy': 'What do you want them to do? For example: “Write to your MP: put it in the budget.”',
    'find-partners':
      'What do you offer, and how can they reach you? For example: “We bring two trainers. Write to us.”',
    'join-or-come': 'How do they join? For example: “Come on Tuesday at six” or “Sign up by Friday”.',
  },
  examples: {
    en: {
      good: [
        { text: 'Your cough has lasted three weeks? See your doctor.' },
        { text: 'Flu can put your nan in hospital. Ask for the vaccine at your pharmacy this week.' },
        {
          text: 'Three faculties have answered. If yours is interested to take part write us a line this week.',
        },
        { text: 'I was 34 when I had my stroke, and nobody saw it. What I wish they had known: 1/9 🧵' },
        { text: 'We drink tea and talk on the ward, Thursdays at five, with no consultants. Just walk in.' },
        { text: 'Sun cream wears off in water. You need to put it on again every two hours, clouds or not.' },
        {
          text: 'Detention makes children ill, even when it is short. Member states must stop it this year.',
          audience: 'stakeholders',
        },
        {
          text: 'We call on the ministry to fund night clinics, because nobody falls ill by the clock.',
          audience: 'stakeholders',
        },
        {
          text: 'On Tuesday we met the minister. What she promised: an answer by May, and a second meeting.',
          audience: 'stakeholders',
        },
        {
          text: 'The examiner gives no points for thoughts, only for deeds. What is your best tip?',
          options: { question: true },
        },
      ],
      bad: [
        {
          text: 'Do you drink enough water? Most of us do not, and most of us do not notice it either.',
          says: 'missing',
        },
        {
          text: 'Flu put many older people in hospital last winter, and this winter it is early again.',
          says: 'missing',
        },
        {
          text: 'Our students spent the whole weekend at the congress and came home with many ideas.',
          says: 'missingMedicalStudents',
          options: { example: 'medical-students' },
        },
        {
          text: 'Night clinics save lives, and two of the three in our county close in winter.',
          says: 'missingStakeholders',
          audience: 'stakeholders',
        },
        {
          text: 'Night clinics save lives, and the two in our county close at the end of the year.',
          says: 'missingChangePolicy',
          purpose: 'change-policy',
        },
        {
          text: 'Our network has trained 300 peer educators, and schools in eleven cities want them.',
          says: 'missingFindPartners',
          purpose: 'find-partners',
        },
        {
          text: 'The open evening on sleep is back, with tea, a nurse and two researchers in the room.',
          says: 'missingJoinOrCome',
          purpose: 'join-or-come',
        },
      ],
    },
  },
});
