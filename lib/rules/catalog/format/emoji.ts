import type { Range, Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { unicodePattern } from '../../../text/unicode-pattern.ts';
import type { ParagraphFacts } from '../../facts.ts';
import { holdsKind } from '../../holds.ts';
import { amount } from '../../options.ts';
import { listed, type Placed } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Emoji of one kind in a row from which on a screen reader drones. The university guides say three. */
const SAME_IN_ROW = 3;
/** Different emoji in a row that make a string. House judgement. */
const DIFFERENT_IN_ROW = 4;

type Run = readonly [Token, ...Token[]];

/** Emoji with nothing but white space between them. */
function runsIn({ text, entities }: ParagraphFacts): Run[] {
  const runs: [Token, ...Token[]][] = [];
  for (const token of entities) {
    if (token.kind !== 'emoji') continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && text.slice(before.end, token.start).trim() === '') last.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Tokens of one kind in a row inside a run, as a range; undefined when there are fewer than three. */
function sameIn(run: Run, text: string): { start: number; end: number } | undefined {
  let from = 0;
  for (let index = 1; index <= run.length; index += 1) {
    const [first, next] = [run[from], run[index]];
    if (first && next && text.slice(first.start, first.end) === text.slice(next.start, next.end)) continue;
    const last = run[index - 1];
    if (first && last && index - from >= SAME_IN_ROW) return { start: first.start, end: last.end };
    from = index;
  }
  return undefined;
}

const shortWordBefore = unicodePattern(String.raw`(?:^|\s)\p{L}\s$`);
const lowerBehind = unicodePattern(String.raw`^\s\p{Ll}`);

/** "I ❤️ my ward", "Grab a ☕ with us": a word of one letter leads to it and a word in lower case goes on. */
function standsForWord({ text }: ParagraphFacts, { start, end }: Token): boolean {
  return (
    shortWordBefore.test(text.slice(Math.max(0, start - 4), start)) &&
    lowerBehind.test(text.slice(end, end + 3))
  );
}

/** One emoji at the start of a line is a marker and counts for nothing. */
const isMarker = ({ text }: ParagraphFacts, run: Run) =>
  run.length === 1 && text.slice(0, run[0].start).trim() === '';

/** A run of emoji. */
interface Emoji extends Range {
  /** What can be said of it. */
  readonly say: 'same' | 'row' | 'word' | undefined;
  /** Those that count, with places in their paragraph. */
  readonly counted: readonly Range[];
}

function readRun(facts: ParagraphFacts, run: Run): Emoji {
  const [{ start }] = run;
  const last = run.at(-1) ?? run[0];
  const counted = isMarker(facts, run) ? [] : run;
  const same = sameIn(run, facts.text);
  if (same) return { say: 'same', ...same, counted };
  const isWord = run.length === 1 && standsForWord(facts, last);
  const say = run.length >= DIFFERENT_IN_ROW ? 'row' : isWord ? 'word' : undefined;
  return { say, start, end: last.end, counted };
}

const emojiIn = listed((facts) =>
  holdsKind(facts.holds, 'emoji') ? runsIn(facts).map((run) => readRun(facts, run)) : [],
);

/** The place of the emoji that is one more than `most`. */
function firstAbove(runs: readonly Placed<Emoji>[], most: number): Span | undefined {
  let left = most;
  for (const { at, item } of runs) {
    const each = item.counted[left];
    const by = at.start - item.start;
    if (each) return { post: at.post, start: each.start + by, end: each.end + by };
    left -= item.counted.length;
  }
  return undefined;
}

/** A few emoji colour a text; many hide it. */
export const rule = defineRule({
  summary: 'A few emoji, none in strings, none for a word',
  why: 'A screen reader says each emoji by its full name, every single time.',
  evidence: {
    title: 'Section508.gov: Create accessible social media content',
    url: 'https://www.section508.gov/create/social-media/',
    year: 2024,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {
    /** Emoji in one post above which they are many; markers at the start of a line do not count. */
    most: amount(6),
  },
  severity: 'note',
  messages: {
    same: 'One of these is enough: they are read out one by one.',
    row: 'A string of emoji. Keep the one that says most.',
    word: 'Write the word: not everybody sees or hears the same thing in this picture.',
    many: '{count} emoji here. Up to {most} are easy to read.',
  },
  *check({ facts }, { options: { most } }): Iterable<Finding<Span>> {
    const all = emojiIn(facts);
    for (const post of facts.posts.keys()) {
      const runs = all.filter(({ at }) => at.post === post);
      let isString = false;
      for (const { at, item } of runs) {
        const { say } = item;
        if (say === 'same') yield { hint: { at, say, severity: 'advice' } };
        else if (say === 'word') yield { hint: { at, say, severity: 'note' } };
        else if (say) yield { hint: { at, say } };
        isString ||= say === 'same' || say === 'row';
      }
      const at = isString ? undefined : firstAbove(runs, most);
      const count = runs.reduce((sum, { item }) => sum + item.counted.length, 0);
      if (at) yield { hint: { at, say: 'many', with: { count, most }, about: '' } };
    }
  },
  examples: {
    any: {
      good: [
        { text: '📅 Friday at six\n📍 Casal del Born\n🔗 example.org\nBring a friend 💛' },
        { text: 'You sleep better without a phone in bed 😴' },
      ],
      bad: [
        { text: 'Thank you 🎉🎉🎉', at: '🎉🎉🎉', says: 'same' },
        { text: 'We are here for you 🧶☕🍪🎶', at: '🧶☕🍪🎶', says: 'row' },
        { text: 'I ❤️ my ward.', at: '❤️', says: 'word' },
        { text: 'Sun ☀️, rain ☔, snow ⛄: we cycle.', at: '⛄', says: 'many', options: { most: 2 } },
      ],
    },
  },
});
