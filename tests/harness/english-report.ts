import type { Audience } from '../../lib/audiences/audience.ts';
import { rulesetFor } from '../../lib/audiences/ruleset-for.ts';
import { english } from '../../lib/cli/quality-sets.ts';
import { lint } from '../../lib/rules/lint.ts';
import type { Report } from '../../lib/rules/report.ts';
import { singlePost } from '../../lib/text/draft.ts';
import { paragraphs } from '../../lib/text/segments.ts';

const context = { platforms: ['facebook'], kind: 'post', allowance: 'unknown', purpose: 'any' } as const;

/** Tells what is said of English posts on Facebook for an audience, each read from nothing. */
export function reporterFor(audience: Audience): (text: string) => Report {
  const ruleset = rulesetFor(audience, context);
  return (text) => lint(singlePost(text), [paragraphs(text).map(() => 'en')], ruleset, [english]);
}
