import { expect, it } from 'vitest';
import { audiences } from '../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../lib/audiences/ruleset-for.ts';
import { english } from '../../lib/cli/quality-sets.ts';
import { platformIds } from '../../lib/platforms/platform-facts.ts';
import { createAnalyser } from '../../lib/rules/analyser.ts';
import type { Facts } from '../../lib/rules/facts.ts';
import { sharingRules } from '../../lib/rules/judge-for-all.ts';
import { type Rule, rules } from '../../lib/rules/registry.ts';
import type { Example } from '../../lib/rules/rule.ts';
import type { ActiveRule } from '../../lib/rules/ruleset.ts';
import { singlePost } from '../../lib/text/draft.ts';
import { paragraphs } from '../../lib/text/segments.ts';

/** A rule that does not say `byPlatform` is judged once for all platforms: so it may look at nothing that differs there. */

const unlooked = (): never => {
  throw new Error('looks at what differs between platforms');
};

/** What a rule is asked about in a draft. */
function unitsOf({ scope }: Rule, facts: Facts): unknown[] {
  const all = facts.posts.flatMap((post) => post.paragraphs.map(({ facts: paragraph }) => paragraph));
  if (scope === 'paragraph') return all;
  if (scope === 'sentence') return all.flatMap(({ sentences }) => sentences.map((each) => each.facts));
  return [{ facts, allowance: 'unknown' }];
}

const hidden = <T extends object>(value: T, field: string): T =>
  Object.defineProperty({ ...value }, field, { get: unlooked });

/** Every rule as it speaks to some audience somewhere. */
function actives(): ActiveRule[] {
  const rulesets = audiences.flatMap((audience) =>
    platformIds.map((platform) =>
      rulesetFor(audience, { platforms: [platform], kind: 'post', allowance: 'unknown', purpose: 'any' }),
    ),
  );
  const distinct = new Set(sharingRules(rulesets).flatMap(({ active }) => active));
  return [...distinct].filter(({ rule }) => !rule.byPlatform);
}

it('rules look at the platform only where they say so', () => {
  const texts = rules.flatMap(({ examples }) =>
    Object.values(examples).flatMap(({ good, bad }) => [...good, ...bad].map(({ text }: Example) => text)),
  );
  const drafts = texts.map((text) =>
    createAnalyser([english]).update(singlePost(text), [paragraphs(text).map(() => 'en')]),
  );
  let asked = 0;
  for (const { rule, frame } of actives()) {
    const blind = hidden(frame, 'platforms');
    for (const facts of drafts) {
      for (const unit of unitsOf(rule, facts)) {
        const seen = rule.scope === 'draft' ? hidden(unit as object, 'allowance') : unit;
        const check = rule.check as (unit: unknown, frame: unknown) => Iterable<unknown>;
        expect(() => Array.from(check.call(rule, seen, blind)), rule.id).not.toThrow();
        asked += 1;
      }
    }
  }
  expect(asked).toBeGreaterThan(10_000);
});
