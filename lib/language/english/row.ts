import type { Token } from '../../text/tokens.ts';
import { tokenFlags } from './keys.ts';
import type { Membership } from './membership.ts';

/**
 * What patterns see of a sentence, in one list of numbers, since all that is kept of a text is copied about while it is
 * young: five for each token, which the functions below read.
 */
export interface Row {
  readonly membership: Membership;
  readonly cells: readonly number[];
  /** How many tokens. */
  readonly length: number;
}

/**
 * Numbers for each token: the place of its word in the word book (0: in no pattern), its marks, where it starts, where it
 * ends, and the bits of the grammars that it wakes.
 */
export const CELLS = 5;

export const placeAt = ({ cells }: Row, at: number): number => cells[at * CELLS] as number;
/** Flags, and behind them what the token is to the clauses of the sentence: see the bits below. */
export const marksAt = ({ cells }: Row, at: number): number => cells[at * CELLS + 1] as number;
/** UTF-16 offsets into the sentence. */
export const startAt = ({ cells }: Row, at: number): number => cells[at * CELLS + 2] as number;
export const endAt = ({ cells }: Row, at: number): number => cells[at * CELLS + 3] as number;
/** Whether a token wakes the grammar with a bit. */
export const wakesAt = ({ cells }: Row, at: number, bit: number): boolean =>
  ((cells[at * CELLS + 4] as number) & bit) !== 0;

const FIRST_SIGN = 1 << Object.keys(tokenFlags).length;
const STARTS = FIRST_SIGN;
const ENDS = FIRST_SIGN << 1;
const OPENER = FIRST_SIGN << 2;
const SIGN = FIRST_SIGN << 3;
const JOINS = FIRST_SIGN << 4;

/** Signs behind which a new clause begins. */
const clauseSigns = new Set('.!?,;:–—("“‘«•-→*>…❌✅');
const clauseEnds = new Set('.!?,;:–—)"”»…(');
/** Words that may stand before an imperative. */
const openers = new Set(
  'please and so then now or but pls plz also just today always never kindly simply do first next finally instead remember yes no ok okay hey psst tip ps'.split(
    ' ',
  ),
);
const joining = new Set(['please', 'pls', 'plz', 'kindly']);
const quotes = new Set('"“”„«»');

const flag = (name: string) => tokenFlags[name] as number;
const NUM = flag('#num');
const WORD = flag('#word');
const CAP = flag('#cap');
const UPPER = flag('#ABC');
const QUOTE = flag('#quote');
const AGED = flag('#aged');
const CLOCK = flag('#clock');
const RANGE = flag('#range');
const kindFlags: Partial<Record<Token['kind'], number>> = {
  url: flag('#url'),
  mention: flag('#mention'),
  hashtag: flag('#tag'),
  emoji: flag('#emoji'),
};
const endings = (['ly', 'ing', 'ed', 'er', 'est', 's'] as const).map(
  (ending) => [ending, flag(`#${ending}`)] as const,
);

/** 16-year-old, 3-week-old, 59-yr-old, 22-y-o, 19yo, 72f. */
const agePattern =
  /(?:year|yr|month|week|day)-olds?$|^\d{1,2}(?:-?y-?o|y|-something|-?ish|-weeker|[fm])$|(?:ty|\d)-(?:odd|something|ish)$/;

/** Beyond Latin-1 a capital is what has another small letter: a pattern of Unicode's letters takes long to read. */
const isUpper = (unit: number) =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0xde) ||
  (unit > 0x100 && String.fromCharCode(unit).toLowerCase() !== String.fromCharCode(unit));

/** The flags that the capitals of a word add to its shape. */
export function capitalFlags(text: string, { start, end }: Token): number {
  const first = text.charCodeAt(start);
  if (first >= 0x61 && first <= 0x7a) return 0;
  if (!isUpper(first)) return 0;
  return end - start > 1 && isUpper(text.charCodeAt(start + 1)) ? CAP | UPPER : CAP;
}

/** Whether a word begins with two capitals, which `capitalFlags` tells: then patterns may name it as it stands. */
export const isInCapitals = (marks: number): boolean => (marks & UPPER) !== 0;

/** 6pm, 7.30am, 18h, 18h30. */
const clockPattern = /^\d{1,2}(?:[.:]\d\d)?(?:[ap]m|h)$|^\d{1,2}h\d\d$/;
/** 9-15, 10am-4pm. */
const rangePattern = /^\d{1,2}(?:[.:]\d\d)?(?:[ap]m|h)?-\d{1,2}(?:[.:]\d\d)?(?:[ap]m|h)?$/;

