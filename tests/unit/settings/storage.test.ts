import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allAudiences } from '../../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../../lib/audiences/ruleset-for.ts';
import type { RuleSettings } from '../../../lib/rules/ruleset.ts';
import { isSettingsDamaged, readSettings, updateSettings } from '../../../lib/settings/item.ts';
import { isPartLeftOut } from '../../../lib/settings/left-out.ts';
import { defaultSettings, overridesOf, parseSettings, type Settings } from '../../../lib/settings/schema.ts';

beforeEach(() => fakeBrowser.reset());

const RUNS = process.env.ROSTRUM_SOAK ? 20_000 : 1000;
const firstVersion = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/settings/version-1.json'), 'utf8'),
) as Record<string, unknown>;
/** Fields that came later stand beside those of the first version; an older version keeps them. */
const latest: Record<string, unknown> = {
  ...firstVersion,
  rulesFor: { 'medical-students': { ask: { severity: 'warning' }, 'from-2031': { options: { most: 3 } } } },
};

const field = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, Number.NaN, '', '{"audience":"stak', -1, [[]], { length: 3 }),
);
const names = [...Object.keys(defaultSettings), '__proto__', 'constructor', 'from2031', 'settings'];
/** Valid settings in which some fields were replaced by anything. */
const damaged = fc.dictionary(fc.constantFrom(...names), field).map((fields) => ({ ...latest, ...fields }));

describe('what is stored', () => {
  it('is read as it was by the first version', () => {
    expect(parseSettings(firstVersion)).toEqual({ ...defaultSettings, ...firstVersion });
    expect(isPartLeftOut(firstVersion)).toBe(false);
  });

  it('is read through the storage as the first version left it there, and written back whole', async () => {
    await fakeBrowser.storage.local.set({ settings: firstVersion, settings$: { v: 1 } });
    expect(await readSettings()).toEqual({ ...defaultSettings, ...firstVersion });
    await updateSettings((settings) => ({ ...settings, rulesFor: latest.rulesFor as Settings['rulesFor'] }));
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(latest);
  });

  it('never stops the extension, whatever it is: each valid field is kept, the others are defaults', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.anything()), (stored) => {
        const settings = parseSettings(stored);
        for (const [name, value] of Object.entries(latest)) {
          const isUntouched =
            typeof stored === 'object' &&
            stored !== null &&
            (stored as Record<string, unknown>)[name] === value;
          if (isUntouched) expect(settings[name as keyof typeof settings]).toEqual(value);
        }
        expect(parseSettings(overridesOf(settings))).toEqual(settings);
        expect(isPartLeftOut(overridesOf(settings))).toBe(false);
        const context = {
          platforms: ['x'],
          kind: 'post',
          allowance: 'unknown',
          purpose: settings.purpose,
        } as const;
        const personal = { rules: settings.rules as RuleSettings, words: settings.words };
        for (const audience of allAudiences(settings))
          expect(rulesetFor(audience, context, personal).active.length).toBeGreaterThan(0);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  it('is told apart from what could not be read', () => {
    expect(isPartLeftOut(undefined)).toBe(false);
    expect(isPartLeftOut({ from2031: { anything: 1 } })).toBe(false);
    expect(isPartLeftOut(latest)).toBe(false);
    expect(isPartLeftOut({ kit: { hashtags: ['#A'], from2031: [] } })).toBe(false);
    for (const stored of [
      'truncated',
      [],
      { audience: 7 },
      { purpose: 'world-peace' },
      { rules: { ask: 'off' } },
      { rulesFor: { stakeholders: 'off' } },
      { rulesFor: { stakeholders: { ask: { severity: 'shouting' } } } },
      { words: { keep: [3] } },
      { kit: { hashtags: ['no hash'] } },
      { audienceOn: { myspace: 'stakeholders' } },
      { audiences: [{ name: 'No id' }] },
    ])
      expect(isPartLeftOut(stored), JSON.stringify(stored)).toBe(true);
  });

  it('keeps what a newer version wrote when this one changes something', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...firstVersion, from2031: { a: 1 } } });
    await updateSettings((settings) => ({ ...settings, audience: 'medical-students' }));
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({
      ...firstVersion,
      audience: 'medical-students',
      from2031: { a: 1 },
    });
  });

  it('is the defaults while storage cannot be read, and a change that cannot be written says so', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('unavailable'));
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await isSettingsDamaged()).toBe(true);
    get.mockRestore();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(updateSettings((settings) => ({ ...settings, purpose: 'join-or-come' }))).rejects.toThrow(
      'QUOTA',
    );
    vi.restoreAllMocks();
    expect(await readSettings()).toEqual(defaultSettings);
    await updateSettings((settings) => ({ ...settings, purpose: 'join-or-come' }));
    expect((await readSettings()).purpose).toBe('join-or-come');
  });
});
