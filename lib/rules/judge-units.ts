import type { Knowledge } from '../language/language.ts';
import type { Range } from '../text/span.ts';
import type { Facts, ParagraphFacts, PlacedParagraph } from './facts.ts';
import {
  type FoundAt,
  type Judged,
  type JudgedParagraph,
  type Loudness,
  louder,
  type PlacedJudged,
  type Said,
  type SaidAt,
  silent,
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

/** A ruleset's rules for units and all they said so far. Units are immutable, so nothing here can grow stale. */
interface UnitJudge {
  readonly ruleset: Ruleset;
  readonly rules: WeakMap<ReadonlySet<Knowledge>, UnitRules>;
  /** What was said of the sentences of a paragraph, one by one. */
  readonly sentences: WeakMap<ParagraphFacts, readonly Judged[]>;
  /** Rules whose loudness depends on the draft. */
  readonly asking: readonly ActiveRule[];
  /** Paragraphs as they are arranged for one answer of those, named by `answer`. */
  answer: string;
  paragraphs: WeakMap<ParagraphFacts, JudgedParagraph>;
  /** The draft judged last: what changed since then has most of its sentences from there. */
  last: Facts['posts'];
}

const judges = new WeakMap<Ruleset, UnitJudge>();

function unitJudge(ruleset: Ruleset): UnitJudge {
  let judge = judges.get(ruleset);
  if (!judge) {
    judge = {
      ruleset,
      rules: new WeakMap(),
      sentences: new WeakMap(),
      asking: ruleset.active.filter(({ rule }) => rule.scope !== 'draft' && rule.loudness !== undefined),
      answer: '',
      paragraphs: new WeakMap(),
      last: [],
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

/** Judges the sentences of a paragraph; those that stood at the start or the end of `before` are not judged again. */
function judgedSentences(
  { sentences, offers }: ParagraphFacts,
  judge: UnitJudge,
  before: ParagraphFacts | undefined,
): readonly Judged[] {
  const { sentence: runners } = rulesFor(judge, offers);
  const old = before?.offers === offers ? before.sentences : [];
  const said = (before && judge.sentences.get(before)) ?? [];
  const shorter = Math.min(old.length, sentences.length);
  const shift = old.length - sentences.length;
  let head = 0;
  while (head < shorter && old[head]?.facts === sentences[head]?.facts) head += 1;
  let tail = sentences.length;
  while (tail > head && tail + shift > head && old[tail - 1 + shift]?.facts === sentences[tail - 1]?.facts)
    tail -= 1;
  return sentences.map(({ facts }, index) => {
    const known = index < head ? said[index] : index >= tail ? said[index + shift] : undefined;
    return known ?? judgeSentence(facts, runners);
  });
}

const byPlace = (a: SaidAt, b: SaidAt) => a.said.order - b.said.order || a.start - b.start;

/** Puts what was said of a paragraph and its sentences into one list in the order of the ranking. */
function arranged(units: readonly { start: number; judged: Judged }[], loudness: Loudness): JudgedParagraph {
  const placed: SaidAt[] = [];
  const loose: SaidAt[] = [];
  const found: FoundAt[] = [];
  const failed: RuleId[] = [];
  let orders = 0;
  const add = (said: Said, by: number) => {
    const { at } = said.hint;
    const each = { said, by, start: by + (at?.start ?? 0) };
    if (at === undefined || said.active.rule.mayBeInPicture) loose.push(each);
    else {
      placed.push(each);
      orders |= 1 << said.order;
    }
  };
  for (const { start: by, judged } of units) {
    for (const said of judged.said) add(louder(said, loudness), by);
    for (const { rule, at } of judged.found)
      found.push({ rule, at: { start: at.start + by, end: at.end + by } });
    failed.push(...judged.failed);
  }
  return { placed: placed.sort(byPlace), orders, loose, found, failed };
}

const nothing: JudgedParagraph = { placed: [], orders: 0, loose: [], found: [], failed: [] };

function judgeParagraph(
  facts: ParagraphFacts,
  judge: UnitJudge,
  loudness: Loudness,
  before: ParagraphFacts | undefined,
): JudgedParagraph {
  const collector = createCollector();
  const textAt = ({ start, end }: Range) => facts.text.slice(start, end);
  for (const runner of rulesFor(judge, facts.offers).paragraph) run(runner, facts, textAt, collector);
  const own = judgedOf(collector);
  const sentences = judge.sentences.get(facts) ?? judgedSentences(facts, judge, before);
  judge.sentences.set(facts, sentences);
  const units = facts.sentences
    .map(({ start }, index) => ({ start, judged: sentences[index] ?? silent }))
    .filter(({ judged }) => judged !== silent);
  if (own !== silent) units.unshift({ start: 0, judged: own });
  return units.length === 0 ? nothing : arranged(units, loudness);
}

/** How many paragraphs at the start of a post are the same as before: those are known. */
function unchanged(paragraphs: readonly PlacedParagraph[], before: readonly PlacedParagraph[]): number {
  const shorter = Math.min(paragraphs.length, before.length);
  let head = 0;
  while (head < shorter && paragraphs[head]?.facts === before[head]?.facts) head += 1;
  return head;
}

/**
 * What is said of each paragraph of a post. A key changes one, and a line break makes two of one: all that are new take
 * sentences over from the first that is gone.
 */
function judgePost(
  paragraphs: readonly PlacedParagraph[],
  judge: UnitJudge,
  loudness: Loudness,
  before: readonly PlacedParagraph[],
): JudgedParagraph[] {
  let twin: ParagraphFacts | undefined;
  return paragraphs.map(({ facts }) => {
    let judged = judge.paragraphs.get(facts);
    if (!judged) {
      twin ??= before[unchanged(paragraphs, before)]?.facts;
      judged = judgeParagraph(facts, judge, loudness, twin);
      judge.paragraphs.set(facts, judged);
    }
    return judged;
  });
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

/** What is said of paragraphs, without those of which nothing is said. */
export interface JudgedUnits {
  readonly paragraphs: readonly PlacedJudged[];
  /** Rules that threw when they were asked how loud they are. */
  readonly failed: readonly RuleId[];
}

/** Judges the paragraphs and sentences of a draft, each once per ruleset. */
export function judgeUnits(facts: Facts, ruleset: Ruleset): JudgedUnits {
  const judge = unitJudge(ruleset);
  const { loudness, failed } = askLoudness(judge, facts);
  const answer = [...loudness].join(' ');
  if (judge.answer !== answer) {
    judge.answer = answer;
    judge.paragraphs = new WeakMap();
  }
  const all: PlacedJudged[] = [];
  for (const [post, { paragraphs }] of facts.posts.entries()) {
    const judged = judgePost(paragraphs, judge, loudness, judge.last[post]?.paragraphs ?? []);
    for (let index = 0; index < paragraphs.length; index += 1) {
      const each = judged[index] ?? nothing;
      if (each !== nothing) all.push({ post, start: paragraphs[index]?.start ?? 0, judged: each });
    }
  }
  judge.last = facts.posts;
  return { paragraphs: all, failed };
}
