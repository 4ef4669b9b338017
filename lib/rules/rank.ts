import type { Range, Span } from '../text/span.ts';
import type { Facts } from './facts.ts';
import { byRule, isSpan, ORDERS, orderOf, type PlacedJudged, postOf, type Said } from './judged.ts';
import type { RuleId } from './registry.ts';
import type { Hint } from './report.ts';
import type { Fix, Severity } from './rule.ts';
import type { Ruleset } from './ruleset.ts';

/** How many hints stand open at once: more is not read, and on X there is no room for more. House judgement. */
const SHOWN_ON_X = 3;
const SHOWN_ELSEWHERE = 5;
/** Notes that stand in the panel's fold. */
const SHOWN_NOTES = 2;
/** Hints about something missing wait until there is a text to miss it in: UTF-16 code units. */
const ENOUGH_TO_MISS_SOMETHING = 60;
/** Nobody works through more; listing them all would only cost time on each key. */
const MOST_LISTED = 200;

/** A hint that is no part of a paragraph's list: about the whole draft, or about something missing. */
interface Loose {
  readonly said: Said;
  readonly severity: Severity;
  readonly order: number;
  /** -1 for a hint without a place: it comes before those that have one. */
  readonly post: number;
  readonly start: number;
  /** Where its unit starts in the post; 0 for a draft, whose places are spans. */
  readonly by: number;
}

function quieter(severity: Severity): Severity {
  if (severity === 'warning') return 'advice';
  return severity === 'advice' ? 'note' : severity;
}

function looseOf(said: Said, post: number, by: number, mayBeInPicture: boolean): Loose {
  const { rule } = said.active;
  // What is missing in the words may be in the picture.
  const severity = mayBeInPicture && rule.mayBeInPicture === true ? quieter(said.severity) : said.severity;
  const order = severity === said.severity ? said.order : orderOf(rule.weight, severity);
  const { at } = said.hint;
  return at
    ? { said, severity, order, post, start: at.start + by, by }
    : { said, severity, order, post: -1, start: -1, by };
}

function looseHints(paragraphs: readonly PlacedJudged[], ofDraft: readonly Said[], facts: Facts): Loose[] {
  let length = 0;
  let mayBeInPicture = false;
  for (const { post } of facts.posts) {
    length += post.text.length;
    if (post.media === 'unknown' || post.media.count > 0) mayBeInPicture = true;
  }
  const loose: Loose[] = [];
  const add = (said: Said, post: number, by: number) => {
    if (said.hint.at || length >= ENOUGH_TO_MISS_SOMETHING)
      loose.push(looseOf(said, post, by, mayBeInPicture));
  };
  for (const { post, start, judged } of paragraphs)
    for (const { said, by } of judged.loose) add(said, post, start + by);
  for (const said of ofDraft) add(said, said.hint.at ? postOf(said.hint.at) : 0, 0);
  return loose.sort(
    (a, b) => a.order - b.order || a.post - b.post || a.start - b.start || byRule(a.said, b.said),
  );
}

/** Where a place of a hint stands in the draft: draft rules name it themselves. */
const spanOf = (place: Range, post: number, by: number): Span =>
  isSpan(place) ? place : { post, start: place.start + by, end: place.end + by };

function movedFixes(fixes: readonly Fix<Range>[], post: number, by: number): Fix<Span>[] {
  return fixes.map(({ at, text }) => (at ? { at: spanOf(at, post, by), text } : { text }));
}

const noFixes: readonly Fix<Span>[] = [];
const noArgs = {};

/** By post, a number for each unit: 1 where it carries a hint. Kept for the next draft, since a text may be long. */
const units: Uint8Array[] = [];

function freeUnits(post: number, length: number): Uint8Array {
  let free = units[post]?.fill(0, 0, length);
  if (free === undefined || free.length < length) free = new Uint8Array(length * 2);
  units[post] = free;
  return free;
}

/** Lists hints in the order they are offered, without those whose words carry one already, until it is full. */
class Listing {
  readonly hints: Hint[] = [];
  /** How many were passed over because their words carry one. */
  covered = 0;
  readonly #most: number;
  readonly #counted = new Set<RuleId>();
  readonly #notes = new Set<RuleId>();
  readonly #taken: readonly Uint8Array[];

