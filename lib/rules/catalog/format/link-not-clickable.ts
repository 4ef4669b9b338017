import type { Range } from '../../../text/span.ts';
import { isMail } from '../../../text/tokens.ts';
import { hasCue } from '../../cues.ts';
import { holdsKind } from '../../holds.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** In an Instagram caption an address is dead text. */
export const rule = defineRule({
  summary: 'No links where nobody can follow them',
  why: 'Nobody types in an address from a caption, so your ask ends there.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'sentence',
  on: { platforms: ['instagram'], kinds: messageKinds },
  weight: 'action',
  needs: [],
  options: {},
  severity: 'advice',
  messages: {
    dead: 'Nobody can open a link in a caption. Write “link in bio”, and check that it is there.',
    deadAsk:
      'Your ask depends on this link, and nobody can open it here. Write “link in bio”, and check that it is there.',
  },
  wakes: ({ holds }) => holdsKind(holds, 'url'),
  *check(sentence): Iterable<Finding<Range>> {
    const { text, entities } = sentence;
    const asks = hasCue(sentence, ['ask']);
    for (const { kind, start, end } of entities) {
      if (kind !== 'url' || isMail(text.slice(start, end))) continue;
      const at = { start, end };
      const fixes = [{ at, text: 'link in bio' }];
      if (asks) yield { hint: { at, say: 'deadAsk', severity: 'warning', fixes } };
      else yield { hint: { at, say: 'dead', fixes } };
    }
  },
  examples: {
    any: {
      good: [
        { text: 'All dates and forms: link in bio.', platform: 'instagram' },
        { text: 'Write to Ewen by Friday: ewen@parlonsen.example.org', platform: 'instagram' },
      ],
      bad: [
        {
          text: 'Photos of the evening: https://example.org/report',
          at: 'https://example.org/report',
          says: 'dead',
          platform: 'instagram',
          fixed: 'Photos of the evening: link in bio',
        },
        {
          text: 'More on www.example.org/sleep in spring.',
          at: 'www.example.org/sleep',
          says: 'dead',
          platform: 'instagram',
          fixed: 'More on link in bio in spring.',
        },
      ],
    },
    en: {
      good: [
        { text: 'Book your test: link in bio.', platform: 'instagram' },
        { text: 'Sign the letter, the link is in our bio.', platform: 'instagram' },
      ],
      bad: [
        {
          text: 'Book your test: https://example.org/test',
          at: 'https://example.org/test',
          says: 'deadAsk',
          platform: 'instagram',
          fixed: 'Book your test: link in bio',
        },
        {
          text: 'Sign our letter: https://example.org/letter',
          at: 'https://example.org/letter',
          says: 'deadAsk',
          platform: 'instagram',
        },
      ],
    },
  },
});
