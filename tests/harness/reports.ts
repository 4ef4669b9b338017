import { findAudience } from '../../lib/audiences/find-audience.ts';
import { createEnglish } from '../../lib/language/english/english.ts';
import type { PlatformId } from '../../lib/platforms/platform-facts.ts';
import { lint } from '../../lib/rules/lint.ts';
import { rules } from '../../lib/rules/registry.ts';
import { createRuleset } from '../../lib/rules/ruleset.ts';
import { singlePost } from '../../lib/text/draft.ts';
import { healthText } from '../bench/texts.ts';

const contexts: readonly (readonly [audience: string, platform: PlatformId])[] = [
  ['general-public', 'x'],
  ['medical-students', 'instagram'],
  ['stakeholders', 'facebook'],
];

/** What engines may read differently: emoji newer than they are, marks, scripts without spaces, halves of characters. */
const strange = [
  'Join us 👩‍⚕️🇪🇸1️⃣ at 8 a.m.… e\u0301 “now”! #WorldAIDSDay مرحبا 你好。我们 ⅔ ½ﬁ Straße İstanbul',
  '\ud83d x \udc69 \u200d\u202e @who@example.org https://example.org/a?b=c_d. 12,5\u00a0% 𝓕𝓪𝓷𝓬𝔂 𝗹𝗲𝘁𝘁𝗲𝗿𝘀 here',
];

/** Reports of many texts in three contexts, as one string: the same wherever the engine runs. */
export function reportsOnManyTexts(): string {
  const english = createEnglish();
  const examples = rules.flatMap((rule) =>
    Object.values(rule.examples).flatMap(({ good, bad }) => [...good, ...bad].map(({ text }) => text)),
  );
  const texts = [
    ...strange,
    healthText(2_200, 'paragraphs'),
    healthText(8_000, 'one-paragraph'),
    ...examples,
  ];
  const reports = contexts.flatMap(([id, platform]) => {
    const { audience } = findAudience(id);
    const context = {
      platforms: [platform],
      kind: 'post',
      allowance: 'unknown',
      audience: id,
      purpose: 'any',
    } as const;
    const ruleset = createRuleset(context, [audience.rules], audience.words);
    return texts.map((text) => {
      const tags = [text.split('\n').map((_, line) => (line % 4 === 3 ? 'ca' : 'en'))];
      return JSON.stringify(lint(singlePost(text), tags, ruleset, [english]));
    });
  });
  return reports.join('\n');
}
