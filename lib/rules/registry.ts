import type { Options } from './options.ts';
import { entries } from './registry.generated.ts';
import type { Group, RuleDefinition, Scope } from './rule.ts';

/** The ids of all rules: the names of their files. */
export type RuleId = (typeof entries)[number]['id'];

/** A rule with what its place in the catalogue says. */
export interface Rule extends RuleDefinition<Scope, Options> {
  readonly id: RuleId;
  readonly group: Group;
}

/** The whole catalogue, by group and id. */
export const rules = entries as unknown as readonly Rule[];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined for ids of another version. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
