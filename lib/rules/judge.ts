import type { Knowledge } from '../language/language.ts';
import type { Range } from '../text/span.ts';
import type { Facts } from './facts.ts';
import { type JudgedUnits, judgeUnits } from './judge-units.ts';
import { type FoundAt, type Judged, type PlacedJudged, postOf } from './judged.ts';
import { measure } from './measures.ts';
import { rank } from './rank.ts';
import type { RuleId } from './registry.ts';
import type { Found, Report } from './report.ts';
import type { Ruleset } from './ruleset.ts';
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

function judgeDraft(facts: Facts, ruleset: Ruleset): Judged {
  const byOffers = wordsByOffers(facts);
  const collector = createCollector();
  const unit = { facts, allowance: ruleset.context.allowance };
  const textAt = (at: Range) => facts.posts[postOf(at)]?.post.text.slice(at.start, at.end) ?? '';
  for (const runner of draftRules(ruleset)) {
    const { needs } = runner.active.rule;
    let understood = 0;
    for (const [offers, words] of byOffers) if (offersAll(offers, needs)) understood += words;
    const isUnderstood =
      needs.length === 0 || (understood > 0 && understood >= facts.words * UNDERSTOOD_SHARE);
    if (isUnderstood) run(runner, unit, textAt, collector);
  }
  return judgedOf(collector);
}

function partlyRead(facts: Facts): string[] {
  const tags = new Set<string>();
  for (const post of facts.posts) {
    for (const { facts: paragraph } of post.paragraphs) {
      if (paragraph.offers.size === 0 && paragraph.words > 0) tags.add(paragraph.language);
    }
  }
  return [...tags];
}

function foundIn(facts: Facts, paragraphs: readonly PlacedJudged[], draft: Judged): Found[] {
  const all: Found[] = [];
  const add = ({ rule, at }: FoundAt, post: number, by: number) => {
    const span = { post, start: at.start + by, end: at.end + by };
    all.push({ rule, at: span, quote: facts.posts[post]?.post.text.slice(span.start, span.end) ?? '' });
  };
  for (const { post, start, judged } of paragraphs) for (const found of judged.found) add(found, post, start);
  for (const found of draft.found) add(found, postOf(found.at), 0);
  return all;
}

function failedIn({ paragraphs, failed: asked }: JudgedUnits, draft: Judged): RuleId[] {
  const failed = new Set<RuleId>([...asked, ...draft.failed]);
  for (const { judged } of paragraphs) for (const id of judged.failed) failed.add(id);
  return [...failed];
}

/**
 * Judges what was read of a draft: pure, and cheap when only the context changed, for nothing is read again.
 * @returns spans in UTF-16 code units of each post, inside its bounds.
 */
export function judge(facts: Facts, ruleset: Ruleset): Report {
  const units = judgeUnits(facts, ruleset);
  const draft = judgeDraft(facts, ruleset);
  const found = foundIn(facts, units.paragraphs, draft);
  const { hints, omitted } = rank(units.paragraphs, draft.said, facts, ruleset);
  return {
    hints,
    omitted,
    found,
    measures: measure(facts, ruleset, hints, found),
    failed: failedIn(units, draft),
    partlyRead: partlyRead(facts),
  };
}
