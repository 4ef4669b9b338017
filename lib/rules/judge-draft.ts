import type { Knowledge } from '../language/language.ts';
import type { Range } from '../text/span.ts';
import type { Facts } from './facts.ts';
import { isNoTimeToAsk } from './hold-back.ts';
import { type Judged, joined, postOf, silent } from './judged.ts';
import type { ActiveRule, Ruleset } from './ruleset.ts';
import { createCollector, judgedOf, offersAll, type Runner, run, runnersOf } from './run-rules.ts';

const ofDrafts = new WeakMap<Ruleset, readonly Runner[]>();

function draftRules(ruleset: Ruleset): readonly Runner[] {
  let rules = ofDrafts.get(ruleset);
  if (!rules) {
    rules = runnersOf(ruleset.active, 'draft');
    ofDrafts.set(ruleset, rules);
  }
  return rules;
}

/**
 * What is missing can only be said of a text most of which was understood: a rule over the whole draft speaks when the
 * paragraphs whose language offers what it needs hold at least this share of the words.
 */
const UNDERSTOOD_SHARE = 0.4;

/** How many words were read with each kind of knowledge: most drafts have one language. */
function wordsByOffers(facts: Facts): Map<ReadonlySet<Knowledge>, number> {
  const words = new Map<ReadonlySet<Knowledge>, number>();
  let last: ReadonlySet<Knowledge> | undefined;
  let sum = 0;
  for (const { paragraphs } of facts.posts) {
    for (const { facts: paragraph } of paragraphs) {
      if (paragraph.offers !== last) {
        if (last) words.set(last, sum);
        last = paragraph.offers;
        sum = words.get(last) ?? 0;
      }
      sum += paragraph.words;
    }
  }
  return last ? words.set(last, sum) : words;
}

/** Whether so much of a draft was understood that a rule with these needs may speak of all of it. */
function isUnderstood(
  needs: readonly Knowledge[],
  facts: Facts,
  byOffers: ReadonlyMap<ReadonlySet<Knowledge>, number>,
): boolean {
  if (needs.length === 0) return true;
  let understood = 0;
  for (const [offers, words] of byOffers) if (offersAll(offers, needs)) understood += words;
  return understood > 0 && understood >= facts.words * UNDERSTOOD_SHARE;
}

/**
 * What the rules over the whole draft say.
 * @param known what rules said of this draft for other rulesets; what is said now is added.
 */
export function judgeDraft(facts: Facts, ruleset: Ruleset, known?: Map<ActiveRule, Judged>): Judged {
  const byOffers = wordsByOffers(facts);
  const unit = { facts, allowance: ruleset.context.allowance };
  const textAt = (at: Range) => facts.posts[postOf(at)]?.post.text.slice(at.start, at.end) ?? '';
  const all: Judged[] = [];
  for (const runner of draftRules(ruleset)) {
    const { active } = runner;
    if (!isUnderstood(active.rule.needs, facts, byOffers)) continue;
    let judged = known?.get(active);
    if (judged === undefined) {
      const collector = createCollector();
      run(runner, unit, textAt, collector);
      if (active.rule.holdsBack && collector.said && isNoTimeToAsk(facts)) collector.said = undefined;
      judged = judgedOf(collector);
      known?.set(active, judged);
    }
    if (judged !== silent) all.push(judged);
  }
  return joined(all);
}
