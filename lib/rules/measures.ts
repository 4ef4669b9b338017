import { platformFacts } from '../platforms/facts.ts';
import { countPost } from './count-post.ts';
import type { Facts } from './facts.ts';
import type { RuleId } from './registry.ts';
import type { ClarityMeasure, Found, Hint, LengthMeasure, Measures, RelevancePart } from './report.ts';
import type { Ruleset } from './ruleset.ts';

function lengths(facts: Facts, ruleset: Ruleset): LengthMeasure[] {
  return facts.posts.flatMap((post, index) =>
    ruleset.context.platforms.map((id) => {
      const platform = platformFacts(id);
      const { used, limit, overflow } = countPost(post, platform, ruleset.context.allowance);
      const cut = platform.fold !== undefined && post.post.text.length > platform.fold;
      return {
        post: index,
        platform: id,
        used,
        limit,
        ...(overflow && { overflow: { post: index, ...overflow } }),
        ...(cut && platform.fold !== undefined && { fold: platform.fold }),
      };
    }),
  );
}

function clarity(facts: Facts): ClarityMeasure {
  let sentences = 0;
  let longest = 0;
  let rated = 0;
  let familiar = 0;
  for (const { paragraphs } of facts.posts) {
    for (const { facts: paragraph } of paragraphs) {
      rated += paragraph.rated;
      familiar += paragraph.familiar;
      sentences += paragraph.said;
      if (paragraph.longest > longest) longest = paragraph.longest;
    }
  }
  return { words: facts.words, sentences, longest, ...(rated > 0 && { familiar: familiar / rated }) };
}

/** The checklist: each relevance rule that speaks in this context and either found its part or misses it. */
function relevance(ruleset: Ruleset, hints: readonly Hint[], found: readonly Found[]): RelevancePart[] {
  const open = new Map<RuleId, Hint>();
  for (const hint of hints) if (hint.group === 'relevance' && !open.has(hint.rule)) open.set(hint.rule, hint);
  return ruleset.active
    .filter(({ rule }) => rule.group === 'relevance' && rule.scope === 'draft')
    .flatMap(({ id, severity }): RelevancePart[] => {
      const there = found.find((part) => part.rule === id);
      if (there) return [{ rule: id, state: 'found', severity, at: there.at, quote: there.quote }];
      const missing = open.get(id);
      return missing ? [{ rule: id, state: 'open', severity: missing.severity }] : [];
    });
}

/** The three measures, each made of parts that the person can act on. */
export function measure(
  facts: Facts,
  ruleset: Ruleset,
  hints: readonly Hint[],
  found: readonly Found[],
): Measures {
  return {
    length: lengths(facts, ruleset),
    clarity: clarity(facts),
    relevance: relevance(ruleset, hints, found),
  };
}
