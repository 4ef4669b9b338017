import { type Anchors, anchorsOfWays, type Extent, withOwn } from './anchor.ts';
import { type KeySet, keySet, missing, type PatternSource } from './keys.ts';

/**
 * The pattern language of the cue grammars. A pattern is a row of elements separated by spaces:
 *
 * - `sign|support` any of these words; `<power>` any word of a named list, also as one of several: `we|<power>`;
 *   `call?` may be left out; signs (`"`, `,`, `?` …) stand for themselves, brackets and bars with a backslash;
 * - `#num` a number, `#pct` a percentage, `#year` a year, `#clock` a time as in 18:30 or 6pm, `#range` as in 9-15 or 9am-4pm, `#slash` a day as in 12/11, `#aged` as in 16-year-old or 72F,
 *   `#url` a link, `#doi` one to a paper, `#mention` a handle, `#office` the handle of a public office, `#tag` a hashtag, `#emoji`,
 *   `#cap` a word with a capital, `#ABC` a word in capitals, `#word` any word, `#quote` a quotation mark,
 *   `#ly #ing #ed #er #est #s` a word that ends so;
 * - `( a b|c )` one of these rows, `( … )?` or none: inside brackets `|` parts rows, outside words; `{name}` the named
 *   fragment, a row of elements in brackets;
 * - `~3` at most three tokens of one clause; `~~3` at most three tokens of any kind;
 * - `^` the start of a clause, `^^` of the sentence, `^^2` at most two tokens behind it; `$` the end of a clause, `$$` of the sentence; also as one of several: `soon|$`;
 * - `=a|b` the next token is one of these, `!a|b` none of these, `!3:a|b` none of these among the next three;
 *   `-a|b` the token before is none of these, `-3:a|b` none of these among the three before. None of them takes a token.
 *
 * Words are lower case; one in capitals (WHO) stands for itself in capitals only.
 * In capitals that word is then found nowhere else: only words that are others in small letters are named so.
 * A pattern may not begin with a gap: something must stand at its first token.
 */

/** What a step of a compiled pattern does. */
export const Op = {
  end: 0,
  take: 1,
  ways: 2,
  gap: 3,
  /** One of the next tokens must be in the set. */
  ahead: 4,
  /** None of the next tokens may be. */
  notAhead: 5,
  notBehind: 6,
  clauseStart: 7,
  clauseEnd: 8,
  sentenceStart: 9,
  sentenceEnd: 10,
} as const;

type OpCode = (typeof Op)[keyof typeof Op];

/** One step of a compiled pattern. All are of one shape, which engines read fastest. */
export interface Step extends Extent {
  readonly op: OpCode;
  readonly keys: KeySet;
  /** The most tokens of a gap, or how many tokens are looked at. */
  readonly most: number;
  readonly crossesSigns: boolean;
  readonly ways: readonly Step[];
  /** What must match behind it; undefined for `end` and `ways` alone. */
  readonly next: Step | undefined;
  /** The rarest of what must stand from here on. */
  readonly anchors: Anchors;
}

const noKeys: KeySet = { number: 0, ids: [], lists: [], flags: 0, weight: 0 };
const noWays: readonly Step[] = [];

function step(op: OpCode, next: Step, keys = noKeys, most = 0, crossesSigns = false): Step {
  const shortest = next.shortest + (op === Op.take ? 1 : 0);
  const longest = next.longest + (op === Op.take ? 1 : op === Op.gap ? most : 0);
  let { anchors } = next;
  if (op === Op.take) anchors = withOwn(keys, 0, anchors, { shortest, longest });
  else if (op === Op.ahead) anchors = withOwn(keys, most - 1, anchors, { shortest, longest });
  return { op, keys, most, crossesSigns, ways: noWays, next, anchors, shortest, longest };
}

