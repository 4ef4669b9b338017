import { parse } from 'yaml';
import { createWords } from '../../../lib/words.ts';
import source from '../../../locales/en.yml?raw';

type Messages = string | { readonly [key: string]: Messages };

function* named(messages: Messages, path: readonly string[] = []): Generator<[string, string]> {
  if (typeof messages === 'string') yield [path.join('_'), messages];
  else for (const [key, value] of Object.entries(messages)) yield* named(value, [...path, key]);
}

const english = new Map(named(parse(source) as Messages));

/** The interface's own English words. */
export const words = createWords((name) => english.get(name) ?? '', 'en');
