import type { Facts } from './facts.ts';
import {
  type ArrangedParagraph,
  type FoundAt,
  type Judged,
  type PlacedJudged,
  postOf,
  unsaid,
} from './judged.ts';
import { measure } from './measures.ts';
import { rank } from './rank.ts';
import type { RuleId } from './registry.ts';
import type { Found, Report } from './report.ts';
import type { Ruleset } from './ruleset.ts';

/** What the rules of one ruleset say of a draft. */
export interface JudgedDraft {
  /** By post and paragraph. */
  readonly posts: readonly (readonly ArrangedParagraph[])[];
  /** What the rules over the whole draft say. */
  readonly draft: Judged;
  /** Rules that threw when they were asked how loud they are. */
  readonly failed: readonly RuleId[];
}

/** Paragraphs with their places, without those of which nothing is said. */
function placedIn(facts: Facts, posts: JudgedDraft['posts']): PlacedJudged[] {
  const all: PlacedJudged[] = [];
  for (let post = 0; post < facts.posts.length; post += 1) {
    const paragraphs = facts.posts[post]?.paragraphs ?? [];
    for (let index = 0; index < paragraphs.length; index += 1) {
      const judged = posts[post]?.[index]?.arranged ?? unsaid;
      if (judged !== unsaid) all.push({ post, start: paragraphs[index]?.start ?? 0, judged });
    }
  }
  return all;
}

/** The languages of paragraphs that got only the language-free rules. */
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

/** Puts together the report on a draft. */
export function makeReport(facts: Facts, ruleset: Ruleset, { posts, draft, failed }: JudgedDraft): Report {
  const paragraphs = placedIn(facts, posts);
  const found = foundIn(facts, paragraphs, draft);
  const { hints, omitted } = rank(paragraphs, draft.said, facts, ruleset);
  const allFailed = new Set<RuleId>([...failed, ...draft.failed]);
  for (const { judged } of paragraphs) for (const id of judged.failed) allFailed.add(id);
  return {
    hints,
    omitted,
    found,
    measures: measure(facts, ruleset, hints, found),
    failed: [...allFailed],
    partlyRead: partlyRead(facts),
  };
}
