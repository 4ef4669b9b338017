import { rules } from '../rules/registry.ts';
import type { Source } from '../rules/rule.ts';

/** The text of `lib/rules/sources.generated.ts`: for the card, which need not bring the whole catalogue to name a page. */
export function sourcesModule(): string {
  const sources: Record<string, Source> = {};
  for (const { id, evidence } of rules) if (evidence !== 'house judgement') sources[id] = evidence;
  return `// Written by \`npm run generate\` from catalog/. Do not edit.
import type { Source } from './rule.ts';

/** The pages on whose authority rules speak, by rule id. Rules without one are our own judgement. */
export const sources: Readonly<Record<string, Source>> = ${JSON.stringify(sources, null, 2)};
`;
}
