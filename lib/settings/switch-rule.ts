import { type Layer, rulesIn, withRule } from './rule-layers.ts';
import type { Settings } from './schema.ts';

/** Whether the person left a rule on for some readers. */
export function isRuleOn(settings: Settings, rule: string, layer: Layer = 'all'): boolean {
  return rulesIn(settings, layer)[rule]?.severity !== 'off';
}

/** The settings with a rule turned on or off for some readers; what the person set besides stays. */
export function switchRule(settings: Settings, rule: string, isOn: boolean, layer: Layer = 'all'): Settings {
  const before = rulesIn(settings, layer)[rule] ?? {};
  return withRule(settings, layer, rule, { ...before, severity: isOn ? undefined : 'off' });
}
