import type { Span } from '../text/span.ts';
import type { RuleId } from './registry.ts';
import type { Args, Fix, Group, Severity } from './rule.ts';

/** One finding, ready to show. */
export interface Hint {
  readonly rule: RuleId;
  readonly group: Group;
  readonly severity: Severity;
  /** Where it is; undefined when something is missing. */
  readonly at?: Span;
  /** A message key of the rule, for `lib/words.ts`. */
  readonly say: string;
  readonly with: Args;
  readonly fixes: readonly Fix<Span>[];
  /** The same for the same finding wherever it stands: rule, message and subject, without offsets. */
  readonly key: string;
  /** Whether it counts and stands open; the rest is folded. */
  readonly shown: boolean;
}

/** Something the draft does right. */
export interface Found {
  readonly rule: RuleId;
  readonly at: Span;
  /** The words themselves, for quoting. */
  readonly quote: string;
}

/** The length of one post on one platform. */
export interface LengthMeasure {
  readonly post: number;
  readonly platform: string;
  readonly used: number;
  readonly limit: number;
  readonly overflow?: Span;
  /** Where "more" cuts the post, when it does. */
  readonly fold?: number;
}

export interface ClarityMeasure {
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** Share of rated words that lay readers know well, 0 to 1; undefined when no paragraph could be rated. */
  readonly familiar?: number;
}

/** One line of the relevance checklist. */
export interface RelevancePart {
  readonly rule: RuleId;
  /** `open`: the draft lacks it; `found`: it is there. */
  readonly state: 'found' | 'open';
  readonly severity: Severity;
  readonly at?: Span;
  readonly quote?: string;
}

export interface Measures {
  readonly length: readonly LengthMeasure[];
  readonly clarity: ClarityMeasure;
  readonly relevance: readonly RelevancePart[];
}

/** All there is to say on one draft in one context. */
export interface Report {
  /** Ranked, overlaps resolved. */
  readonly hints: readonly Hint[];
  /** Hints left out because a text this full of them needs no longer list. */
  readonly omitted: number;
  readonly found: readonly Found[];
  readonly measures: Measures;
  /** Rules that threw: their findings are missing. */
  readonly failed: readonly RuleId[];
  /** The languages of paragraphs that got only the language-free rules. */
  readonly partlyRead: readonly string[];
}
