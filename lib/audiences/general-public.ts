import type { Audience } from './audience.ts';

/** Everybody: short, clear, no health background needed, and why it matters to them. */
export const generalPublic: Audience = {
  id: 'general-public',
  name: 'General public',
  description: 'Everybody. Short and clear, no health background needed, and why it matters to them.',
  rules: {
    'long-sentence': {
      options: { adviceAbove: 20, warningAbove: 30 },
      on: { x: { options: { noteAbove: 20, adviceAbove: 25, warningAbove: 0 } } },
    },
    'wordy-phrase': { on: { x: { options: { adviceFrom: 240 } } } },
    'hard-word': { severity: 'advice' },
    'double-meaning': { severity: 'advice' },
    'why-it-matters': { severity: 'warning', on: { x: { severity: 'advice' } } },
    'myth-first': { severity: 'warning' },
    'first-lines': { on: { instagram: { severity: 'warning' } } },
    'slow-opening': { on: { x: { severity: 'note' } } },
    'target-length': { options: { most: 600 }, on: { facebook: { options: { most: 480 } } } },
    media: { severity: 'advice', on: { x: { severity: 'note' } } },
    infographic: { on: { x: { severity: 'note' } } },
    'link-reach': { severity: 'note' },
    'engagement-bait': { on: { instagram: { severity: 'note' } } },
    emoji: { on: { x: { options: { most: 3 } } } },
    'hashtag-count': {
      on: {
        facebook: { options: { noteAbove: 2, adviceAbove: 5 } },
        instagram: { options: { adviceAbove: 0, warningAbove: 5 } },
      },
    },
  },
  purposes: {
    'change-policy': {
      actor: { severity: 'note' },
      position: { severity: 'note' },
      'policy-frame': { severity: 'note' },
    },
  },
  words: { prefer: [], keep: [] },
};
