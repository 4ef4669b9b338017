import type { Knowledge } from '../language/language.ts';
import { commonItems } from '../text/common.ts';
import type { Range } from '../text/span.ts';
import type { Facts, ParagraphFacts, PlacedParagraph } from './facts.ts';
import {
  type ArrangedParagraph,
  byPlace,
  type FoundAt,
  type Judged,
  type JudgedParagraph,
  type Loudness,
  type Said,
  type SaidAt,
  silent,
  unsaid,
} from './judged.ts';
import type { RuleId } from './registry.ts';
import type { Severity } from './rule.ts';
import type { ActiveRule, Ruleset } from './ruleset.ts';
import {
  createCollector,
  judgedOf,
  judgeSentence,
  offersAll,
  type Runner,
  run,
  runnersOf,
} from './run-rules.ts';

/** The rules that can speak where a language offers some knowledge. */
interface UnitRules {
  readonly paragraph: readonly Runner[];
  readonly sentence: readonly Runner[];
}

/** A paragraph, what was said of it and of its sentences one by one, and all that in the order of the ranking. */
class KnownParagraph {
  readonly facts: ParagraphFacts;
  readonly own: Judged;
  readonly sentences: readonly Judged[];
  readonly arranged: JudgedParagraph;

  constructor(facts: ParagraphFacts, own: Judged, sentences: readonly Judged[], loudness: Loudness) {
    this.facts = facts;
    this.own = own;
    this.sentences = sentences;
    this.arranged = arranged(facts, own, sentences, loudness);
  }
}

/** A ruleset's rules for units and what they said of the draft judged last, most of which stands in the next one. */
interface UnitJudge {
  readonly ruleset: Ruleset;
  readonly rules: WeakMap<ReadonlySet<Knowledge>, UnitRules>;
  /** Rules whose loudness depends on the draft. */
  readonly asking: readonly ActiveRule[];
  /** What those answered for the draft judged last, and its paragraphs by post. */
  answer: string;
  posts: readonly (readonly KnownParagraph[])[];
}

const judges = new WeakMap<Ruleset, UnitJudge>();

function unitJudge(ruleset: Ruleset): UnitJudge {
  let judge = judges.get(ruleset);
  if (!judge) {
    judge = {
      ruleset,
      rules: new WeakMap(),
      asking: ruleset.active.filter(({ rule }) => rule.scope !== 'draft' && rule.loudness !== undefined),
      answer: '',
      posts: [],
    };
    judges.set(ruleset, judge);
  }
  return judge;
}

function rulesFor({ ruleset, rules }: UnitJudge, offers: ReadonlySet<Knowledge>): UnitRules {
  let able = rules.get(offers);
  if (!able) {
    const active = ruleset.active.filter(({ rule }) => offersAll(offers, rule.needs));
    able = { paragraph: runnersOf(active, 'paragraph'), sentence: runnersOf(active, 'sentence') };
    rules.set(offers, able);
  }
  return able;
}

type Units = readonly { readonly facts: unknown }[];

/** How many units two drafts have in common at their start, and how many behind those at their end. */
const inCommon = (old: Units, now: Units) =>
  commonItems(old.length, now.length, (before, index) => old[before]?.facts === now[index]?.facts);

/** Judges the sentences of a paragraph; those that stood at the start or the end of `before` are not judged again. */
function judgedSentences(
  { sentences, offers }: ParagraphFacts,
  judge: UnitJudge,
  before: KnownParagraph | undefined,
): readonly Judged[] {
  const { sentence: runners } = rulesFor(judge, offers);
  const known = before?.facts.offers === offers ? before : undefined;
  const old = known?.facts.sentences ?? [];
  const { head, tail } = inCommon(old, sentences);
  const fresh = sentences
    .slice(head, sentences.length - tail)
    .map(({ facts }) => judgeSentence(facts, runners));
  return known
    ? [...known.sentences.slice(0, head), ...fresh, ...known.sentences.slice(old.length - tail)]
    : fresh;
}

