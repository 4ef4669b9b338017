import * as z from 'zod/mini';
import type { PlatformId } from '../platforms/platform-facts.ts';
import { findRule } from './registry.ts';
import type { Severity } from './rule.ts';

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
  severity: z.optional(z.enum(['blocker', 'warning', 'advice', 'note', 'off'])),
  options: z.optional(z.record(z.string(), z.unknown())),
};
const value = z.object(values);

/** One rule's setting; whether its options fit the rule is seen where the rule is known. */
export const ruleSetting = z.object({
  ...values,
  on: z.optional(
    z.object({ x: z.optional(value), facebook: z.optional(value), instagram: z.optional(value) }),
  ),
});

/** The options of a rule's setting that its schema does not take, as paths. Rules of another version take anything. */
function badOptions(id: string, { options, on }: z.infer<typeof ruleSetting>): string[][] {
  const rule = findRule(id);
  if (!rule) return [];
  const places = [
    { path: ['options'], given: options },
    ...Object.entries(on ?? {}).map(([platform, each]) => ({
      path: ['on', platform, 'options'],
      given: each?.options,
    })),
  ];
  return places.flatMap(({ path, given }) => {
    const parsed = rule.options.safeParse(given ?? {});
    return parsed.success ? [] : parsed.error.issues.map((issue) => [...path, ...issue.path.map(String)]);
  });
}

/** Settings of many rules, each option checked against its rule. */
export const ruleSettings = z.record(z.string().check(z.maxLength(60)), ruleSetting).check((context) => {
  for (const [id, setting] of Object.entries(context.value)) {
    for (const path of badOptions(id, setting)) {
      context.issues.push({ code: 'custom', input: setting, path: [id, ...path], message: 'wrong option' });
    }
  }
});
