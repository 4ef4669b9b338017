import { expect, test } from 'vitest';
import { findAudience } from '../../../lib/audiences/find-audience.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { samples, samplesFor } from '../../../lib/practice/samples.ts';
import { lint } from '../../../lib/rules/lint.ts';
import { createRuleset } from '../../../lib/rules/ruleset.ts';
import { paragraphs } from '../../../lib/text/segments.ts';

const english = createEnglish();

function openHints(sample: (typeof samples)[number], which: 'before' | 'after') {
  const { audience } = findAudience(sample.audience);
  const kind = sample.platform === 'instagram' ? 'caption' : 'post';
  const ruleset = createRuleset(
    { platforms: [sample.platform], kind, allowance: 'standard', audience: audience.id, purpose: 'any' },
    [audience.rules],
    audience.words,
  );
  const text = sample[which];
  const languages = [paragraphs(text).map(() => 'en')];
  const draft = { posts: [{ text, media: 'unknown' as const }] };
  const { hints } = lint(draft, languages, ruleset, [english]);
  return hints.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
}

test.each(samples)('the sample “$id” has much to mend before and nothing after', (sample) => {
  expect(new Set(openHints(sample, 'before')).size).toBeGreaterThanOrEqual(3);
  expect(openHints(sample, 'after')).toEqual([]);
});

test('every audience has samples, own ones those of the public', () => {
  for (const { audience } of samples) expect(samplesFor(audience).length).toBeGreaterThanOrEqual(2);
  expect(samplesFor('own-a1b2')).toEqual(samplesFor('general-public'));
});
