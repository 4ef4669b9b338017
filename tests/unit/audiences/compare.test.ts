import { describe, expect, it, vi } from 'vitest';
import { createComparer, kindOn } from '../../../lib/audiences/compare.ts';
import { audiences } from '../../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../../lib/audiences/ruleset-for.ts';
import { readPosts } from '../../../lib/cli/advice.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { createAnalyser } from '../../../lib/rules/analyser.ts';
import { lint } from '../../../lib/rules/lint.ts';
import { findRule } from '../../../lib/rules/registry.ts';
import { singlePost } from '../../../lib/text/draft.ts';
import { paragraphs } from '../../../lib/text/segments.ts';

const english = createEnglish();
const situation = { on: 'x', kind: 'post', purpose: 'any', allowance: 'long' } as const;

describe('comparing audiences and platforms', () => {
  const compare = createComparer(audiences, situation);
  const bad = readPosts().filter(({ quality }) => quality === 'bad');

  it('gives in each cell what the draft would be told there, also when the draft changes', () => {
    const analyser = createAnalyser([english]);
    const drafts = bad
      .slice(0, 6)
      .flatMap(({ text }) => [text, text.slice(12), `${text.slice(12)} Join us!`]);
    for (const text of drafts) {
      const draft = singlePost(text);
      const languages = [paragraphs(text).map(() => 'en')];
      const facts = analyser.update(draft, languages);
      const cells = compare(() => facts);
      expect(cells).toHaveLength(9);
      for (const { audience, platform, open, isBlocked, report } of cells) {
        const profile = audiences.find(({ id }) => id === audience) ?? expect.fail(audience);
        const context = {
          platforms: [platform],
          kind: kindOn(platform, 'post'),
          allowance: platform === 'x' ? 'long' : 'unknown',
          purpose: 'any',
        } as const;
        const alone = lint(draft, languages, rulesetFor(profile, context), [english]);
        expect(report).toEqual(alone);
        expect(open).toBe(alone.hints.filter(({ shown }) => shown).length);
        expect(isBlocked).toBe(alone.hints.some(({ severity }) => severity === 'blocker'));
      }
    }
  });

  it('asks a rule once where it would say the same in every cell', () => {
    const partner = findRule('partner') ?? expect.fail('no rule');
    const check = vi.spyOn(partner, 'check');
    const facts = createAnalyser([english]).update(singlePost(bad[0]?.text ?? ''), [['en']]);
    createComparer(audiences, situation)(() => facts);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('tells audiences apart on most posts that are bad', () => {
    const differing = bad.filter(({ text }) => {
      const facts = createAnalyser([english]).update(singlePost(text), [paragraphs(text).map(() => 'en')]);
      const onX = compare(() => facts).filter(({ platform }) => platform === 'x');
      return new Set(onX.map(({ report }) => JSON.stringify(report.hints))).size === audiences.length;
    });
    expect(differing.length / bad.length).toBeGreaterThan(0.9);
  });
});
