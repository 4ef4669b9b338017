import type { Context } from '../rules/context.ts';
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
 * The rules that speak to an audience in a context: rule defaults < audience < purpose < the person's own settings.
 * @param context everything but the audience, which is named by the one given.
 */
export function rulesetFor(
  audience: Audience,
  context: Omit<Context, 'audience'>,
  personal: Personal = nothing,
): Ruleset {
  const layers = [
    audience.basedOn?.rules ?? {},
    audience.rules,
    audience.purposes[context.purpose] ?? {},
    personal.rules,
  ];
  const words = {
    prefer: [...personal.words.prefer, ...audience.words.prefer],
    keep: [...audience.words.keep, ...personal.words.keep].map((word) => word.toLowerCase()),
    abbreviations: personal.words.abbreviations ?? [],
  };
  const basedOn = audience.basedOn && { basedOn: audience.basedOn.id };
  return createRuleset({ ...context, audience: audience.id, ...basedOn }, layers, words);
}
