import type { Token } from '../../text/tokens.ts';
import { type KeySet, type Step, tokenFlags } from './pattern.ts';

/** What patterns see of a sentence: per token the id of its word or sign (0: in no pattern) and its flags. */
export interface Row {
  readonly ids: readonly number[];
  readonly flags: readonly number[];
  /** What the token is to the clauses of the sentence: see the bits below. */
  readonly signs: readonly number[];
  readonly length: number;
}

const STARTS = 1;
const ENDS = 2;
const OPENER = 4;
const SIGN = 8;
const JOINS = 16;

/** Signs behind which a new clause begins. */
const clauseSigns = new Set('.!?,;:–—("“‘«•-→*>/…❌✅');
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
const OFFICE = flag('#office');
const DOI = flag('#doi');
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
const agePattern = /(?:year|yr|month|week|day)-olds?$|^\d{1,2}(?:-?y-?o|-something|[fm])$/;

const isUpper = (unit: number) =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0xde) ||
  (unit > 0x100 && /^\p{Lu}/u.test(String.fromCharCode(unit)));

function wordFlags(text: string, { start, end, lower }: Token): number {
  let flags = agePattern.test(lower) ? WORD | AGED : WORD;
  if (isUpper(text.charCodeAt(start)))
    flags |= end - start > 1 && isUpper(text.charCodeAt(start + 1)) ? CAP | UPPER : CAP;
  for (const [ending, bit] of endings)
    if (lower.length > ending.length + 1 && lower.endsWith(ending)) flags |= bit;
  return flags;
}

function signFlags(text: string, start: number): readonly [flags: number, signs: number] {
  const sign = text.charAt(start);
  // The apostrophe of "girls'" parts nothing.
  if (sign === "'" || sign === '’') return [0, 0];
  let signs = SIGN;
  if (clauseSigns.has(sign)) signs |= STARTS;
  if (clauseEnds.has(sign)) signs |= ENDS;
  return [quotes.has(sign) ? QUOTE : 0, signs];
}

function numberFlags(lower: string): number {
  if (lower.endsWith('%')) return NUM | flag('#pct');
  if (/^(?:19|20)\d\d$/.test(lower)) return NUM | flag('#year');
  if (/^[0-3]?\d\/[01]?\d(?:\/\d{2,4})?$/.test(lower)) return NUM | flag('#slash');
  return /^\d{1,2}[:.]\d\d$/.test(lower) ? NUM | flag('#clock') : NUM;
}

/** Reads tokens into a row. Words no pattern uses have the id 0. */
export function createRowReader(
  words: ReadonlyMap<string, number>,
  office: RegExp,
): (text: string, tokens: readonly Token[]) => Row {
  return (text, tokens) => {
    const ids: number[] = [];
    const flags: number[] = [];
    const signs: number[] = [];
    for (const token of tokens) {
      if (token.kind === 'word') {
        const word = wordFlags(text, token);
        const upper = (word & UPPER) !== 0 ? words.get(text.slice(token.start, token.end)) : undefined;
        ids.push(upper ?? words.get(token.lower) ?? 0);
        flags.push(word);
        signs.push((openers.has(token.lower) ? OPENER : 0) | (joining.has(token.lower) ? JOINS : 0));
      } else if (token.kind === 'punctuation') {
        const [flag, sign] = signFlags(text, token.start);
        ids.push(words.get(text.slice(token.start, token.end)) ?? 0);
        flags.push(flag);
        signs.push(sign);
      } else {
        const key = token.kind === 'emoji' ? text.slice(token.start, token.end) : token.lower;
        ids.push(words.get(key) ?? 0);
        const isPaper = token.kind === 'url' && /doi\.org|pubmed|ncbi/.test(token.lower);
        const isOffice = token.kind === 'mention' && office.test(token.lower);
        flags.push(
          token.kind === 'number'
            ? numberFlags(token.lower)
            : (kindFlags[token.kind] ?? 0) | (isOffice ? OFFICE : 0) | (isPaper ? DOI : 0),
        );
        signs.push(
          token.kind === 'emoji' || token.kind === 'break'
            ? STARTS | ENDS | SIGN
            : token.kind === 'number'
              ? 0
              : ENDS,
        );
      }
    }
    return { ids, flags, signs, length: tokens.length };
  };
}