/** Puts what was said of a paragraph and its sentences into one list in the order of the ranking. */
function arranged(
  facts: ParagraphFacts,
  own: Judged,
  sentences: readonly Judged[],
  loudness: Loudness,
): JudgedParagraph {
  if (own === silent && sentences.every((judged) => judged === silent)) return unsaid;
  const placed: SaidAt[] = [];
  const loose: SaidAt[] = [];
  const found: FoundAt[] = [];
  const failed: RuleId[] = [];
  let orders = 0;
  const addSaid = (said: Said, by: number) => {
    const { at } = said.hint;
    const each = { said, by, start: by + (at?.start ?? 0) };
    if (at === undefined || said.active.rule.mayBeInPicture) loose.push(each);
    else {
      placed.push(each);
      orders |= 1 << said.order;
    }
  };
  const add = (judged: Judged, by: number) => {
    if (judged === silent) return;
    for (const said of judged.said) addSaid(said.louder(loudness), by);
    for (const { rule, at } of judged.found)
      found.push({ rule, at: { start: at.start + by, end: at.end + by } });
    failed.push(...judged.failed);
  };
  add(own, 0);
  for (let index = 0; index < sentences.length; index += 1)
    add(sentences[index] ?? silent, facts.sentences[index]?.start ?? 0);
  return { placed: placed.sort(byPlace), orders, loose, found, failed };
}

function judgeParagraph(
  facts: ParagraphFacts,
  judge: UnitJudge,
  loudness: Loudness,
  before: KnownParagraph | undefined,
): KnownParagraph {
  const collector = createCollector();
  const textAt = ({ start, end }: Range) => facts.text.slice(start, end);
  for (const runner of rulesFor(judge, facts.offers).paragraph) run(runner, facts, textAt, collector);
  return new KnownParagraph(facts, judgedOf(collector), judgedSentences(facts, judge, before), loudness);
}

/**
 * What is said of each paragraph of a post. A key changes one, and a line break makes two of one: all that are new take
 * sentences over from the first that is gone.
 * @param isAsLoud whether `before` was arranged with the same loudness.
 */
function judgePost(
  paragraphs: readonly PlacedParagraph[],
  judge: UnitJudge,
  loudness: Loudness,
  isAsLoud: boolean,
  before: readonly KnownParagraph[],
): readonly KnownParagraph[] {
  const { head, tail } = inCommon(before, paragraphs);
  const fresh = paragraphs
    .slice(head, paragraphs.length - tail)
    .map(({ facts }) => judgeParagraph(facts, judge, loudness, before[head]));
  const all = [...before.slice(0, head), ...fresh, ...before.slice(before.length - tail)];
  if (isAsLoud) return all;
  return all.map(({ facts, own, sentences }) => new KnownParagraph(facts, own, sentences, loudness));
}

/** Asks the rules whose loudness depends on the draft; `failed` are those that threw. */
function askLoudness({ ruleset, asking }: UnitJudge, facts: Facts): { loudness: Loudness; failed: RuleId[] } {
  const loudness = new Map<RuleId, Severity>();
  const failed: RuleId[] = [];
  for (const { id, rule, frame } of asking) {
    try {
      const severity = rule.loudness?.({ facts, allowance: ruleset.context.allowance }, frame);
      if (severity) loudness.set(id, severity);
    } catch {
      failed.push(id);
    }
  }
  return { loudness, failed };
}

/** What is said of the units of a draft. */
export interface JudgedUnits {
  /** By post and paragraph. */
  readonly posts: readonly (readonly ArrangedParagraph[])[];
  /** Rules that threw when they were asked how loud they are. */
  readonly failed: readonly RuleId[];
}

/** Judges the paragraphs and sentences of a draft; those that stood in the one judged last with a ruleset are known. */
export function judgeUnits(facts: Facts, ruleset: Ruleset): JudgedUnits {
  const judge = unitJudge(ruleset);
  const { loudness, failed } = askLoudness(judge, facts);
  const answer = [...loudness].join(' ');
  const isAsLoud = judge.answer === answer;
  const before = judge.posts;
  judge.posts = facts.posts.map(({ paragraphs }, post) =>
    judgePost(paragraphs, judge, loudness, isAsLoud, before[post] ?? []),
  );
  judge.answer = answer;
  return { posts: judge.posts, failed };
}
