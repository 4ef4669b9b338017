import type { Range, Span } from '../text/span.ts';
import type { RuleId } from './registry.ts';
import type { Finding, Severity, Weight } from './rule.ts';
import type { ActiveRule } from './ruleset.ts';

const weightOrder: readonly Weight[] = ['safety', 'action', 'message', 'words', 'format'];
const between: readonly Severity[] = ['warning', 'advice'];

/** How many places `orderOf` tells apart. */
export const ORDERS = weightOrder.length * (between.length + 2);

/** Where a hint stands in the ranking, from 0: blockers first, then by what matters most, notes behind all that counts. */
export function orderOf(weight: Weight, severity: Severity): number {
  const place = weightOrder.indexOf(weight);
  if (severity === 'blocker') return place;
  if (severity === 'note') return ORDERS - weightOrder.length + place;
  return weightOrder.length + place * between.length + between.indexOf(severity);
}

/** The hint a check yields; `Place` is relative to its unit. */
export type HintFinding<Place> = Extract<Finding<Place>, { hint: unknown }>['hint'];

/** UTF-16 code units of the marked words that tell two hints of one rule apart. */
const MOST_IN_KEY = 60;

/** A hint with all that depends neither on where its unit stands nor on the rest of the draft. */
export class Said {
  readonly active: ActiveRule;
  readonly hint: HintFinding<Range>;
  readonly severity: Severity;
  readonly order: number;
  readonly #words: string;
  #key: string | undefined;

  /** @param words what the hint marks, or ''. */
  constructor(active: ActiveRule, hint: HintFinding<Range>, severity: Severity, words: string) {
    this.active = active;
    this.hint = hint;
    this.severity = severity;
    this.order = orderOf(active.rule.weight, severity);
    this.#words = words;
  }

  /** The same for the same finding wherever it stands. Made when it is asked for: not all hints are listed. */
  get key(): string {
    const { active, hint } = this;
    this.#key ??= `${active.id}:${hint.say}:${hint.about ?? this.#words.toLowerCase().slice(0, MOST_IN_KEY)}`;
    return this.#key;
  }

  /** The same, as loud as its rule is in this draft. */
  louder(loudness: Loudness): Said {
    const severity = loudness.get(this.active.id);
    if (severity === undefined || severity === this.severity) return this;
    return new Said(this.active, this.hint, severity, this.#words);
  }
}

/** Something done right, relative to its unit. */
export interface FoundAt {
  readonly rule: RuleId;
  readonly at: Range;
}

/** What the rules of one ruleset say of one unit, with places relative to it. */
export interface Judged {
  readonly said: readonly Said[];
  readonly found: readonly FoundAt[];
  /** Rules that threw, and whose findings here are lost. */
  readonly failed: readonly RuleId[];
}

/** Which of two hints of one order at one place comes first: what is said of a paragraph, then by the order of the rules. */
export const byRule = ({ active: a }: Said, { active: b }: Said): number =>
  Number(b.rule.scope === 'paragraph') - Number(a.rule.scope === 'paragraph') || a.number - b.number;

/** A hint with a place in a paragraph. */
export interface SaidAt {
  readonly said: Said;
  /** Where the hint's unit starts in the paragraph, and where the marked words start. */
  readonly by: number;
  readonly start: number;
}

/** In the order of the ranking. */
export const byPlace = (a: SaidAt, b: SaidAt): number =>
  a.said.order - b.said.order || a.start - b.start || byRule(a.said, b.said);

/** What is said of a paragraph and its sentences. */
export interface JudgedParagraph {
  /** See `byPlace`. */
  readonly placed: readonly SaidAt[];
  /** A bit for each order that stands in `placed`. */
  readonly orders: number;
  /** Hints without a place, and those that are quieter where there is a picture. */
  readonly loose: readonly SaidAt[];
  readonly found: readonly FoundAt[];
  readonly failed: readonly RuleId[];
}

/** A paragraph with what is said of it. */
export interface ArrangedParagraph {
  readonly arranged: JudgedParagraph;
}

/** A judged paragraph, and where it starts in which post. */
export interface PlacedJudged {
  readonly post: number;
  readonly start: number;
  readonly judged: JudgedParagraph;
}

/** Most units: nothing to say. Shared. */
export const silent: Judged = { said: [], found: [], failed: [] };
export const unsaid: JudgedParagraph = { placed: [], orders: 0, loose: [], found: [], failed: [] };

/**
 * Joins a hint with its rule; undefined when the words it marks are never to be flagged.
 * @param words what the hint marks, or ''.
 */
export function createSaid(active: ActiveRule, hint: HintFinding<Range>, words: string): Said | undefined {
  const { keep } = active.frame.words;
  if (keep.length > 0 && keep.includes(words.toLowerCase())) return undefined;
  return new Said(active, hint, hint.severity ?? active.severity, words);
}

/** Whether a place is a span, as draft rules name them. */
export const isSpan = (at: Range): at is Span => 'post' in at;

/** The post of a place that a draft rule names. */
export const postOf = (at: Range): number => (isSpan(at) ? at.post : 0);

/** What several rules say of one unit, in their order. */
export function joined(all: readonly Judged[]): Judged {
  const [only = silent] = all;
  if (all.length < 2) return only;
  return {
    said: all.flatMap(({ said }) => said),
    found: all.flatMap(({ found }) => found),
    failed: all.flatMap(({ failed }) => failed),
  };
}

/** How loud rules are in a draft, for those that ask the draft. */
export type Loudness = ReadonlyMap<RuleId, Severity>;
