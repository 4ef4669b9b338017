import type { FigureKind } from '../text/figures.ts';
import type { Range } from '../text/span.ts';
import type { ParagraphFacts, PostFacts, SentenceFacts } from './facts.ts';
import { figuresOf } from './figures-of.ts';
import { isListLine } from './list-lines.ts';
import { remembered } from './remembered.ts';

/** Paragraphs before it among which a block's counterpart is looked for: nobody repeats one from further up. */
const MOST_COMPARED = 12;

/** A fact that has to be the same in every language. `keys` are its values in one notation. */
export interface Detail extends Range {
  readonly kind: FigureKind | 'host' | 'handle';
  readonly keys: readonly string[];
}

/** A paragraph in one language with what it states. Offsets of details are relative to it. */
export interface Block {
  /** UTF-16 offset in the post. */
  readonly start: number;
  readonly text: string;
  readonly language: string;
  readonly details: readonly Detail[];
}

/** Two details that should agree and do not. `block` is the later one. */
export interface Difference {
  readonly block: Block;
  readonly detail: Detail;
  readonly other: Block;
  readonly otherDetail: Detail;
}

/** The site of an address without its language: "ca.example.org/x" and "www.example.org/en/x" are one. */
function hostOf(address: string): string {
  const host = address
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();
  return host.replace(/^(?:www|[a-z]{2})\./, '');
}

function detailsOf(sentence: SentenceFacts): Detail[] {
  const { text, entities } = sentence;
  const details: Detail[] = figuresOf(sentence).filter(({ kind }) => kind !== 'order');
  for (const { kind, start, end, lower } of entities) {
    if (kind === 'mention') details.push({ kind: 'handle', start, end, keys: [lower] });
    if (kind === 'url') details.push({ kind: 'host', start, end, keys: [hostOf(text.slice(start, end))] });
  }
  return details;
}

/** What a paragraph states; read once, since paragraphs do not change. */
const detailsIn = remembered(({ sentences }: ParagraphFacts): readonly Detail[] =>
  sentences.flatMap(({ start, facts }) =>
    detailsOf(facts).map((detail) => ({ ...detail, start: start + detail.start, end: start + detail.end })),
  ),
);

/** Words of a language below which it may be a mistake: a heading, a row of names. House judgement. */
const LEAST_WORDS = 10;

/** The paragraphs of a post that state something in a known language. The lines of a list state different things. */
export function blocksOf({ paragraphs }: PostFacts): Block[] {
  const words = new Map<string, number>();
  for (const { facts } of paragraphs)
    words.set(facts.language, (words.get(facts.language) ?? 0) + facts.words);
  return paragraphs
    .filter(
      ({ facts: { text, language } }) =>
        language !== 'und' && (words.get(language) ?? 0) >= LEAST_WORDS && !isListLine(text),
    )
    .map(({ start, facts }) => ({
      start,
      text: facts.text,
      language: facts.language,
      details: detailsIn(facts),
    }))
    .filter(({ details }) => details.length > 0);
}

/** In which languages each value stands. */
function languagesByKey(blocks: readonly Block[]): Map<string, Set<string>> {
  const languages = new Map<string, Set<string>>();
  for (const { language, details } of blocks) {
    for (const { keys } of details) {
      for (const key of keys) {
        const known = languages.get(key);
        if (known) known.add(language);
        else languages.set(key, new Set([language]));
      }
    }
  }
  return languages;
}

/**
 * How well `other` may be the same paragraph in another language: shared values, then nearness. Above 0 when they share any: no
 * post is a million units long.
 */
function likeness(block: Block, other: Block): number {
  const keys = new Set(other.details.flatMap((detail) => detail.keys));
  const shared = block.details.filter((detail) => detail.keys.some((key) => keys.has(key))).length;
  return shared * 1_000_000 - Math.abs(other.start - block.start);
}

interface Twin {
  readonly block: Block;
  readonly likeness: number;
}

/** The paragraph before `blocks[index]` in another language that it most likely repeats. */
function findTwin(blocks: readonly Block[], index: number): Twin | undefined {
  const block = blocks[index];
  if (!block) return undefined;
  let best: Twin | undefined;
  let looked = 0;
  for (let at = index - 1; at >= 0 && looked < MOST_COMPARED; at -= 1) {
    const other = blocks[at];
    if (!other || other.language === block.language) continue;
    looked += 1;
    const score = likeness(block, other);
    if (!best || score > best.likeness) best = { block: other, likeness: score };
  }
  return best;
}

/**
 * Details that a block states one way and its counterpart in another language another way. A block may leave out what the
 * other says; only when both state something of one kind that the other does not have do they differ. Amounts tell so little that
 * the two must have something else in common.
 */
export function differences(blocks: readonly Block[]): Difference[] {
  const languages = languagesByKey(blocks);
  const isOnlyIn = (language: string) => (detail: Detail) =>
    detail.keys.every((key) => languages.get(key)?.size === 1 && languages.get(key)?.has(language));
  const found: Difference[] = [];
  for (const [index, block] of blocks.entries()) {
    const alone = block.details.filter(isOnlyIn(block.language));
    const twin = alone.length > 0 ? findTwin(blocks, index) : undefined;
    if (!twin) continue;
    const { block: other } = twin;
    const open = other.details.filter(isOnlyIn(other.language));
    for (const detail of alone) {
      if (twin.likeness <= 0 && (detail.kind === 'number' || detail.kind === 'percent')) continue;
      const at = open.findIndex(({ kind }) => kind === detail.kind);
      const [otherDetail] = at < 0 ? [] : open.splice(at, 1);
      if (otherDetail) found.push({ block, detail, other, otherDetail });
    }
  }
  return found;
}
