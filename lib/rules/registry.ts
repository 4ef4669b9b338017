import type { Options } from './options.ts';
import { catalogue } from './registry.generated.ts';
import type { Group, RuleDefinition, Scope } from './rule.ts';

type Catalogue = typeof catalogue;

/** The ids of all rules: the names of their files. */
export type RuleId = { [group in Group]: keyof Catalogue[group] }[Group];

/** A rule with what its place in the catalogue says. */
export interface Rule extends RuleDefinition<Scope, Options> {
  readonly id: RuleId;
  readonly group: Group;
}

const inGroup = ([group, rules]: [string, object]) =>
  Object.entries(rules).map(([id, rule]) => ({ id, group, ...rule }) as Rule);

/** The whole catalogue, by group and id. */
export const rules: readonly Rule[] = Object.entries(catalogue).flatMap(inGroup);

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined for ids of another version. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
