import type { Knowledge } from '../language/language.ts';
import type { Range } from '../text/span.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from './facts.ts';
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
  readonly sentences: WeakMap<SentenceFacts, Judged>;
  /** Rules whose loudness depends on the draft. */
  readonly asking: readonly ActiveRule[];
  /** Paragraphs as they are arranged for one answer of those, named by `answer`. */
  answer: string;
  paragraphs: WeakMap<ParagraphFacts, JudgedParagraph>;
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

function judgedSentence(facts: SentenceFacts, rules: UnitRules, { sentences }: UnitJudge): Judged {
  let judged = sentences.get(facts);
  if (!judged) {
    judged = judgeSentence(facts, rules.sentence);
    sentences.set(facts, judged);
  }
  return judged;
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

function judgeParagraph(facts: ParagraphFacts, judge: UnitJudge, loudness: Loudness): JudgedParagraph {
  const rules = rulesFor(judge, facts.offers);
  const collector = createCollector();
  const textAt = ({ start, end }: Range) => facts.text.slice(start, end);
  for (const { active } of rules.paragraph) run(active, facts, textAt, collector);
  const units: { start: number; judged: Judged }[] = [];
  const own = judgedOf(collector);
  if (own !== silent) units.push({ start: 0, judged: own });
  for (const { start, facts: sentence } of facts.sentences) {
    const judged = judgedSentence(sentence, rules, judge);
    if (judged !== silent) units.push({ start, judged });
  }
  return units.length === 0 ? nothing : arranged(units, loudness);
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
    for (const { start, facts: paragraph } of paragraphs) {
      let judged = judge.paragraphs.get(paragraph);
      if (!judged) {
        judged = judgeParagraph(paragraph, judge, loudness);
        judge.paragraphs.set(paragraph, judged);
      }
      if (judged !== nothing) all.push({ post, start, judged });
    }
  }
  return { paragraphs: all, failed };
}
