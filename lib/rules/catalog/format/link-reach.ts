import type { CueName } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import { isMail } from '../../../text/tokens.ts';
import { unicodePattern } from '../../../text/unicode-pattern.ts';
import { cuesOf, hasCue } from '../../cues.ts';
import type { PostFacts, SentenceFacts } from '../../facts.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What a link may carry: the ask, the source. Such a link is worth its price. */
const carried: readonly CueName[] = ['ask', 'evidence', 'needs-evidence'];

/** So does one that invites or offers: the parts of these cues that do so by themselves, as the language tells them. */
const carriedParts: readonly (readonly [CueName, ReadonlySet<string | undefined>])[] = [
  ['invitation', new Set(['invite', 'question'])],
  ['offer-to-meet', new Set(['plain'])],
  ['partners', new Set([undefined])],
];

const carries = (sentence: SentenceFacts | undefined) =>
  sentence !== undefined &&
  (hasCue(sentence, carried) ||
    carriedParts.some(([cue, parts]) => cuesOf(sentence, cue).some(({ kind }) => parts.has(kind))));

/** UTF-16 code units before a link in which the words stand that lead to it. */
const LEAD = 60;

/** Words that lead to what comes next: "Charts and sources: https://…". */
const lead = unicodePattern(String.raw`\p{L}[^.!?]{2,}[:↓👇➡→]\s*$`);
const isLead = (before: string) => lead.test(before.slice(-LEAD));

/** Links of a post that neither their sentence nor, for a link alone, the sentence before gives a reason for. */
function* idleLinks({ paragraphs }: PostFacts): Iterable<{ start: number; end: number }> {
  let before: SentenceFacts | undefined;
  for (const { start, facts } of paragraphs) {
    for (const { start: offset, facts: sentence } of facts.sentences) {
      for (const { kind, start: from, end } of sentence.entities) {
        if (kind !== 'url' || isMail(sentence.text.slice(from, end))) continue;
        if (carries(sentence) || isLead(sentence.text.slice(0, from))) continue;
        if (sentence.words === 0 && (carries(before) || isLead(before?.text ?? ''))) continue;
        yield { start: start + offset + from, end: start + offset + end };
      }
      if (sentence.words > 0) before = sentence;
    }
  }
}

/** On X a link that carries nothing costs readers. */
export const rule = defineRule({
  summary: 'No link that only costs readers',
  why: 'X shows posts with links to far fewer people, so a link has to be worth it.',
  evidence: {
    title: 'Buffer: Do posts with links affect content performance on X?',
    url: 'https://buffer.com/resources/links-on-x/',
    year: 2025,
  },
  stage: 'stable',
  scope: 'draft',
  on: { platforms: ['x'], kinds: messageKinds },
  weight: 'format',
  needs: ['cues.ask'],
  options: {},
  severity: 'off',
  messages: { idle: 'Links cost reach on X. Say what it leads to, or put it in a reply.' },
  *check({ facts }): Iterable<Finding<Span>> {
    for (const [post, read] of facts.posts.entries()) {
      for (const at of idleLinks(read)) yield { hint: { at: { post, ...at }, say: 'idle' } };
    }
  },
  examples: {
    en: {
      good: [
        { text: 'Ask for the vaccine at your pharmacy: https://example.org/flu', platform: 'x' },
        { text: 'Charts and sources: https://example.org/charts', platform: 'x' },
        { text: 'The congress was a joy, says helpers@example.org', platform: 'x' },
      ],
      bad: [
        {
          text: 'The congress was a joy. https://example.org/blog',
          at: 'https://example.org/blog',
          says: 'idle',
          platform: 'x',
        },
        {
          text: 'Nice photos on https://example.org/photos from the weekend',
          at: 'https://example.org/photos',
          says: 'idle',
          platform: 'x',
        },
      ],
    },
  },
});
