import type { Purpose } from '../rules/context.ts';
import type { OwnWords } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/ruleset.ts';

/** For whom a post is written, as data. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The audience whose settings lie under this one's; built-in ones have none. */
  readonly basedOn?: Audience;
  readonly rules: RuleSettings;
  /** What changes with a purpose. */
  readonly purposes: Partial<Readonly<Record<Purpose, RuleSettings>>>;
  readonly words: OwnWords;
}
