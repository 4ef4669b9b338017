import * as z from 'zod/mini';
import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import { type Purpose, purposes } from '../rules/context.ts';
import type { OwnWords, Severity } from '../rules/rule.ts';

/** What a person says of one rule. */
export interface RuleOverride {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the person decided, with defaults where they decided nothing. */
export interface Settings {
  /** An audience id; an unknown one is read as the general public, and the panel says so. */
  readonly audience: string;
  readonly purpose: Purpose;
  /** By rule id; ids that no rule of this version has are kept and ignored. */
  readonly rules: Readonly<Record<string, RuleOverride>>;
  readonly words: OwnWords;
  /** Platforms on which nothing runs. */
  readonly sitesOff: readonly PlatformId[];
}

export const defaultSettings: Settings = {
  audience: 'general-public',
  purpose: 'any',
  rules: {},
  words: { prefer: [], keep: [] },
  sitesOff: [],
};

const record = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());
const audienceId = z.string().check(z.minLength(1), z.maxLength(60));
const ruleOverride = z.object({
  severity: z.optional(z.enum(['blocker', 'warning', 'advice', 'note', 'off'])),
  options: z.optional(record),
});
const term = z.string().check(z.minLength(1), z.maxLength(100));
const preference = z.object({ avoid: term, use: term });

/** The value when the schema takes it, else the fallback. */
function valid<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  value: unknown,
  fallback: T,
): T {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : fallback;
}

/** The items of a list that the schema takes; the others are left out. */
function validItems<T>(schema: Parameters<typeof valid<T>>[0], value: unknown): T[] {
  return valid(list, value, []).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

function validEntries(value: unknown): Record<string, RuleOverride> {
  const entries = Object.entries(valid(record, value, {})).flatMap(([id, entry]) => {
    const parsed = ruleOverride.safeParse(entry);
    return parsed.success && id !== '__proto__' ? [[id, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries) as Record<string, RuleOverride>;
}

/**
 * Reads settings out of anything that was stored or imported. Never throws: what cannot be read falls back to its
 * default, field by field and entry by entry, and what can be read is kept.
 */
export function parseSettings(stored: unknown): Settings {
  const given = valid(record, stored, {});
  const words = valid(record, given.words, {});
  return {
    audience: valid(audienceId, given.audience, defaultSettings.audience),
    purpose: valid(z.enum(purposes as [Purpose, ...Purpose[]]), given.purpose, defaultSettings.purpose),
    rules: validEntries(given.rules),
    words: { prefer: validItems(preference, words.prefer), keep: validItems(term, words.keep) },
    sitesOff: validItems(z.enum(platformIds as [PlatformId, ...PlatformId[]]), given.sitesOff),
  };
}

/** Only what differs from the defaults, for storing. */
export function overridesOf(settings: Settings): Partial<Settings> {
  const differing = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaultSettings[name as keyof Settings]),
  );
  return Object.fromEntries(differing) as Partial<Settings>;
}
