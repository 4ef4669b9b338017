import { flag } from '../../options.ts';
import { presenceRule } from '../../presence-rule.ts';

/** A topic comes alive with the people in it. Where readers are told what it means for them, they are these people. */
export const rule = presenceRule({
  cue: 'affected',
  summary: 'Says who is affected',
  why: 'A problem without people in it moves nobody.',
  evidence: 'house judgement',
  severity: 'advice',
  weight: 'message',
  mayBeInPicture: true,
  options: {
    /** Whether readers who are told what it means for them are themselves the people affected. */
    readers: flag(true),
  },
  orElse: ({ options }) => (options.readers ? ['reader-meaning'] : []),
  missing: 'Who does it affect? For example: “one in four students”, “children with asthma”.',
  missingFor: {
    'join-or-come': 'Who is it for? For example: “parents of toddlers”, “anyone who sleeps badly”.',
  },
  examples: {
    en: {
      good: [
        { text: 'Children under five breathe faster than we do, so smog gets to them first.' },
        { text: 'Half of the night nurses we spoke to have nodded off at the wheel.' },
        { text: 'Fewer cars at the gate means your child breathes easier on the way to school.' },
      ],
      bad: [
        {
          text: 'The open evening is back, with tea, soup and two short talks, on Friday 4 December at six.',
          says: 'missingJoinOrCome',
          purpose: 'join-or-come',
        },
        {
          text: 'If this fund is cut, your exchange year could be gone, and the vote in May looks tight.',
          says: 'missing',
          options: { readers: false },
        },
        {
          text: 'The strategy was presented on Tuesday, and the discussion went on until the evening.',
          says: 'missing',
        },
        {
          text: 'The strategy was voted on Tuesday, and the minutes went online the next morning at noon.',
          says: 'missing',
        },
      ],
    },
  },
});
