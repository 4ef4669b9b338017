import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emojiLanguages, emojiNames, emojiNamesFile } from '../../lib/cli/build-emoji-names.ts';
import { englishTables } from '../../lib/cli/build-english.ts';
import { registryModule, ruleFiles } from '../../lib/cli/build-registry.ts';
import { withRuleTables } from '../../lib/cli/build-rule-table.ts';
import { sourcesModule } from '../../lib/cli/build-sources.ts';
import { localeMessages } from '../../lib/cli/node-words.ts';
import { ruleWords } from '../../lib/cli/write-messages.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('what is generated', () => {
  it('has the registry of the folder as it is: run `npm run generate`', () => {
    expect(ruleFiles().length).toBeGreaterThanOrEqual(8);
    expect(read('lib/rules/registry.generated.ts')).toBe(registryModule());
  });

  it('has the sources of the rules as they say: run `npm run generate`', () => {
    expect(read('lib/rules/sources.generated.ts')).toBe(sourcesModule());
  });

  it('has the tables of English as their sources say: run `npm run generate`', async () => {
    expect((await englishTables()) === read('lib/language/english/tables.generated.ts')).toBe(true);
  });

  it.each(emojiLanguages)('has the names of emoji in %s: run `npm run generate`', (language) => {
    expect(readFileSync(emojiNamesFile(language), 'utf8') === emojiNames(language)).toBe(true);
  });

  it('has every rule’s words in the English locale: run `npm run messages`', () => {
    expect((parse(read('locales/en.yml')) as { rule: unknown }).rule).toEqual(
      JSON.parse(JSON.stringify(ruleWords())),
    );
  });

  it('has the table of all rules in their documentation: run `npm run generate`', () => {
    const page = read('lib/rules/README.md');
    expect(page).toBe(withRuleTables(page));
    for (const { id } of ruleFiles()) expect(page).toContain(`| \`${id}\` |`);
  });

  it('has every message that the code asks for by name', () => {
    const messages = localeMessages('en');
    const folders = ['components', 'lib', 'entrypoints'];
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`),
    );
    const asked = files.flatMap((file) =>
      [...read(file).matchAll(/\.say\('(\w+)'/g)].map(([, name = '']) => name),
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((name) => !messages.has(name) && !messages.has(`${name}_other`))).toEqual([]);
  });
});