/** @param tail what follows whichever way is taken. */
function waysOf(ways: readonly Step[], tail: Step): Step {
  const shortest = Math.min(...ways.map((way) => way.shortest));
  const longest = Math.max(...ways.map((way) => way.longest));
  return {
    op: Op.ways,
    keys: noKeys,
    most: 0,
    crossesSigns: false,
    ways,
    next: undefined,
    anchors: anchorsOfWays(ways, tail.anchors, { shortest, longest }),
    shortest,
    longest,
  };
}

const end: Step = {
  op: Op.end,
  keys: noKeys,
  most: 0,
  crossesSigns: false,
  ways: noWays,
  next: undefined,
  anchors: [],
  shortest: 0,
  longest: 0,
};

/** An element as it is read, before it is linked to what follows it. */
type Element = (next: Step) => Step;

function link(elements: readonly Element[], next: Step): Step {
  let first = next;
  for (let at = elements.length - 1; at >= 0; at -= 1) first = (elements[at] as Element)(first);
  return first;
}

const optionally =
  (element: Element): Element =>
  (next) =>
    waysOf([element(next), next], next);

const places: Readonly<Record<string, OpCode>> = {
  '^': Op.clauseStart,
  $: Op.clauseEnd,
  $$: Op.sentenceEnd,
};

const lookMarks = '=!-';
/** Whether a part looks at tokens without taking them: `=a|b`, `!3:a`, `-a`; a mark alone, or before a bar, is a sign. */
const isLook = (part: string) =>
  part.length > 1 && lookMarks.includes(part.charAt(0)) && part.charAt(1) !== '|';

function lookElement(text: string, source: PatternSource): Element {
  const [, counted, rest] = /^(?:(\d+):)?(.+)$/s.exec(text.slice(1)) ?? [];
  const keys = keySet(rest ?? '', source);
  const most = Number(counted ?? 1);
  const mark = text.charAt(0);
  const op = mark === '-' ? Op.notBehind : mark === '=' ? Op.ahead : Op.notAhead;
  return (next) => step(op, next, keys, most);
}

function simpleElement(text: string, source: PatternSource): Element {
  const place = places[text];
  if (place !== undefined) return (next) => step(place, next);
  if (text.startsWith('^^') && /^\^\^\d*$/.test(text)) {
    const within = Number(text.slice(2));
    return (next) => step(Op.sentenceStart, next, noKeys, within);
  }
  if (text.startsWith('~') && /^~~?\d+$/.test(text)) {
    const crosses = text.startsWith('~~');
    const most = Number(text.slice(crosses ? 2 : 1));
    return (next) => step(Op.gap, next, noKeys, most, crosses);
  }
  if (isLook(text)) return lookElement(text, source);
  const isOptional = text.length > 1 && text.endsWith('?');
  const keys = keySet(isOptional ? text.slice(0, -1) : text, source);
  const take: Element = (next) => step(Op.take, next, keys);
  return isOptional ? optionally(take) : take;
}

/** Divides `a|b|` into its pieces, bars among them. */
const pieces = (part: string) => part.split(/(\|)/).filter((piece) => piece !== '');

/** The parts of a pattern; inside brackets every `|` stands alone. */
function partsOf(text: string): string[] {
  let spaced = text;
  if (text.includes(')')) spaced = spaced.replace(/(\)\??)\|/g, '$1 | ');
  if (text.includes('|(')) spaced = spaced.replaceAll('|(', '| (');
  const parts: string[] = [];
  let depth = 0;
  for (const part of spaced.split(' ')) {
    if (part === '') continue;
    if (part === '(') depth += 1;
    else if (part === ')' || part === ')?') depth -= 1;
    else if (part.length > 1 && part.includes('|')) {
      if (depth > 0 && !isLook(part)) {
        parts.push(...pieces(part));
        continue;
      }
      // A place is no word: `end|$` is one of two rows.
      if (!isLook(part) && part.split('|').some((piece) => places[piece] !== undefined)) {
        parts.push('(', ...pieces(part), ')');
        continue;
      }
      if (depth === 0 && part.endsWith('|')) throw new Error(`Rows need brackets: "${text}".`);
    }
    parts.push(part);
  }
  return parts;
}

