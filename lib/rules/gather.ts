import type { AbbreviationMatch, HardWord, Knowledge, Language, TermMatch } from '../language/language.ts';
import type { Token } from '../text/tokens.ts';
import { ParagraphFacts, type PlacedSentence } from './facts.ts';
import { createHolds } from './holds.ts';

const nothing: ReadonlySet<Knowledge> = new Set();

/** Empty lists are shared: most sentences find little. */
const noTerms: readonly TermMatch[] = [];
const noAbbreviations: readonly AbbreviationMatch[] = [];
const noHard: readonly HardWord[] = [];
const noTokens: readonly Token[] = [];
const noWords: readonly string[] = [];

const movedToken = ({ kind, start, end, lower }: Token, by: number): Token => ({
  kind,
  start: start + by,
  end: end + by,
  lower,
});

function movedTerm(term: TermMatch, by: number): TermMatch {
  const { table, start, end, term: base, use, oneClick, article } = term;
  const moved = { table, start: start + by, end: end + by, term: base, use, oneClick };
  return article ? { ...moved, article: { start: article.start + by, text: article.text } } : moved;
}

const movedHard = ({ start, end, word }: HardWord, by: number): HardWord => ({
  start: start + by,
  end: end + by,
  word,
});

function movedAbbreviation(match: AbbreviationMatch, by: number): AbbreviationMatch {
  const { start, end, abbreviation, readers, meaning } = match;
  const moved = { start: start + by, end: end + by, abbreviation, readers };
  return meaning === undefined ? moved : { ...moved, meaning };
}

/** The items of all sentences with offsets into the paragraph. */
function collected<T>(
  placed: readonly PlacedSentence[],
  itemsOf: (sentence: PlacedSentence['facts']) => readonly T[] | undefined,
  move: (item: T, by: number) => T,
  none: readonly T[],
): readonly T[] {
  let all: T[] | undefined;
  for (const { start, facts } of placed) {
    const items = itemsOf(facts);
    if (items === undefined || items.length === 0) continue;
    all ??= [];
    for (const item of items) all.push(start === 0 ? item : move(item, start));
  }
  return all ?? none;
}

/** Sums over the sentences of a paragraph. */
function summed(placed: readonly PlacedSentence[]) {
  const sums = { words: 0, rated: 0, familiar: 0, said: 0, longest: 0, cues: 0, rest: 0 };
  for (const { facts } of placed) {
    sums.words += facts.words;
    if (facts.words > 0) sums.said += 1;
    if (facts.words > sums.longest) sums.longest = facts.words;
    sums.cues |= facts.holds.cues;
    sums.rest |= facts.holds.rest;
    if (facts.knowing === undefined) continue;
    sums.rated += facts.knowing.rated;
    sums.familiar += facts.knowing.familiar;
  }
  return sums;
}

/** Gathers from the sentences of a paragraph what rules ask of it as a whole. @param tag its language. */
export function gather(
  text: string,
  tag: string,
  language: Language | undefined,
  sentences: readonly PlacedSentence[],
): ParagraphFacts {
  const { words, rated, familiar, said, longest, cues, rest } = summed(sentences);
  return new ParagraphFacts({
    text,
    language: tag,
    reader: language,
    offers: language?.offers ?? nothing,
    sentences,
    words,
    terms: collected(sentences, ({ knowing }) => knowing?.terms, movedTerm, noTerms),
    abbreviations: collected(
      sentences,
      ({ knowing }) => knowing?.abbreviations,
      movedAbbreviation,
      noAbbreviations,
    ),
    defines: collected(
      sentences,
      ({ knowing }) => knowing?.defines,
      (word) => word,
      noWords,
    ),
    hard: collected(sentences, ({ knowing }) => knowing?.hard, movedHard, noHard),
    entities: collected(sentences, ({ entities }) => entities, movedToken, noTokens),
    rated,
    familiar,
    holds: createHolds(cues, rest),
    said,
    longest,
  });
}
