import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import type { Rule } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import type { RuleSetting, RuleSettings } from '../rules/ruleset.ts';

/** A value that holds for readers, and what differs on a platform. */
export interface Given<T> {
  readonly everywhere: T;
  readonly on: Partial<Readonly<Record<PlatformId, T>>>;
}

type Values = Omit<RuleSetting, 'on'>;

function given<T>(
  layers: readonly RuleSettings[],
  rule: Rule,
  start: T,
  pick: (values: Values) => T | undefined,
): Given<T> {
  const settings = layers.map((layer) => layer[rule.id]).filter((setting) => setting !== undefined);
  const last = (values: readonly Values[]) => values.reduce<T>((value, each) => pick(each) ?? value, start);
  const everywhere = last(settings);
  const on = platformIds.flatMap((id) => {
    const here = last(settings.flatMap((setting) => [setting, setting.on?.[id] ?? {}]));
    return JSON.stringify(here) === JSON.stringify(everywhere) ? [] : [[id, here] as const];
  });
  return { everywhere, on: Object.fromEntries(on) as Given<T>['on'] };
}

/**
 * How loud a rule is.
 * @param layers what is said of the rules, from the weakest to the strongest.
 */
export function severityFor(rule: Rule, layers: readonly RuleSettings[]): Given<Severity | 'off'> {
  return given<Severity | 'off'>(layers, rule, rule.severity, ({ severity }) => severity);
}

/**
 * The value of a rule's option.
 * @param layers what is said of the rules, from the weakest to the strongest.
 */
export function optionFor(rule: Rule, name: string, layers: readonly RuleSettings[]): Given<unknown> {
  return given<unknown>(layers, rule, rule.options[name]?.start, ({ options }) => options?.[name]);
}
