import type { StoredRuleSetting, StoredRuleSettings } from '../rules/rule-setting.ts';
import type { Settings } from './schema.ts';

/** For whom a rule is set: all readers, or one audience by its id. */
export type Layer = 'all' | (string & {});

/** The rules that the person set for some readers. */
export function rulesIn({ rules, rulesFor, audiences: defined }: Settings, layer: Layer): StoredRuleSettings {
  if (layer === 'all') return rules;
  return defined.find(({ id }) => id === layer)?.rules ?? rulesFor[layer] ?? {};
}

/** The settings with other rules for some readers; no rules leave no trace. */
export function withRules(settings: Settings, layer: Layer, rules: StoredRuleSettings): Settings {
  if (layer === 'all') return { ...settings, rules };
  if (settings.audiences.some(({ id }) => id === layer)) {
    const defined = settings.audiences.map((each) => (each.id === layer ? { ...each, rules } : each));
    return { ...settings, audiences: defined };
  }
  const { [layer]: _, ...others } = settings.rulesFor;
  return { ...settings, rulesFor: Object.keys(rules).length > 0 ? { ...others, [layer]: rules } : others };
}

/** The settings with what is said of one rule for some readers; nothing said leaves no trace. */
export function withRule(settings: Settings, layer: Layer, id: string, setting: StoredRuleSetting): Settings {
  const { [id]: _, ...others } = rulesIn(settings, layer);
  const said = Object.entries(setting).filter(([, value]) => value !== undefined);
  if (said.length === 0) return withRules(settings, layer, others);
  return withRules(settings, layer, { ...others, [id]: Object.fromEntries(said) });
}

/** A rule's setting with one option; `undefined` leaves it to the readers' own. */
export function withOption(setting: StoredRuleSetting, name: string, value: unknown): StoredRuleSetting {
  const { [name]: _, ...others } = setting.options ?? {};
  const options = value === undefined ? others : { ...others, [name]: value };
  return { ...setting, options: Object.keys(options).length > 0 ? options : undefined };
}
