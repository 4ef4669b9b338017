import { rulesetFor } from '../audiences/ruleset-for.ts';
import type { Composer } from '../platforms/platform.ts';
import type { RuleSettings, Ruleset } from '../rules/ruleset.ts';
import { currentAudience } from '../settings/current-audience.ts';
import type { Settings } from '../settings/schema.ts';

/** What decides a ruleset, besides the text. */
export interface Situation {
  readonly ruleset: Ruleset;
  readonly audience: string;
  readonly unknownAudience: boolean;
}

/** Resolves the ruleset of a composer under the person's settings. */
export function situationOf(composer: Composer, settings: Settings): Situation {
  const { audience, isKnown } = currentAudience(settings, composer.platforms);
  const { platforms, kind } = composer;
  const context = { platforms, kind, allowance: composer.allowance(), purpose: settings.purpose };
  const { rules, words, kit } = settings;
  const personal = {
    rules: rules as RuleSettings,
    words: { ...words, abbreviations: kit.abbreviations },
  };
  return {
    ruleset: rulesetFor(audience, context, personal),
    audience: audience.id,
    unknownAudience: !isKnown,
  };
}
