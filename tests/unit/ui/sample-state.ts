import type { SessionState } from '../../../lib/messaging/session-state.ts';
import type { Hint, Report } from '../../../lib/rules/report.ts';
import type { Span } from '../../../lib/text/span.ts';

export type LiveState = Extract<SessionState, { type: 'live' }>;

/** A draft with a bit of everything in it. */
export const sampleText =
  'Heat waves kill more people in Europe than floods and storms. We support the city’s plan for shade in every schoolyard. ' +
  'Hypertension patients utilise emergency rooms twice as often on hot days, and prior to summer nobody tells them. #HeatHealth';

/** Where words stand in the sample text; throws when they do not. */
export function at(words: string, text = sampleText): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the sample.`);
  return { post: 0, start, end: start + words.length };
}

/** A hint with sensible values where a test does not care. */
export function sampleHint(hint: Partial<Hint> & Pick<Hint, 'rule' | 'say'>): Hint {
  return {
    group: 'clarity',
    severity: 'advice',
    with: {},
    fixes: [],
    key: `${hint.rule}:${hint.say}`,
    shown: true,
    ...hint,
  };
}

const utilise = at('utilise');
const priorTo = at('prior to');

export const sampleReport: Report = {
  hints: [
    sampleHint({ rule: 'ask', group: 'relevance', severity: 'advice', say: 'missing' }),
    sampleHint({
      rule: 'officialese',
      say: 'say',
      at: utilise,
      with: { term: 'utilise', use: 'use' },
      fixes: [{ at: utilise, text: 'use' }],
    }),
    sampleHint({
      rule: 'plain-word',
      say: 'say',
      at: at('Hypertension'),
      with: { term: 'hypertension', use: 'high blood pressure' },
      fixes: [{ at: at('Hypertension'), text: 'High blood pressure' }],
    }),
    sampleHint({ rule: 'actor', group: 'relevance', severity: 'note', say: 'missing', shown: true }),
    sampleHint({
      rule: 'wordy-phrase',
      severity: 'note',
      say: 'say',
      at: priorTo,
      with: { term: 'prior to', use: 'before' },
      fixes: [{ at: priorTo, text: 'before' }],
      shown: true,
    }),
  ],
  omitted: 0,
  found: [
    {
      rule: 'why-it-matters',
      at: at('Heat waves kill more people in Europe than floods and storms.'),
      quote: 'Heat waves kill more people in Europe than floods and storms.',
    },
    {
      rule: 'position',
      at: at('We support the city’s plan for shade in every schoolyard.'),
      quote: 'We support the city’s plan for shade in every schoolyard.',
    },
  ],
  measures: {
    length: [{ post: 0, platform: 'x', used: 241, limit: 280 }],
    clarity: { words: 38, sentences: 3, longest: 18, familiar: 0.93 },
    relevance: [
      {
        rule: 'why-it-matters',
        state: 'found',
        severity: 'advice',
        quote: 'Heat waves kill more people in Europe than floods and storms.',
      },
      {
        rule: 'position',
        state: 'found',
        severity: 'note',
        quote: 'We support the city’s plan for shade in every schoolyard.',
      },
      { rule: 'ask', state: 'open', severity: 'advice' },
      { rule: 'actor', state: 'open', severity: 'note' },
    ],
  },
  failed: [],
  partlyRead: [],
};

/** A live state of the sample draft, with what differs. */
export function sampleState(different: Partial<LiveState> = {}): LiveState {
  return {
    type: 'live',
    revision: 7,
    platforms: ['x'],
    home: ['x'],
    allowance: 'unknown',
    kind: 'post',
    audience: 'general-public',
    unknownAudience: false,
    posts: [sampleText],
    media: ['unknown'],
    languages: [['en']],
    ignored: 0,
    report: sampleReport,
    canUndo: false,
    ...different,
  };
}