function wordMarks(lower: string): number {
  let marks = agePattern.test(lower) ? WORD | AGED : WORD;
  if (clockPattern.test(lower)) marks |= CLOCK;
  else if (rangePattern.test(lower)) marks |= RANGE;
  for (const [ending, bit] of endings)
    if (lower.length > ending.length + 1 && lower.endsWith(ending)) marks |= bit;
  if (openers.has(lower)) marks |= OPENER;
  return joining.has(lower) ? marks | JOINS : marks;
}

function signMarks(sign: string): number {
  const first = sign.charAt(0);
  // The apostrophe of "girls'" parts nothing.
  if (first === "'" || first === '’') return 0;
  let marks = SIGN;
  if (clauseSigns.has(first)) marks |= STARTS;
  if (clauseEnds.has(first)) marks |= ENDS;
  return quotes.has(first) ? marks | QUOTE : marks;
}

function numberFlags(lower: string): number {
  if (lower.endsWith('%')) return NUM | flag('#pct');
  if (/^(?:19|20)\d\d$/.test(lower)) return NUM | flag('#year');
  if (/^[0-3]?\d(?:\/[01]?\d(?:\/\d{2,4})?|\.[01]?\d\.\d{2,4})$/.test(lower)) return NUM | flag('#slash');
  return /^\d{1,2}[:.]\d\d$/.test(lower) ? NUM | flag('#clock') : NUM;
}

/**
 * What patterns know of a token by its text alone, without its capitals.
 * @param key the token in lower case, or, where it has none, as it stands.
 * @param office handles of those who hold a public office.
 */
export function tokenMarks(kind: Token['kind'], key: string, office: RegExp): number {
  if (kind === 'word') return wordMarks(key);
  if (kind === 'punctuation') return signMarks(key);
  if (kind === 'number') return numberFlags(key);
  let marks = kindFlags[kind] ?? 0;
  if (
    kind === 'url' &&
    /doi\.org|pubmed|ncbi|zenodo|lancet|bmj|nejm|report|study(?!-abroad)|paper|dataset|factsheet|article|journal|who\.int|ecdc|eurostat|oecd/.test(
      key,
    )
  )
    marks |= flag('#doi');
  if (kind === 'mention' && office.test(key)) marks |= flag('#office');
  return kind === 'emoji' || kind === 'break' ? marks | STARTS | ENDS | SIGN : marks | ENDS;
}

/** Whether a clause begins at a token: behind a sign, an emoji, or words that may stand before an imperative. */
export function startsClauseAt(row: Row, at: number): boolean {
  if (at === 0) return true;
  const before = marksAt(row, at - 1);
  if (before & STARTS) return true;
  if (!(before & OPENER)) return false;
  return (before & JOINS) !== 0 || startsClauseAt(row, at - 1);
}

/** Whether a clause ends before a token: at a sign, a tag, a link, an emoji or the end. */
export function endsClauseAt(row: Row, at: number): boolean {
  return at >= row.length || (marksAt(row, at) & ENDS) !== 0;
}

/** Whether nothing but emoji, tags, links and closing signs stands from a token on. */
export function isAtEnd(row: Row, at: number): boolean {
  for (let next = at; next < row.length; next += 1) if (!endsClauseAt(row, next)) return false;
  return true;
}

/** Whether a gap of one clause ends before a token: at a sign other than a quotation mark. */
export function isBarrier(row: Row, at: number): boolean {
  return (marksAt(row, at) & (SIGN | QUOTE)) === SIGN;
}

/** Whether a quotation mark hangs on the token before it and on none behind it. */
const closesAt = (row: Row, at: number) =>
  (at === 0 || endAt(row, at - 1) === startAt(row, at)) &&
  (at + 1 >= row.length || startAt(row, at + 1) > endAt(row, at) || (marksAt(row, at + 1) & SIGN) !== 0);

/**
 * Whether an odd number of quotation marks stands before `from`, and one behind `to`. What is quoted may be several
 * sentences: then only one of the two marks is here, and has to look as if it opened or closed something.
 */
export function insideQuotes(row: Row, from: number, to: number): boolean {
  let open = false;
  let last = -1;
  for (let at = 0; at < from; at += 1) {
    if (!(marksAt(row, at) & QUOTE)) continue;
    open = !open;
    last = at;
  }
  for (let at = to; at < row.length; at += 1) if (marksAt(row, at) & QUOTE) return open || closesAt(row, at);
  return open && !closesAt(row, last);
}
