import {
  audienceDescription,
  audienceHead,
  keptTerm,
  type OwnAudience,
  preference,
} from '../audiences/own-audience.ts';
import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import { type Purpose, purposes } from '../rules/context.ts';
import type { OwnWords } from '../rules/rule.ts';
import { ruleSetting, type StoredRuleSettings } from '../rules/rule-setting.ts';
import { anything, oneOf, record, text } from '../shapes.ts';
import { emptyKit, type Kit, kitEntries } from './kit.ts';
import { valid, validEntries, validItems } from './valid.ts';

/** What the person decided, with defaults where they decided nothing. */
export interface Settings {
  /** An audience id; an unknown one is read as the general public, and the panel says so. */
  readonly audience: string;
  /** The audience on platforms that have one of their own. */
  readonly audienceOn: Partial<Readonly<Record<PlatformId, string>>>;
  /** Audiences that the person defined. */
  readonly audiences: readonly OwnAudience[];
  readonly purpose: Purpose;
  /** By rule id; ids that no rule of this version has are kept and ignored. */
  readonly rules: StoredRuleSettings;
  /** What holds for one built-in audience alone, by its id; an audience of the person's own has its rules with it. */
  readonly rulesFor: Readonly<Record<string, StoredRuleSettings>>;
  readonly words: OwnWords;
  readonly kit: Kit;
  /** Platforms on which nothing runs. */
  readonly sitesOff: readonly PlatformId[];
  /** Platforms on which the chip is hidden. */
  readonly chipOff: readonly PlatformId[];
  /** Fields of a newer version, kept as they are. */
  readonly beyond: Readonly<Record<string, unknown>>;
}

export const defaultSettings: Settings = {
  audience: 'general-public',
  audienceOn: {},
  audiences: [],
  purpose: 'any',
  rules: {},
  rulesFor: {},
  words: { prefer: [], keep: [] },
  kit: emptyKit,
  sitesOff: [],
  chipOff: [],
  beyond: {},
};

export const audienceId = text(/^.{1,60}$/s);
export const platformId = oneOf(...platformIds);
export const purpose = oneOf(...purposes);
const entries = record(anything);

function parseWords(stored: unknown): OwnWords {
  const given = valid(entries, stored, {});
  return { prefer: validItems(preference, given.prefer), keep: validItems(keptTerm, given.keep) };
}

function parseAudiences(stored: unknown): OwnAudience[] {
  return validItems(entries, stored).flatMap((given) => {
    const head = audienceHead(given);
    if (!head.ok) return [];
    const description = valid(audienceDescription, given.description, '');
    const rules = validEntries(ruleSetting, given.rules);
    return [{ ...head.value, description, rules, words: parseWords(given.words) }];
  });
}

function parseRulesFor(stored: unknown): Settings['rulesFor'] {
  const given = Object.entries(validEntries(entries, stored));
  return Object.fromEntries(given.map(([id, rules]) => [id, validEntries(ruleSetting, rules)]));
}

function parseKit(stored: unknown): Kit {
  const given = valid(entries, stored, {});
  return {
    hashtags: validItems(kitEntries.hashtags, given.hashtags),
    handles: validItems(kitEntries.handles, given.handles),
    sources: validItems(kitEntries.sources, given.sources),
    helpLines: validItems(kitEntries.helpLines, given.helpLines),
    abbreviations: validItems(kitEntries.abbreviations, given.abbreviations),
  };
}

const fieldsBeyond = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => !Object.hasOwn(defaultSettings, name) && name !== '__proto__'),
  );

/**
 * Reads settings out of anything that was stored or imported. Never throws: what cannot be read falls back to its
 * default, field by field and entry by entry, and what can be read is kept.
 */
export function parseSettings(stored: unknown): Settings {
  const given = valid(entries, stored, {});
  const audienceOn = validEntries(audienceId, given.audienceOn);
  return {
    audience: valid(audienceId, given.audience, defaultSettings.audience),
    audienceOn: Object.fromEntries(
      platformIds.flatMap((id) => (audienceOn[id] === undefined ? [] : [[id, audienceOn[id]]])),
    ),
    audiences: parseAudiences(given.audiences),
    purpose: valid(purpose, given.purpose, defaultSettings.purpose),
    rules: validEntries(ruleSetting, given.rules),
    rulesFor: parseRulesFor(given.rulesFor),
    words: parseWords(given.words),
    kit: parseKit(given.kit),
    sitesOff: validItems(platformId, given.sitesOff),
    chipOff: validItems(platformId, given.chipOff),
    beyond: fieldsBeyond(given),
  };
}

/** Only what differs from the defaults, for storing, and what a newer version stored. */
export function overridesOf({ beyond, ...settings }: Settings): Record<string, unknown> {
  const differing = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaultSettings[name as keyof Settings]),
  );
  return { ...beyond, ...Object.fromEntries(differing) };
}
