import * as z from 'zod/mini';
import { audienceInFile, ownWords } from '../audiences/own-audience.ts';
import { type Parsed, readFile } from '../bounded-json.ts';
import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import { type Purpose, purposes } from '../rules/context.ts';
import { ruleSettings } from '../rules/rule-setting.ts';
import { kitEntries } from './kit.ts';
import { overridesOf, parseSettings, type Settings } from './schema.ts';

/** What stands at the top of an exported file, so that other files are told apart. */
const FILE_KIND = 'settings';
/** More of one kind is no list that a person wrote. */
const MOST_ENTRIES = 500;

const id = z.string().check(z.minLength(1), z.maxLength(60));
const platform = z.enum(platformIds as [PlatformId, ...PlatformId[]]);
const many = <T extends z.ZodMiniType>(entry: T) =>
  z.optional(z.array(entry).check(z.maxLength(MOST_ENTRIES)));

/** Like the settings in storage, but nothing in it may be wrong; fields of a newer version are left out. */
const file = z.object({
  settings: z.object({
    audience: z.optional(id),
    audienceOn: z.optional(
      z.object({ x: z.optional(id), facebook: z.optional(id), instagram: z.optional(id) }),
    ),
    audiences: many(audienceInFile),
    purpose: z.optional(z.enum(purposes as [Purpose, ...Purpose[]])),
    rules: z.optional(ruleSettings),
    words: z.optional(ownWords),
    kit: z.optional(
      z.object({
        hashtags: many(kitEntries.hashtags),
        handles: many(kitEntries.handles),
        sources: many(kitEntries.sources),
        helpLines: many(kitEntries.helpLines),
        abbreviations: many(kitEntries.abbreviations),
      }),
    ),
    sitesOff: many(platform),
    chipOff: many(platform),
  }),
});

/** The text of a file that holds all that the person decided. */
export function exportSettings(settings: Settings): string {
  const content = { rostrum: FILE_KIND, version: 1, settings: overridesOf(settings) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a file made by `exportSettings`. A bad one is refused with the field and the reason, and changes nothing. */
export function importSettings(text: string): Parsed<Settings> {
  const read = readFile(text, FILE_KIND, file);
  return read.ok ? { ok: true, value: parseSettings(read.value.settings) } : read;
}
