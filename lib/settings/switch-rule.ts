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

/**
 * The settings with a rule turned off for everybody, also where one audience had its own loudness; or on again.
 * @param before the settings before it was turned off: with them it is as loud again for everybody as it was.
 */
export function switchRule(settings: Settings, rule: string, isOn: boolean, before?: Settings): Settings {
  if (isOn && !before) return withSeverity(settings, 'all', rule, undefined);
  const { rulesFor } = before ?? settings;
  const alone = [...settings.audiences.map(({ id }) => id), ...Object.keys(rulesFor)];
  const severity = (layer: Layer) => before && rulesIn(before, layer)[rule]?.severity;
  return alone.reduce(
    (next, layer) => withSeverity(next, layer, rule, severity(layer)),
    withSeverity(settings, 'all', rule, before ? severity('all') : 'off'),
  );
}
