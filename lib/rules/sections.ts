import { type Facts, type ParagraphFacts, type PlacedParagraph, type PostFacts, placedAt } from './facts.ts';
import { type Remembering, remembered } from './remembered.ts';

/** Neighbouring paragraphs of a post. Their places are relative to the first of them. */
export class SectionFacts implements Remembering {
  readonly paragraphs: readonly PlacedParagraph[];
  memory: unknown[] | undefined;

  constructor(paragraphs: readonly PlacedParagraph[]) {
    this.paragraphs = paragraphs;
    this.memory = undefined;
  }
}

interface PlacedSection {
  /** UTF-16 offset in the post. */
  readonly start: number;
  readonly facts: SectionFacts;
}

/**
 * Whether a section ends with a paragraph, which its length alone decides: an edit then moves no border but its own. One
 * paragraph in eight does, no empty one.
 */
const isBorder = ({ text }: ParagraphFacts) => (text.length & 7) === 7;

/** The section that began with a paragraph when it was last asked for; none holds no paragraph. */
const lastFrom = remembered((_: ParagraphFacts) => ({ section: new SectionFacts([]) }));

/** The paragraphs as a section, the same one as before where all are the same. */
function sectionOf(paragraphs: readonly PlacedParagraph[]): PlacedSection {
  const [{ start, facts }] = paragraphs as readonly [PlacedParagraph];
  const last = lastFrom(facts);
  const known = last.section.paragraphs;
  const isKnown = (each: PlacedParagraph, index: number) => each.facts === known[index]?.facts;
  if (known.length !== paragraphs.length || !paragraphs.every(isKnown))
    last.section = new SectionFacts(paragraphs.map((each) => placedAt(each.start - start, each.facts)));
  return placedAt(start, last.section);
}

/** A post in sections. */
export const sectionsOf = remembered(({ paragraphs }: PostFacts): readonly PlacedSection[] => {
  const all: PlacedSection[] = [];
  let from = 0;
  for (const [index, { facts }] of paragraphs.entries()) {
    if (!isBorder(facts) && index < paragraphs.length - 1) continue;
    all.push(sectionOf(paragraphs.slice(from, index + 1)));
    from = index + 1;
  }
  return all;
});

/**
 * Prepares to read all paragraphs of a draft on every key: a rule over the whole draft joins what some sections say, which
 * are read once, instead of asking each of its paragraphs.
 * @param read a pure function of the paragraphs; it never gives undefined.
 * @returns what was read of the sections, in their order.
 */
export function inSections<Value extends NonNullable<unknown> | null>(
  read: (paragraphs: readonly PlacedParagraph[]) => Value,
): (facts: Facts) => Value[] {
  const known = remembered(({ paragraphs }: SectionFacts) => read(paragraphs));
  return ({ posts }) => posts.flatMap((post) => sectionsOf(post).map(({ facts }) => known(facts)));
}
