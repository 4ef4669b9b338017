import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { rules } from '../rules/registry.ts';

const file = join(import.meta.dirname, '../../locales/en.yml');

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, char: string) => char.toUpperCase());

type Message = string | { readonly one: string; readonly other: string };

/** The words of all rules as they stand in the English locale: summary, why, and each message by its key. */
export function ruleWords(): Record<string, Record<string, Message>> {
  return Object.fromEntries(
    rules.map(({ id, summary, why, messages }) => [camel(id), { summary, why, ...messages }]),
  );
}

/** Writes the rules' words into `locales/en.yml` under `rule`; the words of the interface stay as they are. */
export function writeMessages(): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { rule: _, ...interfaceWords } = (parse(text) ?? {}) as Record<string, unknown>;
  writeFileSync(file, stringify({ ...interfaceWords, rule: ruleWords() }, { lineWidth: 0 }));
}

if (import.meta.main) writeMessages();
