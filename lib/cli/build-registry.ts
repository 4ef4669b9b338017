import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the rules; each sub-folder is a group, each file a rule. */
export const catalogFolder = join(import.meta.dirname, '../rules/catalog');

/** The groups in the order the panel shows them. */
export const groups = ['length', 'clarity', 'relevance', 'care', 'format'] as const;

/** A rule's place in the catalogue, read from the folder. */
export interface RuleFile {
  readonly group: string;
  readonly id: string;
}

/** All rule files, by group and id. */
export function ruleFiles(): RuleFile[] {
  return groups.flatMap((group) =>
    readdirSync(join(catalogFolder, group))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => ({ group, id: name.slice(0, -'.ts'.length) })),
  );
}

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, char: string) => char.toUpperCase());

/** The text of `lib/rules/registry.generated.ts`: the folder as an object, ids typed. Bundlers and Node read the same module. */
export function registryModule(): string {
  const files = ruleFiles();
  const imports = files.map(
    ({ group, id }) => `import { rule as ${camel(id)} } from './catalog/${group}/${id}.ts';\n`,
  );
  const inGroup = (group: string) =>
    files
      .filter((file) => file.group === group)
      .map(({ id }) => (id === camel(id) ? `    ${id},\n` : `    '${id}': ${camel(id)},\n`));
  const catalogue = groups.map((group) => `  ${group}: {\n${inGroup(group).join('')}  },\n`);
  return `// Written by \`npm run generate\` from catalog/. Do not edit.\n${imports.join('')}\nexport const catalogue = {\n${catalogue.join('')}};\n`;
}

/** The source text of a rule, for checks that look at the file itself. */
export function ruleSource({ group, id }: RuleFile): string {
  return readFileSync(join(catalogFolder, group, `${id}.ts`), 'utf8');
}
