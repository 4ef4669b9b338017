import type { CueMatch } from '../../../language/language.ts';
import { overlaps, type Range } from '../../../text/span.ts';
import { cuesOf } from '../../cues.ts';
import type { SentenceFacts } from '../../facts.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** The kind of a passive that hides who acts, as the language tells it: "it is believed that", "will be facilitated". */
const HIDES = 'hides';
/** Of one with a duty: "must be taken off". It is an ask or a position, whatever stands around it. */
const DUTY = 'duty';
/** Of one that readers do themselves, such as "get vaccinated". */
const GET = 'get';
/** Of one that says by whom: "signed by the minister". */
const NAMED = 'named';
/** Of one that only tells which thing is meant: "beds that are built". */
const RELATIVE = 'relative';

/** Whether a passive stands in a match, or behind it in the same clause. */
function belongsTo(passive: CueMatch, match: CueMatch, text: string): boolean {
  if (overlaps(match, passive)) return true;
  return match.end <= passive.start && !/[,;:.!?–—]/u.test(text.slice(match.end, passive.start));
}

/** What is said of a passive; undefined when it does no harm where it stands. */
function messageFor(passive: CueMatch, sentence: SentenceFacts): 'hides' | 'ask' | 'duty' | undefined {
  if (passive.kind === GET || passive.kind === NAMED || passive.kind === RELATIVE) return undefined;
  if (passive.kind === DUTY) return 'duty';
  if (cuesOf(sentence, 'ask').some((match) => belongsTo(passive, match, sentence.text))) return 'ask';
  if (cuesOf(sentence, 'position').some((match) => overlaps(match, passive))) return 'duty';
  return passive.kind === HIDES ? 'hides' : undefined;
}

/** The passive is at fault only where somebody has to act: in the ask, in the position, or where it hides who acts. */
export const rule = defineRule({
  summary: 'The active voice where somebody has to act',
  why: 'When nobody is named, everybody thinks somebody else will act.',
  evidence: {
    title: 'CDC Clear Communication Index, item 6',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  stage: 'stable',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: ['cues.passive'],
  options: {},
  severity: 'advice',
  messages: {
    ask: '“{words}”: who should do it? Tell the reader, as in “Book a test”.',
    duty: '“{words}”: by whom? Name them (“The council must close it”), or tell the reader (“Close it”).',
    hides: '“{words}” hides who acts. Begin with them: “We recommend”, “The council decided”.',
  },
  *check(sentence): Iterable<Finding<Range>> {
    for (const passive of cuesOf(sentence, 'passive')) {
      const say = messageFor(passive, sentence);
      const at = { start: passive.start, end: passive.end };
      if (say) yield { hint: { at, say, with: { words: sentence.text.slice(at.start, at.end) } } };
    }
  },
  examples: {
    en: {
      good: [
        { text: 'Open the twelve beds that are built and stand empty.' },
        { text: 'A cold is caused by a virus.' },
        { text: 'Get vaccinated before the winter.' },
        { text: 'Patients were sent home at night.' },
        { text: 'Ask where the sickle cell protocol is kept.' },
        { text: 'Find out whether your child is vaccinated.' },
        { text: 'Call us if you are bitten abroad.' },
        { text: 'The plan must be signed by the minister.' },
        { text: 'Something should be done about it by schools.' },
        { text: 'Some patients do not want to be helped.' },
        {
          text: 'The implementation of a peer-to-peer mentoring scheme has been found to have a positive impact.',
        },
      ],
      bad: [
        { text: 'Sweet vapes must be banned.', at: 'be banned', says: 'duty' },
        { text: 'Sweet vapes must be banned by 2030.', at: 'be banned', says: 'duty' },
        { text: 'The form must be returned by the end of May.', at: 'be returned', says: 'duty' },
        { text: 'It was decided that the ward closes.', at: 'was decided', says: 'hides' },
        { text: 'Please make sure that the form is signed by Friday.', at: 'is signed', says: 'ask' },
        { text: 'We hope that something will be done soon.', at: 'be done', says: 'hides' },
        { text: 'It is urgent that measures be taken.', at: 'be taken', says: 'duty' },
        { text: 'We request that a new register be set up.', at: 'be set', says: 'duty' },
      ],
    },
  },
});
