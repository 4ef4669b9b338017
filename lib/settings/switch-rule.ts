import type { StoredRuleSetting } from '../rules/rule-setting.ts';
import type { Settings } from './schema.ts';

/** Whether the person left a rule on. */
export function isRuleOn(settings: Settings, rule: string): boolean {
  return settings.rules[rule]?.severity !== 'off';
}

/** The settings with a rule turned on or off; what the person set besides stays. */
export function switchRule(settings: Settings, rule: string, isOn: boolean): Settings {
  const { [rule]: before = {}, ...others } = settings.rules;
  const { severity: _, ...kept } = before;
  const after: StoredRuleSetting = isOn ? kept : { ...before, severity: 'off' };
  const rules = Object.keys(after).length > 0 ? { ...others, [rule]: after } : others;
  return { ...settings, rules };
}
