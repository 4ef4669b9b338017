import type { Audience } from '../audiences/audience.ts';
import { audiences, findAudience } from '../audiences/find-audience.ts';
import { severityFor } from '../audiences/rule-for.ts';
import { layersFor } from '../audiences/ruleset-for.ts';
import type { Rule } from '../rules/registry.ts';
import type { RuleSettings } from '../rules/ruleset.ts';
import type { Layer } from './rule-layers.ts';
import type { Settings } from './schema.ts';
import { switchRule, withSeverity } from './switch-rule.ts';

/** Readers for whom rules are set, and what is said of the rules for them besides, from the weakest to the strongest. */
export interface RuleReaders {
  readonly audience: Audience;
  readonly usual: readonly RuleSettings[];
}

/** Of whom the options tell what holds as long as nothing is set: the built-in audiences, or the one that was chosen. */
export function readersIn(settings: Settings, layer: Layer): readonly RuleReaders[] {
  if (layer === 'all') return audiences.map((audience) => ({ audience, usual: [audience.rules] }));
  const { audience } = findAudience(layer, settings);
  return [{ audience, usual: [audience.rules, settings.rules as RuleSettings] }];
}

/** Whether a rule speaks to some readers, whatever the purpose; to all, unless the person turned it off for all. */
export function isRuleOn(settings: Settings, rule: Rule, layer: Layer): boolean {
  if (layer === 'all') return settings.rules[rule.id]?.severity !== 'off';
  const layers = layersFor(findAudience(layer, settings).audience, 'any', settings.rules as RuleSettings);
  return severityFor(rule, layers).everywhere !== 'off';
}

/**
 * The settings with a rule turned on or off for some readers. Turned on for one audience it is as loud as their profile has
 * it, else as the rule is by itself, else quiet.
 */
export function switchRuleFor(settings: Settings, rule: Rule, isOn: boolean, layer: Layer): Settings {
  if (layer === 'all') return switchRule(settings, rule.id, isOn);
  const unset = withSeverity(settings, layer, rule.id, undefined);
  if (isRuleOn(unset, rule, layer) === isOn) return unset;
  const { everywhere } = severityFor(rule, [findAudience(layer, settings).audience.rules]);
  const loud = [everywhere, rule.severity].find((severity) => severity !== 'off') ?? 'note';
  return withSeverity(settings, layer, rule.id, isOn ? loud : 'off');
}