  constructor(facts: Facts, ruleset: Ruleset) {
    this.#taken = facts.posts.map(({ post }, index) => freeUnits(index, post.text.length));
    this.#most = ruleset.context.platforms.includes('x') ? SHOWN_ON_X : SHOWN_ELSEWHERE;
  }

  get isFull(): boolean {
    return this.hints.length >= MOST_LISTED;
  }

  /** Whether the words were free; they are taken from now on. */
  #take(post: number, start: number, end: number): boolean {
    const taken = this.#taken[post] as Uint8Array;
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  }

  #isShown(rule: RuleId, severity: Severity): boolean {
    const isNote = severity === 'note';
    const open = isNote ? this.#notes : this.#counted;
    if (open.size < (isNote ? SHOWN_NOTES : this.#most)) open.add(rule);
    return open.has(rule);
  }

  /** @param by where the hint's unit starts in the post. */
  add(said: Said, severity: Severity, post: number, by: number): void {
    const { active, hint, key } = said;
    const { group } = active.rule;
    const { at } = hint;
    // Length hints cover stretches, not words, and share them.
    if (at && group !== 'length' && !this.#take(post, at.start + by, at.end + by)) {
      this.covered += 1;
      return;
    }
    const rule = active.id;
    const { say, with: args = noArgs } = hint;
    const fixes = hint.fixes === undefined ? noFixes : movedFixes(hint.fixes, post, by);
    const shown = this.#isShown(rule, severity);
    this.hints.push(
      at
        ? { rule, group, severity, at: spanOf(at, post, by), say, with: args, fixes, key, shown }
        : { rule, group, severity, say, with: args, fixes, key, shown },
    );
  }
}

/** Lists the hints of an order from `from` on that come before a place. @returns the number of the first that does not. */
function listLoose(
  loose: readonly Loose[],
  from: number,
  order: number,
  post: number,
  start: number,
  listing: Listing,
): number {
  let next = from;
  for (let each = loose[next]; each?.order === order && !listing.isFull; each = loose[next]) {
    if (each.post > post || (each.post === post && each.start >= start)) break;
    listing.add(each.said, each.severity, each.post, each.by);
    next += 1;
  }
  return next;
}

/** The numbers of the paragraphs that have hints of an order, by order. */
function paragraphsByOrder(paragraphs: readonly PlacedJudged[]): readonly (readonly number[])[] {
  const byOrder: number[][] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    // Each round takes the lowest bit that is left.
    for (let orders = paragraphs[index]?.judged.orders ?? 0; orders !== 0; orders &= orders - 1) {
      const order = 31 - Math.clz32(orders & -orders);
      const numbers = byOrder[order];
      if (numbers) numbers.push(index);
      else byOrder[order] = [index];
    }
  }
  return byOrder;
}

/** Lists the hints of all paragraphs and of the whole draft, by order and place. */
function listAll(paragraphs: readonly PlacedJudged[], loose: readonly Loose[], listing: Listing): void {
  const byOrder = paragraphsByOrder(paragraphs);
  const cursors = new Uint32Array(paragraphs.length);
  let next = 0;
  for (let order = 0; order < ORDERS; order += 1) {
    for (const index of byOrder[order] ?? []) {
      const { post, start, judged } = paragraphs[index] as PlacedJudged;
      let cursor = cursors[index] ?? 0;
      for (let each = judged.placed[cursor]; each?.said.order === order; each = judged.placed[cursor]) {
        next = listLoose(loose, next, order, post, start + each.start, listing);
        if (listing.isFull) return;
        listing.add(each.said, each.said.severity, post, start + each.by);
        cursor += 1;
      }
      cursors[index] = cursor;
    }
    next = listLoose(loose, next, order, Infinity, 0, listing);
  }
}

/**
 * Ranks hints, resolves overlaps and decides which stand open.
 * @returns `omitted`: how many of those after a full list were not looked at any more, overlapping ones among them.
 */
export function rank(
  paragraphs: readonly PlacedJudged[],
  ofDraft: readonly Said[],
  facts: Facts,
  ruleset: Ruleset,
): { hints: Hint[]; omitted: number } {
  const loose = looseHints(paragraphs, ofDraft, facts);
  const listing = new Listing(facts, ruleset);
  listAll(paragraphs, loose, listing);
  let all = loose.length;
  for (const { judged } of paragraphs) all += judged.placed.length;
  return { hints: listing.hints, omitted: all - listing.hints.length - listing.covered };
}
