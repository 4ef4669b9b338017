import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emojiLanguages, emojiNames, emojiNamesFile } from './build-emoji-names.ts';
import { englishTables } from './build-english.ts';
import { registryModule } from './build-registry.ts';

/**
 * `npm run generate`: writes the registry of rules, their sources, their words in the English locale, their table in the docs, the tables of
 * English, and the names of emoji.
 */
const lib = join(import.meta.dirname, '..');
writeFileSync(join(lib, 'language/english/tables.generated.ts'), await englishTables());
writeFileSync(join(lib, 'rules/registry.generated.ts'), registryModule());
for (const language of emojiLanguages) writeFileSync(emojiNamesFile(language), emojiNames(language));
// The messages are read from the registry just written.
const { writeMessages } = await import('./write-messages.ts');
writeMessages();
const { sourcesModule } = await import('./build-sources.ts');
writeFileSync(join(lib, 'rules/sources.generated.ts'), sourcesModule());
const { withRuleTables } = await import('./build-rule-table.ts');
const page = join(lib, 'rules/README.md');
writeFileSync(page, withRuleTables(readFileSync(page, 'utf8')));
