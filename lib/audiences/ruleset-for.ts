import type { Context, Purpose } from '../rules/context.ts';
import type { OwnWords } from '../rules/rule.ts';
import { createRuleset, type RuleSettings, type Ruleset } from '../rules/ruleset.ts';
import type { Audience } from './audience.ts';

/** What the person laid over every audience. */
export interface Personal {
  readonly rules: RuleSettings;
  readonly words: OwnWords;
}

const nothing: Personal = { rules: {}, words: { prefer: [], keep: [] } };

/**
 * What is said of the rules for an audience, from the weakest to the strongest: its profile < the purpose < what the person
 * set for all readers < what the person set for these readers alone.
 * @param forAll what the person set for all readers.
 */
export function layersFor(
  { rules, purposes, own = {} }: Audience,
  purpose: Purpose,
  forAll: RuleSettings,
): readonly RuleSettings[] {
  return [rules, purposes[purpose] ?? {}, forAll, own];
}

/**
 * The rules that speak to an audience in a context: rule defaults < `layersFor` the audience.
 * @param context everything but the audience, which is named by the one given.
 */
export function rulesetFor(
  audience: Audience,
  context: Omit<Context, 'audience'>,
  personal: Personal = nothing,
): Ruleset {
  const layers = layersFor(audience, context.purpose, personal.rules);
  const words = {
    prefer: [...personal.words.prefer, ...audience.words.prefer],
    keep: [...audience.words.keep, ...personal.words.keep].map((word) => word.toLowerCase()),
    abbreviations: personal.words.abbreviations ?? [],
  };
  return createRuleset({ ...context, audience: audience.id }, layers, words);
}
