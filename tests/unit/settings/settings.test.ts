import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChanger } from '../../../lib/settings/changer.ts';
import { readSettings, updateSettings, watchSettings } from '../../../lib/settings/item.ts';
import { defaultSettings, parseSettings, type Settings } from '../../../lib/settings/schema.ts';

beforeEach(() => fakeBrowser.reset());

const off: Settings['rules'] = { ask: { severity: 'off' } };

describe('settings', () => {
  it('are the defaults when nothing is stored', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep each valid field beside invalid ones, and rules of a newer version', () => {
    const stored = {
      audience: 'stakeholders',
      purpose: 'world-peace',
      rules: { ask: { severity: 'off' }, 'from-2031': { severity: 'note' }, limit: { severity: 'shouting' } },
      words: { keep: ['BMI', 7, ''], prefer: 'none' },
      sitesOff: ['x', 'myspace'],
    };
    expect(parseSettings(stored)).toEqual({
      ...defaultSettings,
      audience: 'stakeholders',
      rules: { ask: { severity: 'off' }, 'from-2031': { severity: 'note' } },
      words: { keep: ['BMI'], prefer: [] },
      sitesOff: ['x'],
    });
  });

  it.each([undefined, null, 3, 'text', [], { audience: {} }, { rules: [1] }, { words: null }])(
    'read %j as the defaults',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
    },
  );

  it('store only what differs from the defaults', async () => {
    await updateSettings((settings) => ({ ...settings, rules: off }));
    const stored = await fakeBrowser.storage.local.get('settings');
    expect(stored).toEqual({ settings: { rules: off } });
  });

  it('take two changes at once, one after the other', async () => {
    await Promise.all([
      updateSettings((settings) => ({ ...settings, audience: 'stakeholders' })),
      updateSettings((settings) => ({ ...settings, rules: off })),
    ]);
    expect(await readSettings()).toEqual({ ...defaultSettings, audience: 'stakeholders', rules: off });
  });

  it('are written within the call where they are watched, and count from there on', async () => {
    const life = new AbortController();
    await new Promise<void>((heard) => watchSettings(() => heard(), life.signal));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const first = updateSettings((settings) => ({ ...settings, audience: 'stakeholders' }));
    const second = updateSettings((settings) => ({ ...settings, rules: off }));
    await Promise.resolve();
    expect(set.mock.calls.map(([items]) => items)).toContainEqual({
      settings: { audience: 'stakeholders', rules: off },
    });
    await Promise.all([first, second]);
    expect(await readSettings()).toEqual({ ...defaultSettings, audience: 'stakeholders', rules: off });
    life.abort();
  });

  it('are as they were after an undo, but for what was changed elsewhere meanwhile', async () => {
    const changer = createChanger();
    await updateSettings((settings) => ({ ...settings, rules: off, purpose: 'join-or-come' }));
    await changer.change((settings) => ({ ...settings, rules: {} }), 'options_rulesReset');
    await updateSettings((settings) => ({ ...settings, audience: 'stakeholders' }));
    await changer.undo();
    const expected = { rules: off, purpose: 'join-or-come', audience: 'stakeholders' };
    expect(await readSettings()).toEqual({ ...defaultSettings, ...expected });
    expect(changer.undoable.value).toBeUndefined();
  });

  it('tell every watcher at once, until it stops', async () => {
    const life = new AbortController();
    const seen: string[] = [];
    watchSettings(({ audience }) => seen.push(audience), life.signal);
    await vi.waitFor(() => expect(seen).toEqual(['general-public']));
    await updateSettings((settings) => ({ ...settings, audience: 'medical-students' }));
    await vi.waitFor(() => expect(seen).toEqual(['general-public', 'medical-students']));
    life.abort();
    await updateSettings((settings) => ({ ...settings, audience: 'stakeholders' }));
    expect(seen).toHaveLength(2);
  });
});
