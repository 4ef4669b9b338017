import { describe, expect, it } from 'vitest';
import { findAudience } from '../../../lib/audiences/find-audience.ts';
import {
  copyAudience,
  exportAudience,
  importAudience,
  type OwnAudience,
} from '../../../lib/audiences/own-audience.ts';
import { rulesetFor } from '../../../lib/audiences/ruleset-for.ts';
import { stakeholders } from '../../../lib/audiences/stakeholders.ts';
import { currentAudience, withAudience } from '../../../lib/settings/current-audience.ts';
import { defaultSettings, parseSettings } from '../../../lib/settings/schema.ts';

const context = { platforms: ['x'], kind: 'post', allowance: 'unknown', purpose: 'any' } as const;
const id = 'own-0123-4567';

const mine: OwnAudience = {
  ...copyAudience(id, 'Mayors', stakeholders),
  rules: {
    'long-sentence': { options: { adviceAbove: 12 } },
    emoji: { severity: 'off' },
    'from-2031': { severity: 'note' },
  },
  words: { prefer: [{ avoid: 'pupils', use: 'children' }], keep: ['One Health'] },
};

const settingsWith = (own: OwnAudience) => ({ ...defaultSettings, audiences: [own] });

describe('an own audience', () => {
  it('starts as its built-in one, and changes only what was changed', () => {
    const copy = findAudience(id, settingsWith(copyAudience(id, 'Mayors', stakeholders))).audience;
    const severities = (audience: typeof copy) =>
      rulesetFor(audience, context).active.map(({ id: rule, severity, frame }) => [
        rule,
        severity,
        frame.options,
      ]);
    expect(severities(copy)).toEqual(severities(stakeholders));
    const changed = rulesetFor(findAudience(id, settingsWith(mine)).audience, context);
    expect(changed.active.some(({ id: rule }) => rule === 'emoji')).toBe(false);
    const sentence = changed.active.find(({ id: rule }) => rule === 'long-sentence');
    expect(sentence?.frame.options).toMatchObject({ adviceAbove: 12, warningAbove: 35 });
    expect(sentence?.frame.words).toEqual({
      prefer: mine.words.prefer,
      keep: ['one health'],
      abbreviations: [],
    });
  });

  it('goes out as a file and comes back the same, under a new id', () => {
    const back = importAudience(exportAudience(mine), 'own-new-one-1');
    expect(back).toEqual({ ok: true, value: { ...mine, id: 'own-new-one-1' } });
  });

  const file = (change: object) => JSON.stringify({ rostrum: 'audience', audience: { ...mine, ...change } });
  it.each([
    ['', 'notJson', ''],
    ['{', 'notJson', ''],
    ['null', 'otherFile', ''],
    ['{"rostrum":"settings"}', 'otherFile', ''],
    [' '.repeat(100_001), 'tooLarge', ''],
    [`${'['.repeat(40)}${']'.repeat(40)}`, 'tooDeep', '0.0.0.0.0.0.0.0.0.0.0.0'],
    ['{"rostrum":"audience","audience":{"__proto__":{"x":1}}}', 'forbiddenKey', 'audience.__proto__'],
    ['{"rostrum":"audience"}', 'missing', 'audience'],
    [file({ name: undefined }), 'missing', 'audience.name'],
    [file({ name: ' ' }), 'wrongValue', 'audience.name'],
    [file({ basedOn: 'martians' }), 'wrongValue', 'audience.basedOn'],
    [file({ rules: { ask: { severity: 'shouting' } } }), 'wrongValue', 'audience.rules.ask.severity'],
    [
      file({ rules: { 'long-sentence': { options: { adviceAbove: 'many' } } } }),
      'wrongValue',
      'audience.rules.long-sentence.options.adviceAbove',
    ],
    [
      file({ rules: { 'long-sentence': { on: { x: { options: { adviceAbove: null } } } } } }),
      'wrongValue',
      'audience.rules.long-sentence.on.x.options.adviceAbove',
    ],
    [file({ words: { keep: [3] } }), 'wrongValue', 'audience.words.keep.0'],
  ])('is refused with the field and the reason (%#)', (text, reason, field) => {
    expect(importAudience(text, id)).toEqual({ ok: false, problem: { reason, field } });
  });

  it('is found on the platform it was chosen for, and stands for itself once it is gone', () => {
    const settings = { ...defaultSettings, audiences: [mine], audienceOn: { x: id } };
    expect(currentAudience(settings, ['x'])).toMatchObject({ audience: { name: 'Mayors' }, isKnown: true });
    expect(currentAudience(settings, ['facebook']).audience.id).toBe('general-public');
    expect(currentAudience({ ...settings, audiences: [] }, ['x'])).toMatchObject({
      audience: { id: 'general-public' },
      isKnown: false,
    });
    expect(withAudience(settings, ['x'], 'stakeholders').audienceOn).toEqual({ x: 'stakeholders' });
    expect(withAudience(settings, ['facebook'], 'stakeholders')).toMatchObject({
      audience: 'stakeholders',
      audienceOn: { x: id },
    });
  });

  it('keeps its valid parts in storage beside broken ones', () => {
    const stored = {
      audiences: [
        {
          ...mine,
          rules: { ...mine.rules, ask: 7 },
          words: { prefer: [{ avoid: 1 }], keep: ['One Health'] },
        },
        { name: 'No id' },
        'nonsense',
      ],
      kit: { hashtags: ['#OneHealth', 'nohash', 3], handles: [{ name: 'Us', x: '@us' }], sources: 'none' },
      audienceOn: { x: id, myspace: id, facebook: 3 },
      chipOff: ['x', 'y'],
    };
    expect(parseSettings(stored)).toEqual({
      ...defaultSettings,
      audiences: [{ ...mine, words: { prefer: [], keep: ['One Health'] } }],
      kit: { ...defaultSettings.kit, hashtags: ['#OneHealth'], handles: [{ name: 'Us', x: '@us' }] },
      audienceOn: { x: id },
      chipOff: ['x'],
    });
  });
});
