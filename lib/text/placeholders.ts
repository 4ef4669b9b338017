import type { Range } from './span.ts';
import { unicodePattern } from './unicode-pattern.ts';

/** Letters that writers of many languages leave where something is still to come. */
const open = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:T\.B\.[ACD]\.|TB[ACD]|tba|tbc|tbd|lorem ipsum|_{3,}|(?<!\?)\?{3,}(?=\s*(?:€|%|o'clock|h\b)))(?![\p{L}\p{N}])`,
  'gu',
);
/** XX beside a sign that wants a figure, or before a word that is counted: "XX%", "€XX", "XX/XX", "in XX cities". */
const crossesBySign = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:[€$£]\s?X{2,4}|X{2,4}(?:[/.:-]X{2,4})+(?:[/.]\d{2,4})?|X{2,4}\s?[%€£$])(?![\p{L}\p{N}])`,
  'gu',
);
/** Not after a longer word: in Romance languages XX behind one is the twentieth century. */
const crossesBeforeWord = unicodePattern(
  String.raw`(?<=(?:^|[^\p{L}\p{N}\s]\s?|(?:^|[\s(])\p{Ll}{1,4}\s))X{2,4}(?=\s(?!chromosom|cromosom|kromosom)\p{Ll}{4,})`,
  'gu',
);
const brackets = unicodePattern(String.raw`[[<{]\s*(\p{L}[^\][<>{}\n]{1,45}?)\s*[\]>}]`, 'gu');
/** What stands in brackets on purpose: quoting marks, hidden e-mail addresses, smileys. */
const onPurpose = /^(?:(?:sic|at|dot|\.\.\.|…|br|b|i|u|p)$|(?:en|de|fr|es|it|pt|ca|nl)\b)/i;

const rangeOf = (match: RegExpMatchArray): Range => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

const newStart = unicodePattern(String.raw`^\s{0,3}["“«¡¿]?[\p{Lu}\p{N}]`);

/** "[EN] Come and ask" is a label: brackets at the start of a line with a new start behind them. */
const isLabel = (text: string, { start, end }: Range) =>
  start < 4 && text.slice(0, start).trim() === '' && newStart.test(text.slice(end, end + 5));

/** Offsets at which quotation opens or closes. */
const quotationMarks = (text: string) => Array.from(text.matchAll(/["“”„«»]/g), ({ index }) => index);

function inBrackets(text: string): Range[] {
  const found: Range[] = [];
  const marks = quotationMarks(text);
  let passed = 0;
  for (const match of brackets.matchAll(text)) {
    const range = rangeOf(match);
    while ((marks[passed] ?? text.length) < range.start) passed += 1;
    // Inside a quotation, brackets hold what the writer put in to make it clear.
    const isQuoted = passed % 2 === 1;
    if (!isQuoted && !onPurpose.test(match[1] ?? '') && !isLabel(text, range)) found.push(range);
  }
  return found;
}

/** Neighbours that only white space divides are one gap to fill. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && (range.start < last.end || text.slice(last.end, range.start).trim() === '')) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/** Something of every gap: looked for before they are. */
const traces = /[[<{_?]|X{2}|T\.?B|tb[acd]|lorem/;

/** A cheap look before `findPlaceholders`: false where it finds nothing. */
export const mayHoldPlaceholder = (text: string): boolean => traces.test(text);

/**
 * What is still to be filled in, in any language: brackets with words, TBC, XX, lorem ipsum.
 * @param text one sentence. @returns ranges in UTF-16 code units of it, in order, without overlaps.
 */
export function findPlaceholders(text: string): Range[] {
  const found = [open, crossesBySign, crossesBeforeWord].flatMap((pattern) =>
    Array.from(pattern.matchAll(text), rangeOf),
  );
  return joined(text, [...found, ...inBrackets(text)]);
}
