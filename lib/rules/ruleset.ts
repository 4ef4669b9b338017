import { platformFacts } from '../platforms/facts.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import type { Context } from './context.ts';
import { optionValues } from './options.ts';
import { type RuleId, rules } from './registry.ts';
import type { Frame, OwnWords, Severity } from './rule.ts';

/** What a profile, a purpose or a person says of one rule. Fields left out keep what was said before. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  /** Option values. One that the rule's option does not take leaves it to the rule's default. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What differs on one platform. */
  readonly on?: Partial<Readonly<Record<PlatformId, RuleSettingValue>>>;
}

type RuleSettingValue = Omit<RuleSetting, 'on'>;

/** Settings by rule id. Ids that no rule of this version has are kept and ignored. */
export type RuleSettings = Partial<Readonly<Record<RuleId, RuleSetting>>>;

/** A rule that speaks in a context, and how. */
export interface ActiveRule {
  readonly id: RuleId;
  readonly rule: (typeof rules)[number];
  /** Its place in the registry. */
  readonly number: number;
  readonly severity: Severity;
  readonly frame: Frame<Record<string, unknown>>;
}

/** The rules that speak in one context. Immutable: unit-scoped results are cached by its identity. */
export interface Ruleset {
  readonly context: Context;
  readonly active: readonly ActiveRule[];
}

/** The least of what several platforms allow each other: settings for a platform count when it is among them. */
function valuesFor(setting: RuleSetting | undefined, platforms: readonly PlatformId[]): RuleSettingValue[] {
  if (setting === undefined) return [];
  const { on, ...base } = setting;
  const perPlatform = platforms.map((id) => on?.[id]).filter((value) => value !== undefined);
  return [base, ...perPlatform];
}

function optionsOf(rule: ActiveRule['rule'], values: readonly RuleSettingValue[]): Record<string, unknown> {
  const given: Record<string, unknown> = Object.assign({}, ...values.map((value) => value.options ?? {}));
  return optionValues(rule.options, given);
}

function appliesTo(rule: ActiveRule['rule'], context: Context): boolean {
  const { platforms, kinds } = rule.on ?? {};
  return (
    (platforms === undefined || context.platforms.some((id) => platforms.includes(id))) &&
    (kinds === undefined || kinds.includes(context.kind))
  );
}

/**
 * Resolves which rules speak in a context: rule defaults < audience < purpose < the person's own settings.
 * @param layers settings from the weakest to the strongest.
 */
export function createRuleset(context: Context, layers: readonly RuleSettings[], words: OwnWords): Ruleset {
  const { purpose } = context;
  const platforms = context.platforms.map(platformFacts);
  const active: ActiveRule[] = [];
  for (const [number, rule] of rules.entries()) {
    if (!appliesTo(rule, context)) continue;
    const values = layers.flatMap((layer) => valuesFor(layer[rule.id], context.platforms));
    const severity = values.reduce<Severity | 'off'>((last, value) => value.severity ?? last, rule.severity);
    if (severity === 'off') continue;
    const frame = { options: optionsOf(rule, values), purpose, platforms, words };
    active.push({ id: rule.id, rule, number, severity, frame });
  }
  return { context, active };
}
