import type { StoredRuleSetting } from '../rules/rule-setting.ts';
import { type Layer, rulesIn, withRule } from './rule-layers.ts';
import type { Settings } from './schema.ts';

/** The settings with another loudness of a rule for some readers; what the person set besides stays. */
export function withSeverity(
  settings: Settings,
  layer: Layer,
  rule: string,
  severity: StoredRuleSetting['severity'],
): Settings {
  return withRule(settings, layer, rule, { ...rulesIn(settings, layer)[rule], severity });
}

/** The settings with a rule turned off for everybody, also where one audience had its own loudness; or on again. */
export function switchRule(settings: Settings, rule: string, isOn: boolean): Settings {
  if (isOn) return withSeverity(settings, 'all', rule, undefined);
  const alone = [...settings.audiences.map(({ id }) => id), ...Object.keys(settings.rulesFor)];
  const off = withSeverity(settings, 'all', rule, 'off');
  return alone.reduce((next, layer) => withSeverity(next, layer, rule, undefined), off);
}
