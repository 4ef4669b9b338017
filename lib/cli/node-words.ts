import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createWords, type Lookup, type Words } from '../words.ts';

function flattened(value: unknown, prefix: string, into: Map<string, string>): Map<string, string> {
  if (typeof value === 'string') into.set(prefix, value);
  else
    for (const [key, inner] of Object.entries(value ?? {}))
      flattened(inner, prefix === '' ? key : `${prefix}_${key}`, into);
  return into;
}

/** All messages of a locale by name, as the extension's build flattens them. */
export function localeMessages(language: string): ReadonlyMap<string, string> {
  return flattened(
    parse(readFileSync(join(import.meta.dirname, `../../locales/${language}.yml`), 'utf8')),
    '',
    new Map(),
  );
}

/** Words straight from the locale file, for Node and tests. */
export function createNodeWords(language = 'en'): Words {
  const messages = localeMessages(language);
  const lookup: Lookup = (name) => messages.get(name) ?? '';
  return createWords(lookup, language);
}
