import type { StoredRuleSetting, StoredRuleSettings } from '../rules/rule-setting.ts';
import type { Settings } from './schema.ts';

/** For whom a rule is set: all readers, or an audience of the person's own by its id. */
export type Layer = 'all' | (string & {});

/** The rules that the person set for some readers. */
export function rulesIn({ rules, audiences }: Settings, layer: Layer): StoredRuleSettings {
  return layer === 'all' ? rules : (audiences.find(({ id }) => id === layer)?.rules ?? {});
}

/** The settings with other rules for some readers. */
export function withRules(settings: Settings, layer: Layer, rules: StoredRuleSettings): Settings {
  if (layer === 'all') return { ...settings, rules };
  const audiences = settings.audiences.map((each) => (each.id === layer ? { ...each, rules } : each));
  return { ...settings, audiences };
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