/** A row of elements; `word` is set where the row is one element that takes a token, by its text. */
interface Sequence {
  readonly elements: Element[];
  word: string | undefined;
}

const isWord = (part: string) =>
  !isLook(part) &&
  !part.startsWith('~') &&
  !part.startsWith('^') &&
  places[part] === undefined &&
  !(part.length > 1 && part.endsWith('?'));

/** Rows of one word each are one set of words: looked up once instead of tried in turn. */
function merged(rows: readonly Sequence[], source: PatternSource): (readonly Element[])[] {
  const words: string[] = [];
  const rest: (readonly Element[])[] = [];
  for (const { word, elements } of rows) {
    if (word === undefined) rest.push(elements);
    else words.push(word);
  }
  if (words.length === 0) return rest;
  if (words.length === 1)
    return rows.map(({ elements, word }) => (word === undefined ? elements : [simpleElement(word, source)]));
  rest.push([simpleElement(words.join('|'), source)]);
  return rest;
}

/** What is left to read of a pattern. */
interface Reading {
  readonly parts: readonly string[];
  at: number;
  readonly source: PatternSource;
}

function groupOf(rows: readonly Sequence[], source: PatternSource): Element {
  const ways = merged(rows, source);
  const [only] = ways;
  if (ways.length === 1 && only) return (next) => link(only, next);
  return (next) =>
    waysOf(
      ways.map((way) => link(way, next)),
      next,
    );
}

function fragmentElement(part: string, source: PatternSource): Element | undefined {
  if (!part.startsWith('{')) return undefined;
  const [, name, isOptional] = /^\{(.+)\}(\??)$/.exec(part) ?? [];
  if (name === undefined) return undefined;
  const body = source.lists.fragments[name] ?? missing(part);
  const inner = parseRows({ parts: partsOf(body), at: 0, source });
  return isOptional ? optionally(inner) : inner;
}

/** Reads rows separated by `|` up to a closing bracket or the end. */
function parseRows(reading: Reading): Element {
  const { source } = reading;
  let row: Sequence = { elements: [], word: undefined };
  const rows = [row];
  for (;;) {
    const part = reading.parts[reading.at];
    reading.at += 1;
    if (part === undefined || part === ')') return groupOf(rows, source);
    if (part === ')?') return optionally(groupOf(rows, source));
    if (part === '|') {
      row = { elements: [], word: undefined };
      rows.push(row);
      continue;
    }
    const isFirst = row.elements.length === 0 && row.word === undefined;
    if (isFirst && part !== '(' && !part.startsWith('{') && isWord(part)) {
      row.word = part;
      continue;
    }
    if (row.word !== undefined) {
      row.elements.push(simpleElement(row.word, source));
      row.word = undefined;
    }
    row.elements.push(
      part === '(' ? parseRows(reading) : (fragmentElement(part, source) ?? simpleElement(part, source)),
    );
  }
}

/** Whether a pattern can begin with any token at all. */
function mayBeginAnyhow({ op, ways, next }: Step): boolean {
  if (op === Op.end || op === Op.gap) return true;
  if (op === Op.ways) return ways.some(mayBeginAnyhow);
  return op !== Op.take && next !== undefined && mayBeginAnyhow(next);
}

/** Compiles one pattern. Throws a sentence naming what is wrong. */
export function parsePattern(text: string, source: PatternSource): Step {
  const reading: Reading = { parts: partsOf(text), at: 0, source };
  const first = parseRows(reading)(end);
  if (reading.at <= reading.parts.length)
    throw new Error(`The pattern "${text}" closes a bracket that is not open.`);
  if (mayBeginAnyhow(first)) throw new Error(`The pattern "${text}" has nothing to be found by.`);
  return first;
}
