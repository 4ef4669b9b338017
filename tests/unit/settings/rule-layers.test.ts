import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAudiences, findAudience } from '../../../lib/audiences/find-audience.ts';
import { medicalStudents } from '../../../lib/audiences/medical-students.ts';
import { copyAudience } from '../../../lib/audiences/own-audience.ts';
import { situationOf } from '../../../lib/compose/advise.ts';
import type { Composer } from '../../../lib/platforms/platform.ts';
import { findRule, type Rule, rules } from '../../../lib/rules/registry.ts';
import type { StoredRuleSettings } from '../../../lib/rules/rule-setting.ts';
import { rulesIn, withRule, withRules } from '../../../lib/settings/rule-layers.ts';
import { isRuleOn, switchRuleFor } from '../../../lib/settings/rule-readers.ts';
import { defaultSettings, overridesOf, parseSettings, type Settings } from '../../../lib/settings/schema.ts';
import { switchRule } from '../../../lib/settings/switch-rule.ts';

const id = 'own-0123-4567';
const own = copyAudience(id, 'Mentors', medicalStudents);
const composer = { platforms: ['x'], kind: 'post', allowance: () => 'unknown' } as unknown as Composer;

/** What a rule is in the compose box under these settings; undefined when it does not speak. */
const inUse = (settings: Settings, rule: string) =>
  situationOf(composer, settings).ruleset.active.find((each) => each.id === rule);
const sentence = (adviceAbove: number) => ({ 'long-sentence': { options: { adviceAbove } } });

describe('what is set for one audience alone', () => {
  it('has the last word, after what is set for all readers, the purpose, and the profile', () => {
    const audience = 'medical-students';
    const steps: readonly Partial<Settings>[] = [
      {},
      { purpose: 'change-policy' },
      { rules: { actor: { severity: 'note' } } },
      { rulesFor: { [audience]: { actor: { severity: 'blocker' } } } },
    ];
    const severities = steps.map((_, index) => {
      const settings = Object.assign({}, defaultSettings, { audience }, ...steps.slice(0, index + 1));
      return inUse(settings, 'actor')?.severity;
    });
    expect(severities).toEqual(['note', 'advice', 'note', 'blocker']);
  });

  it.each(['medical-students', id])('counts for %s and for nobody else', (audience) => {
    const start = { ...defaultSettings, audiences: [own], rules: sentence(18), audience };
    const settings = withRule(start, audience, 'long-sentence', sentence(33)['long-sentence']);
    expect(inUse(settings, 'long-sentence')?.frame.options).toMatchObject({ adviceAbove: 33 });
    for (const other of allAudiences(settings).filter((each) => each.id !== audience))
      expect(inUse({ ...settings, audience: other.id }, 'long-sentence')?.frame.options).toMatchObject({
        adviceAbove: 18,
      });
    expect(parseSettings(overridesOf(settings))).toEqual(settings);
  });

  it('goes along when the audience is copied', () => {
    const settings = { ...defaultSettings, rulesFor: { 'medical-students': sentence(33) } };
    const copy = copyAudience(id, 'Mentors', findAudience('medical-students', settings).audience);
    expect(copy.rules).toEqual(sentence(33));
    expect(copy.basedOn).toBe('medical-students');
  });

  it('stands for itself once it is taken back: nothing is left of it', () => {
    const settings = withRule(defaultSettings, 'stakeholders', 'ask', { severity: 'note' });
    expect(withRule(settings, 'stakeholders', 'ask', {})).toEqual(defaultSettings);
  });
});

const severity = fc.constantFrom('blocker', 'warning', 'advice', 'note', 'off', undefined);
const someRules: fc.Arbitrary<StoredRuleSettings> = fc.dictionary(
  fc.constantFrom(...rules.map((rule) => rule.id)),
  severity.map((loud) => (loud ? { severity: loud } : { options: { most: 3 } })),
  { maxKeys: 60 },
);
const layers = ['all', 'general-public', 'medical-students', id];
const someSettings = fc.tuple(...layers.map(() => someRules)).map((sets) =>
  layers.reduce<Settings>((settings, layer, index) => withRules(settings, layer, sets[index] ?? {}), {
    ...defaultSettings,
    audiences: [own],
  }),
);
const layer = fc.constantFrom('general-public', 'medical-students', 'stakeholders', id);
const rule = fc.constantFrom(...rules);

/** Whether a rule speaks to an audience at all, where it speaks to anybody. */
function speaks(settings: Settings, { id: wanted, on }: Rule, audience: string): boolean {
  const place = { ...composer, platforms: on?.platforms ?? ['x'], kind: on?.kinds?.[0] ?? 'post' };
  const { ruleset } = situationOf(place as Composer, { ...settings, audience });
  return ruleset.active.some((each) => each.id === wanted);
}

describe('a rule', () => {
  it('is switched for one audience, whatever was set before, and for nobody else', () => {
    fc.assert(
      fc.property(someSettings, layer, rule, fc.boolean(), (before, audience, switched, isOn) => {
        const after = switchRuleFor(before, switched, isOn, audience);
        expect(isRuleOn(after, switched, audience)).toBe(isOn);
        expect(speaks(after, switched, audience)).toBe(isOn);
        for (const { id: other } of allAudiences(before).filter((each) => each.id !== audience))
          expect(speaks(after, switched, other)).toBe(speaks(before, switched, other));
        expect(rulesIn(after, audience)[switched.id]?.options).toEqual(
          rulesIn(before, audience)[switched.id]?.options,
        );
      }),
    );
  });

  it('that is turned off for all is silent for everybody, and can be brought back as it was', () => {
    fc.assert(
      fc.property(someSettings, rule, (before, switched) => {
        const after = switchRule(before, switched.id, false);
        for (const { id: audience } of allAudiences(before))
          expect(speaks(after, switched, audience)).toBe(false);
        expect(switchRule(after, switched.id, true, before)).toEqual(before);
      }),
    );
  });

  it('that is turned off and on again keeps what was set besides, and leaves no trace', () => {
    const ask = findRule('ask') as Rule;
    const before = {
      ...defaultSettings,
      rules: { ask: { options: { most: 18 } }, newer: { severity: 'note' } },
    } as const;
    const off = switchRule(before, 'ask', false);
    expect(off.rules).toEqual({
      ask: { options: { most: 18 }, severity: 'off' },
      newer: { severity: 'note' },
    });
    expect(isRuleOn(off, ask, 'all')).toBe(false);
    expect(switchRule(off, 'ask', true)).toEqual(before);
    expect(switchRule(switchRule(defaultSettings, 'ask', false), 'ask', true)).toEqual(defaultSettings);
  });
});
