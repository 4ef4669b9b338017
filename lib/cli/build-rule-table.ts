import { audiences } from '../audiences/find-audience.ts';
import { rulesetFor } from '../audiences/ruleset-for.ts';
import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import { purposes } from '../rules/context.ts';
import { type RuleId, rules } from '../rules/registry.ts';
import type { Evidence, Group } from '../rules/rule.ts';

const groupNames: Readonly<Record<Group, string>> = {
  length: 'Length',
  clarity: 'Clarity',
  relevance: 'Relevance',
  care: 'Respect and care',
  format: 'Format',
};

const platformNames: Readonly<Record<PlatformId, string>> = { x: 'X', facebook: 'F', instagram: 'I' };

/** How loud every rule is for an audience on a platform, where no purpose is chosen. */
function loudness(audience: (typeof audiences)[number], platform: PlatformId): Map<RuleId, string> {
  const kind = platform === 'instagram' ? 'caption' : 'post';
  const context = { platforms: [platform], kind, allowance: 'unknown', purpose: 'any' } as const;
  return new Map(rulesetFor(audience, context).active.map(({ id, severity }) => [id, severity]));
}

/** One word where all platforms agree, else one for each. */
function cell(id: RuleId, levels: readonly Map<RuleId, string>[]): string {
  const each = levels.map((level) => level.get(id) ?? '–');
  if (new Set(each).size === 1) return each[0] ?? '–';
  return platformIds.map((platform, index) => `${platformNames[platform]} ${each[index]}`).join(', ');
}

const evidenceCell = (evidence: Evidence) =>
  typeof evidence === 'string' ? 'house judgement' : `[${evidence.title}](${evidence.url}), ${evidence.year}`;

/** The table of all rules, as Markdown: what each looks for, how loud it is for whom, and on whose authority. */
export function ruleTable(): string {
  const levels = audiences.map((audience) => platformIds.map((platform) => loudness(audience, platform)));
  const head = ['Rule', 'Looks for', ...audiences.map(({ name }) => name), 'Authority'];
  const lines: string[] = [];
  for (const [group, name] of Object.entries(groupNames)) {
    lines.push(`### ${name}`, '', `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`);
    for (const { id, summary, evidence } of rules.filter((rule) => rule.group === group)) {
      const cells = levels.map((level) => cell(id, level));
      lines.push(`| \`${id}\` | ${summary} | ${cells.join(' | ')} | ${evidenceCell(evidence)} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** What a purpose changes, as Markdown. */
export function purposeTable(): string {
  const lines = audiences.flatMap(({ name, purposes: changes }) =>
    purposes.flatMap((purpose) =>
      Object.entries(changes[purpose] ?? {}).map(
        ([id, { severity }]) => `| ${name} | ${purpose} | \`${id}\` | ${severity ?? '–'} |`,
      ),
    ),
  );
  return ['| Audience | Purpose | Rule | Then |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
}

const START = '<!-- Written by `npm run generate` from here on: do not edit. -->';

/** The page about rules with its tables renewed; what stands above them is kept. */
export function withRuleTables(page: string): string {
  const written = page.slice(0, page.indexOf(START));
  return `${written}${START}\n\n## The catalogue\n\n${ruleTable()}\n## What a purpose changes\n\n${purposeTable()}`;
}
