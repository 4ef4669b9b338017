import { audienceInFile, ownWords } from '../audiences/own-audience.ts';
import { type Parsed, readFile } from '../bounded-json.ts';
import { ruleSettings } from '../rules/rule-setting.ts';
import { list, object, optional, record, type Shape } from '../shapes.ts';
import { kitEntries } from './kit.ts';
import { audienceId, overridesOf, parseSettings, platformId, purpose, type Settings } from './schema.ts';

/** What stands at the top of an exported file, so that other files are told apart. */
const FILE_KIND = 'settings';
/** More of one kind is no list that a person wrote. */
const MOST_ENTRIES = 500;

const chosen = optional(audienceId);
const many = <T>(entry: Shape<T>) => optional(list(entry, MOST_ENTRIES));

/** Like the settings in storage, but nothing in it may be wrong; fields of a newer version are left out. */
const file = object({
  settings: object({
    audience: chosen,
    audienceOn: optional(object({ x: chosen, facebook: chosen, instagram: chosen })),
    audiences: many(audienceInFile),
    purpose: optional(purpose),
    rules: optional(ruleSettings),
    rulesFor: optional(record(ruleSettings)),
    words: optional(ownWords),
    kit: optional(
      object({
        hashtags: many(kitEntries.hashtags),
        handles: many(kitEntries.handles),
        sources: many(kitEntries.sources),
        helpLines: many(kitEntries.helpLines),
        abbreviations: many(kitEntries.abbreviations),
      }),
    ),
    sitesOff: many(platformId),
    chipOff: many(platformId),
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
