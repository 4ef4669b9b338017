import type { CueMatch, CueName, CueSource, Language } from '../language/language.ts';
import { cuesIn, findMatch } from './cues.ts';
import type { Facts, SentenceFacts } from './facts.ts';
import type { Placed } from './places.ts';
import { remembered } from './remembered.ts';

/** A sentence and where it starts in the draft. */
interface PlacedFacts {
  readonly post: number;
  /** UTF-16 offset in the post. */
  readonly start: number;
  readonly facts: SentenceFacts;
}

/** Sentences within which they are said; what stands further down is about something else. House judgement. */
const MOST_READ = 60;

/** The sentences of a draft in one language, from a paragraph of its first post on. */
function sentencesFrom({ posts }: Facts, first: number, language: Language): PlacedFacts[] {
  const all: PlacedFacts[] = [];
  for (const [post, { paragraphs }] of posts.entries()) {
    for (let index = post === 0 ? first : 0; index < paragraphs.length; index += 1) {
      const { start = 0, facts } = paragraphs[index] ?? {};
      if (facts?.reader !== language) continue;
      for (const { start: from, facts: sentence } of facts.sentences) {
        all.push({ post, start: start + from, facts: sentence });
        if (all.length === MOST_READ) return all;
      }
    }
  }
  return all;
}

/** The sentences at the start of a draft: several rules read them, on every key. */
const openings = remembered((_: Facts) => new Map<Language, readonly PlacedFacts[]>());

function opening(facts: Facts, language: Language): readonly PlacedFacts[] {
  const known = openings(facts);
  let sentences = known.get(language);
  if (!sentences) {
    sentences = sentencesFrom(facts, 0, language);
    known.set(language, sentences);
  }
  return sentences;
}

/** The languages of a draft. */
const languagesOf = remembered(({ posts }: Facts): readonly Language[] => {
  const languages = new Set<Language>();
  for (const { paragraphs } of posts)
    for (const { facts } of paragraphs) if (facts.reader !== undefined) languages.add(facts.reader);
  return [...languages];
});

/** A cue told by several sentences: the sentence it stands in, by number, and its place there. */
interface Told {
  readonly item: CueMatch;
  readonly sentence: number;
}

interface Memory {
  read: readonly SentenceFacts[];
  readonly told: Map<string, readonly Told[]>;
}

const memories = remembered((_: SentenceFacts): Memory => ({ read: [], told: new Map() }));

/** What sentences tell together, read again only when one of them changed: most keys are pressed further down. */
function toldBy(
  sentences: readonly PlacedFacts[],
  name: string,
  read: () => readonly Told[],
): readonly Told[] {
  const [first] = sentences;
  if (!first) return [];
  const memory = memories(first.facts);
  const isSame =
    memory.read.length === sentences.length &&
    memory.read.every((facts, index) => facts === sentences[index]?.facts);
  if (!isSame) {
    memory.read = sentences.map(({ facts }) => facts);
    memory.told.clear();
  }
  let told = memory.told.get(name);
  if (!told) {
    told = read();
    memory.told.set(name, told);
  }
  return told;
}

function placedTold(sentences: readonly PlacedFacts[], { item, sentence }: Told): Placed<CueMatch> {
  const { post = 0, start = 0 } = sentences[sentence] ?? {};
  return { item, at: { post, start: start + item.start, end: start + item.end } };
}

/** Nobody says one thing more often in a post; the rest would only cost time. */
const MOST_FOUND = 5;

/** The sentence without one match of a cue, so that the next one can be looked for. */
function without({ text, tokens, knowing }: CueSource, taken: CueMatch): CueSource {
  const cues = (cue: CueName) =>
    (knowing?.cues(cue) ?? []).filter(
      (each) => cue !== taken.cue || each.start !== taken.start || each.kind !== taken.kind,
    );
  return { text, tokens, knowing: { cues } };
}

function findTold(read: readonly CueSource[], cue: CueName, language: Language, most: number): Told[] {
  const sentences = [...read];
  const all: Told[] = [];
  while (all.length < most) {
    const item = language.findAcross(cue, sentences);
    if (!item) break;
    const { sentence } = item;
    all.push({ item, sentence });
    sentences[sentence] = without(sentences[sentence] as CueSource, item);
  }
  return all;
}

function findAcross(
  facts: Facts,
  cue: CueName,
  language: Language,
  first: number,
  most: number,
): Placed<CueMatch>[] {
  const sentences = first === 0 ? opening(facts, language) : sentencesFrom(facts, first, language);
  const told = toldBy(sentences, `${most} ${cue}`, () =>
    findTold(
      sentences.map(({ facts }) => facts),
      cue,
      language,
      most,
    ),
  );
  return told.map((each) => placedTold(sentences, each));
}

function findInOne(
  facts: Facts,
  cue: CueName,
  language: Language,
  first: number,
  most: number,
): Placed<CueMatch>[] {
  if (language.inParts.has(cue)) return findAcross(facts, cue, language, first, most);
  const all: Placed<CueMatch>[] = [];
  for (const match of cuesIn(facts, cue, first, language)) {
    all.push(match);
    if (all.length === most) break;
  }
  return all;
}

const inOrder = (a: Placed<CueMatch>, b: Placed<CueMatch>) =>
  a.at.post - b.at.post || a.at.start - b.at.start;

function findFirst(facts: Facts, cue: CueName, first: number, most: number): Placed<CueMatch>[] {
  const able = languagesOf(facts).filter(({ offers }) => offers.has(`cues.${cue}`));
  const [only, ...others] = able;
  if (!only) return [];
  if (others.length === 0) return findInOne(facts, cue, only, first, most);
  return able
    .flatMap((language) => findInOne(facts, cue, language, first, most))
    .sort(inOrder)
    .slice(0, most);
}

/**
 * Where a draft first says something, also where it takes several sentences to say it.
 * @param first the paragraph of the first post to begin with; what stands before it is passed over.
 */
export function findCueIn(facts: Facts, cue: CueName, first = 0): Placed<CueMatch> | undefined {
  return findFirst(facts, cue, first, 1)[0];
}

/** All places where a draft says something, the first few of them. */
export function findAllIn(facts: Facts, cue: CueName): Placed<CueMatch>[] {
  return findFirst(facts, cue, 0, MOST_FOUND);
}

/** Where a draft first says something that counts, also where it takes several sentences to say it. */
export function findCounted(
  facts: Facts,
  cue: CueName,
  counts: (match: Placed<CueMatch>) => boolean,
): Placed<CueMatch> | undefined {
  const isInParts = languagesOf(facts).some(({ inParts }) => inParts.has(cue));
  return isInParts ? findAllIn(facts, cue).find(counts) : findMatch(facts, cue, counts);
}
