import type { StoredRuleSettings } from '../rules/rule-setting.ts';
import type { RuleSettings } from '../rules/ruleset.ts';
import type { Audience } from './audience.ts';
import { generalPublic } from './general-public.ts';
import { medicalStudents } from './medical-students.ts';
import { type OwnAudience, toAudience } from './own-audience.ts';
import { stakeholders } from './stakeholders.ts';

/** The built-in audiences in the order they are offered. */
export const audiences: readonly Audience[] = [generalPublic, medicalStudents, stakeholders];

/** What the person made of the audiences; the settings have it. */
export interface AudienceSettings {
  /** Audiences that the person defined. */
  readonly audiences: readonly OwnAudience[];
  /** What the person set for one built-in audience alone, by its id. */
  readonly rulesFor: Readonly<Record<string, StoredRuleSettings>>;
}

const nothing: AudienceSettings = { audiences: [], rulesFor: {} };

const builtIn = (id: string) => audiences.find((each) => each.id === id);

/** The audience with an id; the general public stands in for one that does not exist. */
export function findAudience(
  id: string,
  { audiences: defined, rulesFor }: AudienceSettings = nothing,
): { audience: Audience; isKnown: boolean } {
  const mine = defined.find((each) => each.id === id);
  if (mine) return { audience: toAudience(mine, builtIn(mine.basedOn) ?? generalPublic), isKnown: true };
  const found = builtIn(id);
  const audience = found ?? generalPublic;
  const own = rulesFor[audience.id];
  return {
    audience: own ? { ...audience, own: own as RuleSettings } : audience,
    isKnown: found !== undefined,
  };
}

/** All audiences in the order they are offered: the built-in ones, then those the person defined. */
export function allAudiences(settings: AudienceSettings): readonly Audience[] {
  return [...audiences, ...settings.audiences].map(({ id }) => findAudience(id, settings).audience);
}
