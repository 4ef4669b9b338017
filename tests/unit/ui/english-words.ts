import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createWords, type Words } from '../../../lib/words.ts';

type Messages = { readonly [key: string]: string | Messages };

/** The English words as they stand in the locale file. */
export function englishWords(): Words {
  const file = join(import.meta.dirname, '../../../locales/en.yml');
  const messages = parse(readFileSync(file, 'utf8')) as Messages;
  const byName = new Map<string, string>();
  const collect = (node: Messages, path: readonly string[]) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') byName.set([...path, key].join('_'), value);
      else collect(value, [...path, key]);
    }
  };
  collect(messages, []);
  return createWords((name) => byName.get(name) ?? '', 'en');
}
