import { findCue, takesSeveralSentences } from '../language/english/cues/find-cue.ts';
import type { CueMatch, CueName, TableName, TermMatch } from '../language/language.ts';
import type { Range, Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from './facts.ts';
import { cueBit, type Holds, kindBit, tableBit } from './holds.ts';

/** Something found in a paragraph, with its span in the draft. */
export interface Placed<T> {
  readonly item: T;
  readonly at: Span;
}

/** A paragraph and where it starts in which post. */
interface ParagraphAt {
  readonly post: number;
  readonly start: number;
  readonly facts: ParagraphFacts;
}

/** The paragraphs that hold what a bit of `Holds` stands for, in reading order. */
function* paragraphsWith({ posts }: Facts, of: keyof Holds, bit: number): Iterable<ParagraphAt> {
  for (let post = 0; post < posts.length; post += 1) {
    for (const { start, facts } of posts[post]?.paragraphs ?? []) {
      if ((facts.holds[of] & bit) !== 0) yield { post, start, facts };
    }
  }
}

const spanIn = ({ post, start }: ParagraphAt, item: Range): Span => ({
  post,
  start: start + item.start,
  end: start + item.end,
});

/** All matches of a cue in reading order. Paragraphs without it cost next to nothing. */
export function* cuesIn(facts: Facts, cue: CueName): Iterable<Placed<CueMatch>> {
  for (const paragraph of paragraphsWith(facts, 'cues', cueBit(cue))) {
    for (const item of paragraph.facts.cues)
      if (item.cue === cue) yield { item, at: spanIn(paragraph, item) };
  }
}

/** A sentence and where it starts in the draft. */
interface PlacedFacts {
  readonly post: number;
  /** UTF-16 offset in the post. */
  readonly start: number;
  readonly facts: SentenceFacts;
}

/** Sentences within which they are said; what stands further down is about something else. House judgement. */
const MOST_READ = 60;

/** The sentences of a draft that a language was read in, from a paragraph of its first post on. */
function sentencesFrom({ posts }: Facts, first: number): PlacedFacts[] {
  const all: PlacedFacts[] = [];
  for (const [post, { paragraphs }] of posts.entries()) {
    for (let index = post === 0 ? first : 0; index < paragraphs.length; index += 1) {
      const { start = 0, facts } = paragraphs[index] ?? {};
      for (const { start: from, facts: sentence } of facts?.sentences ?? []) {
        if (sentence.knowing === undefined) continue;
        all.push({ post, start: start + from, facts: sentence });
        if (all.length === MOST_READ) return all;
      }
    }
  }
  return all;
}

function foundIn(
  sentences: readonly PlacedFacts[],
  cue: CueName,
): (Placed<CueMatch> & { sentence: number }) | undefined {
  const item = findCue(
    cue,
    sentences.map(({ facts }) => facts),
  );
  const sentence = item && sentences[item.sentence];
  if (!item || !sentence) return undefined;
  const at = { post: sentence.post, start: sentence.start + item.start, end: sentence.start + item.end };
  return { item, at, sentence: item.sentence };
}

/** The first match from a paragraph of the first post on. */
function firstFrom(facts: Facts, cue: CueName, first: number): Placed<CueMatch> | undefined {
  const from = facts.posts[0]?.paragraphs[first]?.start ?? 0;
  for (const match of cuesIn(facts, cue)) if (match.at.post > 0 || match.at.start >= from) return match;
  return undefined;
}

/**
 * Where a draft first says something, also where it takes several sentences to say it.
 * @param first the paragraph of the first post to begin with; what stands before it is passed over.
 */
export function findCueIn(facts: Facts, cue: CueName, first = 0): Placed<CueMatch> | undefined {
  const match = firstFrom(facts, cue, first);
  if (!match || !takesSeveralSentences(cue)) return match;
  return foundIn(sentencesFrom(facts, first), cue);
}

/** Nobody says one thing more often in a post; the rest would only cost time. */
const MOST_FOUND = 5;

/** The sentence without one match of a cue, so that the next one can be looked for. */
function without({ post, start, facts }: PlacedFacts, { cue, kind, start: from }: CueMatch): PlacedFacts {
  const { knowing } = facts;
  if (!knowing) return { post, start, facts };
  const cues = knowing.cues.filter((each) => each.cue !== cue || each.start !== from || each.kind !== kind);
  return { post, start, facts: { ...facts, knowing: { ...knowing, cues } } };
}

function allAcross(facts: Facts, cue: CueName): Placed<CueMatch>[] {
  const sentences = sentencesFrom(facts, 0);
  const all: Placed<CueMatch>[] = [];
  for (
    let found = foundIn(sentences, cue);
    found && all.length < MOST_FOUND;
    found = foundIn(sentences, cue)
  ) {
    all.push(found);
    const read = sentences[found.sentence];
    if (read) sentences[found.sentence] = without(read, found.item);
  }
  return all;
}

/** All places where a draft says something, the first few of them. */
export function findAllIn(facts: Facts, cue: CueName): Placed<CueMatch>[] {
  const all: Placed<CueMatch>[] = [];
  for (const match of cuesIn(facts, cue)) {
    if (takesSeveralSentences(cue)) return allAcross(facts, cue);
    if (all.length === MOST_FOUND) break;
    all.push(match);
  }
  return all;
}

/** All matches of a phrase table in reading order; `text` is the paragraph that the item's own offsets refer to. */
export function* termsIn(
  facts: Facts,
  table: TableName,
): Iterable<Placed<TermMatch> & { readonly text: string }> {
  for (const paragraph of paragraphsWith(facts, 'rest', tableBit(table))) {
    for (const item of paragraph.facts.terms) {
      if (item.table === table) yield { item, at: spanIn(paragraph, item), text: paragraph.facts.text };
    }
  }
}

/** Links, handles, tags and emoji in reading order. */
export function entitiesIn(facts: Facts, kind: Token['kind']): Placed<Token>[] {
  const all: Placed<Token>[] = [];
  for (const paragraph of paragraphsWith(facts, 'rest', kindBit(kind))) {
    for (const item of paragraph.facts.entities) {
      if (item.kind === kind) all.push({ item, at: spanIn(paragraph, item) });
    }
  }
  return all;
}

/** The text a span covers. */
export function textOf(facts: Facts, at: Span): string {
  return facts.posts[at.post]?.post.text.slice(at.start, at.end) ?? '';
}

/** The sentence that holds a place, and its span without the white space at its end. */
export function sentenceAt(facts: Facts, at: Span): { facts: SentenceFacts; at: Span } | undefined {
  for (const { start, facts: paragraph } of facts.posts[at.post]?.paragraphs ?? []) {
    if (at.start < start || at.start > start + paragraph.text.length) continue;
    for (const { start: offset, facts: sentence } of paragraph.sentences) {
      const from = start + offset;
      if (at.start < from || at.start >= from + sentence.text.length) continue;
      const end = from + sentence.text.trimEnd().length;
      return { facts: sentence, at: { post: at.post, start: from, end } };
    }
  }
  return undefined;
}

/** The span of the sentence that holds a place; the place itself where none does. */
export function sentenceAround(facts: Facts, at: Span): Span {
  return sentenceAt(facts, at)?.at ?? at;
}
