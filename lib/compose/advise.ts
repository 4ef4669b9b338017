import { findAudience } from '../audiences/find-audience.ts';
import type { Composer } from '../platforms/platform.ts';
import type { Context } from '../rules/context.ts';
import { createRuleset, type RuleSettings, type Ruleset } from '../rules/ruleset.ts';
import type { Settings } from '../settings/schema.ts';

/** What decides a ruleset, besides the text. */
export interface Situation {
  readonly ruleset: Ruleset;
  readonly audience: string;
  readonly unknownAudience: boolean;
}

/** Resolves the ruleset of a composer under the person's settings. */
export function situationOf(composer: Composer, settings: Settings): Situation {
  const { audience, isKnown } = findAudience(settings.audience);
  const context: Context = {
    platforms: composer.platforms,
    kind: composer.kind,
    allowance: composer.allowance(),
    audience: audience.id,
    purpose: settings.purpose,
  };
  const layers: RuleSettings[] = [audience.rules, audience.purposes[settings.purpose] ?? {}, settings.rules];
  const words = {
    prefer: [...audience.words.prefer, ...settings.words.prefer],
    keep: [...audience.words.keep, ...settings.words.keep].map((word) => word.toLowerCase()),
  };
  return { ruleset: createRuleset(context, layers, words), audience: audience.id, unknownAudience: !isKnown };
}
