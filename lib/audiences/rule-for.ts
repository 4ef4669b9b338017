import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import type { Rule } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import type { RuleSetting } from '../rules/ruleset.ts';
import type { Audience } from './audience.ts';

/** A value that holds for an audience, and what differs on a platform. */
export interface Given<T> {
  readonly everywhere: T;
  readonly on: Partial<Readonly<Record<PlatformId, T>>>;
}

type Values = Omit<RuleSetting, 'on'>;

function given<T>(
  settings: readonly RuleSetting[],
  start: T,
  pick: (values: Values) => T | undefined,
): Given<T> {
  const last = (values: readonly Values[]) => values.reduce<T>((value, each) => pick(each) ?? value, start);
  const everywhere = last(settings);
  const on = platformIds.flatMap((id) => {
    const here = last(settings.flatMap((setting) => [setting, setting.on?.[id] ?? {}]));
    return JSON.stringify(here) === JSON.stringify(everywhere) ? [] : [[id, here] as const];
  });
  return { everywhere, on: Object.fromEntries(on) as Given<T>['on'] };
}

const layers = ({ basedOn, rules }: Audience, { id }: Rule) =>
  [basedOn?.rules[id], rules[id]].filter((setting) => setting !== undefined);

/** How loud a rule is for an audience, before purpose and the person's own settings. */
export function severityFor(audience: Audience, rule: Rule): Given<Severity | 'off'> {
  return given<Severity | 'off'>(layers(audience, rule), rule.severity, ({ severity }) => severity);
}

/** The value of a rule's option for an audience, before the person's own settings. */
export function optionFor(audience: Audience, rule: Rule, name: string): Given<unknown> {
  const start = rule.options[name]?.start;
  return given<unknown>(layers(audience, rule), start, ({ options }) => options?.[name]);
}
