import type { Facts } from './facts.ts';
import { judgeDraft } from './judge-draft.ts';
import { judgeUnits } from './judge-units.ts';
import { makeReport } from './make-report.ts';
import type { Report } from './report.ts';
import type { Ruleset } from './ruleset.ts';

/**
 * Judges what was read of a draft: pure, and cheap when only the context changed, for nothing is read again.
 * @returns spans in UTF-16 code units of each post, inside its bounds.
 */
export function judge(facts: Facts, ruleset: Ruleset): Report {
  const { posts, failed } = judgeUnits(facts, ruleset);
  return makeReport(facts, ruleset, { posts, draft: judgeDraft(facts, ruleset), failed });
}
