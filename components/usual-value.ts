import type { RuleSettings } from '../lib/rules/ruleset.ts';
import type { RuleReaders } from '../lib/settings/rule-readers.ts';
import type { Words } from '../lib/words.ts';
import { audienceName } from './audience-name.ts';

/** What holds as long as the person sets nothing, in words. */
export interface UsualValue {
  /** Stands in the field that nothing was set in. */
  readonly unset: string;
  /** Stands below the field; '' where the field says it all. */
  readonly below: string;
}

/**
 * @param spoken a value in words, by what is said of the rules for some readers.
 * @param isSet whether the person set something instead.
 */
export function usualValue(
  words: Words,
  readers: readonly RuleReaders[],
  spoken: (layers: readonly RuleSettings[]) => string,
  isSet: boolean,
): UsualValue {
  const [first, ...others] = readers;
  if (first && others.length === 0) {
    const unset = words.say('options_usual', { value: spoken(first.usual) });
    return { unset, below: isSet ? unset : '' };
  }
  const each = readers.map(({ audience, usual }) => `${audienceName(words, audience)}: ${spoken(usual)}`);
  return { unset: words.say('options_asReaders'), below: each.join(' · ') };
}
