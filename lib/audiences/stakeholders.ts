import type { Audience } from './audience.ts';

/** Those who decide: a position, and an ask to someone who can act. */
export const stakeholders: Audience = {
  id: 'stakeholders',
  name: 'Decision makers',
  description: 'Those who decide. Your position, and an ask to someone who can act.',
  rules: {
    'trade-jargon': { options: { warningFrom: 3 } },
    'policy-term': { severity: 'off' },
    'hard-word': { severity: 'note' },
    'unexplained-abbreviation': { options: { known: ['public', 'policy'] } },
    'long-sentence': { options: { adviceAbove: 25, warningAbove: 35 } },
    'too-many-abbreviations': { options: { above: 3 } },
    'wordy-phrase': { on: { x: { options: { adviceFrom: 240 } } } },
    'hard-number': { options: { figuresAbove: 3, decimals: false } },
    hedges: { options: { from: 3, inMessageFrom: 2 } },
    'double-negative': { severity: 'note' },
    'why-it-matters': { severity: 'advice', options: { example: 'stakeholders', people: true } },
    'who-is-affected': { options: { readers: false } },
    'one-ask': { options: { from: 3 } },
    ask: { severity: 'warning', options: { example: 'stakeholders' } },
    actor: {
      severity: 'warning',
      on: { facebook: { severity: 'advice' }, instagram: { severity: 'advice' } },
    },
    position: { severity: 'warning' },
    'policy-frame': { severity: 'note' },
    evidence: { severity: 'advice' },
    'reason-to-share': { severity: 'off' },
    invitation: { severity: 'off' },
    'offer-to-meet': { severity: 'note' },
    'self-harm': { options: { helpLine: 'note' } },
    'absolute-claim': { severity: 'advice' },
    'first-lines': {
      options: { example: 'stakeholders' },
      on: { facebook: { severity: 'note', options: { wide: true } } },
    },
    'slow-opening': { options: { salutation: true }, on: { x: { severity: 'note' } } },
    'target-length': { options: { most: 1000 }, on: { facebook: { options: { most: 900 } } } },
    'wall-of-text': { severity: 'note', options: { sentences: 5, words: 90 } },
    infographic: { severity: 'note', options: { figures: 5, steps: 5 } },
    'engagement-bait': { on: { instagram: { severity: 'note' } } },
    emoji: { severity: 'advice', options: { most: 2 } },
    'hashtag-count': {
      on: {
        facebook: { options: { noteAbove: 2, adviceAbove: 5 } },
        instagram: { options: { noteAbove: 2, adviceAbove: 0, warningAbove: 5 } },
      },
    },
  },
  purposes: {
    'change-policy': { 'policy-frame': { severity: 'advice' } },
    'find-partners': { position: { severity: 'off' }, partner: { severity: 'advice' } },
    'join-or-come': { position: { severity: 'off' } },
  },
  words: { prefer: [], keep: [] },
};