/** Whether a clause begins at a token: behind a sign, an emoji, or words that may stand before an imperative. */
export function startsClauseAt(row: Row, at: number): boolean {
  if (at === 0) return true;
  const before = row.signs[at - 1] ?? 0;
  if (before & STARTS) return true;
  if (!(before & OPENER)) return false;
  return (before & JOINS) !== 0 || startsClauseAt(row, at - 1);
}

/** Whether a clause ends before a token: at a sign, a tag, a link, an emoji or the end. */
export function endsClauseAt(row: Row, at: number): boolean {
  return at >= row.length || ((row.signs[at] ?? 0) & ENDS) !== 0;
}

/** Whether an odd number of quotation marks stands before `from`, and one behind `to`. */
export function insideQuotes(row: Row, from: number, to: number): boolean {
  let open = false;
  for (let at = 0; at < from; at += 1) if ((row.flags[at] ?? 0) & QUOTE) open = !open;
  if (!open) return false;
  for (let at = to; at < row.length; at += 1) if ((row.flags[at] ?? 0) & QUOTE) return true;
  return false;
}

function takes(keys: KeySet, row: Row, at: number): boolean {
  return (
    at >= 0 &&
    at < row.length &&
    (((row.flags[at] ?? 0) & keys.flags) !== 0 || keys.ids.has(row.ids[at] ?? 0))
  );
}

function takesAny(keys: KeySet, row: Row, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (takes(keys, row, at)) return true;
  return false;
}

function gapEnd(step: Step & { op: 'gap' }, row: Row, at: number): number {
  for (let skipped = 0; skipped <= step.most; skipped += 1) {
    const end = matchFrom(step.next, row, at + skipped);
    if (end >= 0) return end;
    const next = at + skipped;
    if (next >= row.length) return -1;
    const isBarrier = ((row.signs[next] ?? 0) & SIGN) !== 0 && ((row.flags[next] ?? 0) & QUOTE) === 0;
    if (isBarrier && !step.crossesSigns) return -1;
  }
  return -1;
}

/** Where the steps end when matched from the token `at`; -1 when they do not match. */
export function matchFrom(first: Step, row: Row, at: number): number {
  let step = first;
  let next = at;
  for (;;) {
    switch (step.op) {
      case 'end':
        return next;
      case 'take':
        if (!takes(step.keys, row, next)) return -1;
        next += 1;
        break;
      case 'ways':
        for (const way of step.ways) {
          const end = matchFrom(way, row, next);
          if (end >= 0) return end;
        }
        return -1;
      case 'gap':
        return gapEnd(step, row, next);
      case 'ahead':
        if (takesAny(step.keys, row, next, next + step.among) !== step.must) return -1;
        break;
      case 'behind':
        if (takesAny(step.keys, row, next - step.among, next)) return -1;
        break;
      case 'clauseStart':
        if (!startsClauseAt(row, next)) return -1;
        break;
      case 'sentenceStart':
        if (next > step.within) return -1;
        break;
      case 'clauseEnd':
        if (!endsClauseAt(row, next)) return -1;
        break;
      case 'sentenceEnd':
        if (!isAtEnd(row, next)) return -1;
        break;
    }
    step = step.next;
  }
}

/** Emoji, tags, links and closing signs may stand behind the last word. */
function isAtEnd(row: Row, at: number): boolean {
  for (let next = at; next < row.length; next += 1) if (!endsClauseAt(row, next)) return false;
  return true;
}
