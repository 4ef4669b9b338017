import { findCue } from '../language/english/cues/find-cue.ts';
import type { CueMatch, CueName } from '../language/language.ts';
import type { Facts, SentenceFacts } from './facts.ts';
import type { Placed } from './places.ts';
import { remembered } from './remembered.ts';

/** A sentence and where it starts in the draft. */
export interface PlacedFacts {
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

/** The sentences at the start of a draft: several rules read them, on every key. */
const opening = remembered((facts: Facts) => sentencesFrom(facts, 0));

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

function findTold(sentences: readonly SentenceFacts[], cue: CueName): Told | undefined {
  const item = findCue(cue, sentences);
  return item && { item, sentence: item.sentence };
}

function placedTold(sentences: readonly PlacedFacts[], { item, sentence }: Told): Placed<CueMatch> {
  const { post = 0, start = 0 } = sentences[sentence] ?? {};
  return { item, at: { post, start: start + item.start, end: start + item.end } };
}

/**
 * Where several sentences together first say something.
 * @param first the paragraph of the first post to begin with.
 */
export function findAcross(facts: Facts, cue: CueName, first: number): Placed<CueMatch> | undefined {
  const sentences = first === 0 ? opening(facts) : sentencesFrom(facts, first);
  const [told] = toldBy(sentences, `first ${cue}`, () => {
    const found = findTold(
      sentences.map((sentence) => sentence.facts),
      cue,
    );
    return found ? [found] : [];
  });
  return told && placedTold(sentences, told);
}

/** Nobody says one thing more often in a post; the rest would only cost time. */
export const MOST_FOUND = 5;

/** The sentence without one match of a cue, so that the next one can be looked for. */
function without(facts: SentenceFacts, { cue, kind, start }: CueMatch): SentenceFacts {
  const { knowing } = facts;
  if (!knowing) return facts;
  const cues = knowing.cues.filter((each) => each.cue !== cue || each.start !== start || each.kind !== kind);
  return { ...facts, knowing: { ...knowing, cues } };
}

function findAllTold(read: readonly SentenceFacts[], cue: CueName): Told[] {
  const sentences = [...read];
  const all: Told[] = [];
  for (
    let told = findTold(sentences, cue);
    told && all.length < MOST_FOUND;
    told = findTold(sentences, cue)
  ) {
    all.push(told);
    const sentence = sentences[told.sentence];
    if (sentence) sentences[told.sentence] = without(sentence, told.item);
  }
  return all;
}

/** All places where sentences together say something, the first few of them. */
export function findAllAcross(facts: Facts, cue: CueName): Placed<CueMatch>[] {
  const sentences = opening(facts);
  const read = () =>
    findAllTold(
      sentences.map((sentence) => sentence.facts),
      cue,
    );
  return toldBy(sentences, `all ${cue}`, read).map((told) => placedTold(sentences, told));
}
