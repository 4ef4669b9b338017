import type { Purpose } from '../rules/context.ts';
import type { OwnWords } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/ruleset.ts';

/** For whom a post is written, as data. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The id of the built-in audience that an own one was copied from; built-in ones have none. */
  readonly basedOn?: string;
  /** The profile: what these readers need. */
  readonly rules: RuleSettings;
  /** What the person set for these readers alone. It has the last word. */
  readonly own?: RuleSettings;
  /** What changes with a purpose. */
  readonly purposes: Partial<Readonly<Record<Purpose, RuleSettings>>>;
  readonly words: OwnWords;
}
