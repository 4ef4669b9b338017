import { kindOn } from '../audiences/compare.ts';
import { rulesetFor } from '../audiences/ruleset-for.ts';
import type { Composer } from '../platforms/platform.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import type { RuleSettings, Ruleset } from '../rules/ruleset.ts';
import { currentAudience } from '../settings/current-audience.ts';
import type { Settings } from '../settings/schema.ts';

/** What decides a ruleset, besides the text. */
export interface Situation {
  readonly ruleset: Ruleset;
  readonly audience: string;
  readonly unknownAudience: boolean;
}

/** What is known of where a draft goes. */
function contextOf(composer: Composer, chosen: PlatformId | undefined) {
  const { platforms, kind } = composer;
  if (chosen === undefined) return { platforms, kind, allowance: composer.allowance() };
  const allowance = platforms.includes(chosen) ? composer.allowance() : 'unknown';
  return { platforms: [chosen], kind: kindOn(chosen, kind), allowance } as const;
}

/**
 * Resolves the ruleset of a composer under the person's settings.
 * @param chosen the platform that the person wants advice for; the composer's own when undefined.
 */
export function situationOf(composer: Composer, settings: Settings, chosen?: PlatformId): Situation {
  const context = { ...contextOf(composer, chosen), purpose: settings.purpose };
  const { audience, isKnown } = currentAudience(settings, context.platforms);
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
