/** `npm run new:rule -- <group> <id>`: writes the file of a new rule, and puts it into the registry. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFiles } from './build-registry.ts';

const groups = ['length', 'clarity', 'relevance', 'care', 'format'];

const template = `import type { Range } from '../../../text/span.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What it is that helps the reader, in one sentence. */
export const rule = defineRule({
  summary: '',
  why: '',
  evidence: 'house judgement',
  stage: 'trial',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'words',
  needs: [],
  options: {},
  severity: 'note',
  messages: { say: '' },
  *check({ text }): Iterable<Finding<Range>> {
    if (text === '') yield { hint: { at: { start: 0, end: 0 }, say: 'say' } };
  },
  examples: { any: { good: [], bad: [] } },
});
`;

/** What is wrong with what was asked for; undefined when nothing is. */
function fault(group: string | undefined, id: string | undefined): string | undefined {
  if (group === undefined || id === undefined) return 'Say which: npm run new:rule -- <group> <id>';
  if (!groups.includes(group)) return `The group is one of ${groups.join(', ')}; not "${group}".`;
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(id)) return `An id is lower-case words with hyphens; not "${id}".`;
  const same = ruleFiles().find((file) => file.id === id);
  return same && `There is a rule "${id}" already, in ${same.group}.`;
}

const [group, id] = process.argv.slice(2);
const problem = fault(group, id);
if (problem !== undefined || group === undefined || id === undefined) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else {
  const name = `lib/rules/catalog/${group}/${id}.ts`;
  const file = join(import.meta.dirname, '../..', name);
  if (!existsSync(file)) writeFileSync(file, template);
  await import('./generate.ts');
  process.stdout.write(
    `${name} is written. Fill in its words and at least two good and two bad examples; npm test checks them.\n`,
  );
}
