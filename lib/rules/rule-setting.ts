import type { PlatformId } from '../platforms/platform-facts.ts';
import { anything, checked, object, oneOf, optional, record, type Shape } from '../shapes.ts';
import { takesValue } from './options.ts';
import { findRule } from './registry.ts';
import type { Severity } from './rule.ts';

/** UTF-16 code units. */
const LONGEST_ID = 60;

/** What somebody says of a rule, as it is stored: like `RuleSetting`, with ids that may be of another version. */
export interface StoredRuleSetting {
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** What differs on one platform. */
  readonly on?: { readonly [id in PlatformId]?: StoredRuleSettingValue | undefined } | undefined;
}

type StoredRuleSettingValue = Pick<StoredRuleSetting, 'severity' | 'options'>;

/** By rule id. */
export type StoredRuleSettings = Readonly<Record<string, StoredRuleSetting>>;

const values = {
  severity: optional(oneOf('blocker', 'warning', 'advice', 'note', 'off')),
  options: optional(record(anything)),
};
const value = optional(object(values));

/** One rule's setting; whether its options fit the rule is seen where the rule is known. */
export const ruleSetting: Shape<StoredRuleSetting> = object({
  ...values,
  on: optional(object({ x: value, facebook: value, instagram: value })),
});

/** The first option of a rule's setting that the rule does not take. Rules of another version take anything. */
function badOption(id: string, { options, on }: StoredRuleSetting): readonly string[] | undefined {
  const known = findRule(id)?.options ?? {};
  const places = [
    { path: ['options'], given: options },
    ...Object.entries(on ?? {}).map(([platform, each]) => ({
      path: ['on', platform, 'options'],
      given: each?.options,
    })),
  ];
  for (const { path, given } of places)
    for (const [name, option] of Object.entries(known))
      if (given && Object.hasOwn(given, name) && !takesValue(option, given[name])) return [...path, name];
  return undefined;
}

/** Settings of many rules, each option checked against its rule. */
export const ruleSettings = checked(record(ruleSetting), (settings) => {
  for (const [id, setting] of Object.entries(settings)) {
    const path = id.length > LONGEST_ID ? [] : badOption(id, setting);
    if (path) return [id, ...path];
  }
  return undefined;
});
