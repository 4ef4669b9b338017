import type { Context } from './context.ts';
import type { Facts } from './facts.ts';
import { judgeDraft } from './judge-draft.ts';
import { judgeUnits } from './judge-units.ts';
import { byPlace, type Judged, type JudgedParagraph, unsaid } from './judged.ts';
import { type JudgedDraft, makeReport } from './make-report.ts';
import type { Report } from './report.ts';
import type { ActiveRule, Ruleset } from './ruleset.ts';

/** All that what a rule says depends on. */
function keyOf({ id, rule, severity, frame }: ActiveRule, { platforms, allowance }: Context): string {
  const { options, purpose, words } = frame;
  return JSON.stringify([
    id,
    severity,
    options,
    purpose,
    words,
    rule.byPlatform ? { platforms, allowance } : undefined,
  ]);
}

/** The same rulesets; a rule that says the same in several is one object in all of them. */
export function sharingRules(rulesets: readonly Ruleset[]): Ruleset[] {
  const known = new Map<string, ActiveRule>();
  return rulesets.map(({ context, active }) => ({
    context,
    active: active.map((rule) => {
      const key = keyOf(rule, context);
      const same = known.get(key) ?? rule;
      known.set(key, same);
      return same;
    }),
  }));
}

/** Rules that some rulesets, and no others, have in common. */
interface Part {
  /** The numbers of those rulesets. */
  readonly of: readonly number[];
  readonly ruleset: Ruleset;
}

/** Divides rulesets into what they have in common. Rules that are the same object say the same everywhere. */
function partsOf(rulesets: readonly Ruleset[]): Part[] {
  const of = new Map<ActiveRule, number[]>();
  for (const [number, { active }] of rulesets.entries())
    for (const rule of active) of.set(rule, [...(of.get(rule) ?? []), number]);
  const parts = new Map<string, { of: readonly number[]; active: ActiveRule[] }>();
  for (const [rule, numbers] of of) {
    const key = numbers.join(' ');
    const part = parts.get(key) ?? { of: numbers, active: [] };
    part.active.push(rule);
    parts.set(key, part);
  }
  return Array.from(parts.values(), ({ of, active }) => {
    // Rules for which the context makes a difference stand in parts of rulesets that share it.
    const { context } = rulesets[of[0] as number] as Ruleset;
    return { of, ruleset: { context, active } };
  });
}

/** What several parts say of one paragraph, as if they were one ruleset. */
function together(all: readonly JudgedParagraph[]): JudgedParagraph {
  const [only = unsaid] = all;
  if (all.length < 2) return only;
  return {
    placed: all.flatMap(({ placed }) => placed).sort(byPlace),
    orders: all.reduce((bits, { orders }) => bits | orders, 0),
    loose: all.flatMap(({ loose }) => loose),
    found: all.flatMap(({ found }) => found),
    failed: all.flatMap(({ failed }) => failed),
  };
}

/** What some parts say of the units of a draft. */
function unitsTogether(
  facts: Facts,
  parts: readonly ReturnType<typeof judgeUnits>[],
): Omit<JudgedDraft, 'draft'> {
  const posts = facts.posts.map(({ paragraphs }, post) =>
    paragraphs.map((_, index) => {
      const said: JudgedParagraph[] = [];
      for (const { posts } of parts) {
        const judged = posts[post]?.[index]?.arranged ?? unsaid;
        if (judged !== unsaid) said.push(judged);
      }
      return { arranged: together(said) };
    }),
  );
  return { posts, failed: parts.flatMap(({ failed }) => failed) };
}

/**
 * Prepares to judge drafts by several rulesets at once: what they have in common is judged once.
 * @returns the report that `judge` gives for each, in their order.
 */
export function createJudgeForAll(all: readonly Ruleset[]): (facts: Facts) => Report[] {
  const rulesets = sharingRules(all);
  const parts = partsOf(rulesets);
  return (facts) => {
    const judged = parts.map(({ of, ruleset }) => ({ of, units: judgeUnits(facts, ruleset) }));
    const known = new Map<ActiveRule, Judged>();
    return rulesets.map((ruleset, number) => {
      const own = judged.filter(({ of }) => of.includes(number)).map(({ units }) => units);
      const draft = judgeDraft(facts, ruleset, known);
      return makeReport(facts, ruleset, { ...unitsTogether(facts, own), draft });
    });
  };
}
