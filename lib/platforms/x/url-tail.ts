import { isAlnum } from './host.ts';

/**
 * Latin letters with accents, and combining accents, as X lists them; the end of a mention depends on them too.
 * For a character class of a regular expression.
 */
export const ACCENTED =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const CYRILLIC = '\\u0400-\\u04ff';

const pathRun = new RegExp(`[-a-z0-9!*';:=+,.$/%#[\\]_~@|&\\u2013${CYRILLIC}${ACCENTED}]*`, 'iy');
const pathEndChar = new RegExp(`[-+a-z0-9=_#/${CYRILLIC}${ACCENTED}]`, 'i');
const queryRun = /[-a-z0-9!?*'@();:&=+$/%#[\]_.,~|]*/iy;
const queryEndChar = /[-a-z0-9_&=#/]/i;
const accented = new RegExp(`[${ACCENTED}]`, 'i');

/** Whether X leaves the code unit in a scheme-less domain, which it cuts down to ASCII and Latin letters with accents. */
export function isPlainHostUnit(unit: number): boolean {
  return isAlnum(unit) || unit === 0x2d || (unit > 127 && accented.test(String.fromCharCode(unit)));
}

/** Where a run of the sticky pattern, which may be empty, ends. */
function runEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Where the round brackets that open at `at` close: something inside, at most one pair nested. 0 when they do not. */
function bracketsEnd(text: string, at: number): number {
  if (text[at] !== '(') return 0;
  const inner = runEnd(pathRun, text, at + 1);
  if (text[inner] === ')') return inner > at + 1 ? inner + 1 : 0;
  if (text[inner] !== '(') return 0;
  const nested = runEnd(pathRun, text, inner + 1);
  if (text[nested] !== ')' || nested === inner + 1) return 0;
  const outer = runEnd(pathRun, text, nested + 1);
  return text[outer] === ')' ? outer + 1 : 0;
}

/**
 * Where the path whose `/` stands at `at` ends: after its last letter, digit or sign of `-+=_#/` outside brackets, and the
 * brackets that follow there directly.
 */
function pathEnd(text: string, at: number): number {
  let end = at + 1;
  for (let from = end; from > 0; ) {
    const run = runEnd(pathRun, text, from);
    let last = run;
    while (last > from && !pathEndChar.test(text.charAt(last - 1))) last -= 1;
    if (last > from) end = last;
    from = bracketsEnd(text, run);
  }
  for (let closed = bracketsEnd(text, end); closed > 0; closed = bracketsEnd(text, end)) end = closed;
  return end;
}

/** Where the query whose `?` stands at `at` ends, or `at` when it is no query. */
export function queryEnd(text: string, at: number): number {
  let end = runEnd(queryRun, text, at + 1);
  while (end > at + 1 && !queryEndChar.test(text.charAt(end - 1))) end -= 1;
  return end > at + 1 ? end : at;
}

/** What follows the domain of a link. */
export interface Tail {
  readonly hasPath: boolean;
  /** Where the whole link ends. */
  readonly end: number;
}

/** Reads port, path and query of a link whose domain ends at `at`. */
export function readTail(text: string, at: number): Tail {
  let end = at;
  if (text[end] === ':' && /[0-9]/.test(text.charAt(end + 1))) {
    end += 2;
    while (/[0-9]/.test(text.charAt(end))) end += 1;
  }
  const hasPath = text[end] === '/';
  if (hasPath) end = pathEnd(text, end);
  return { hasPath, end: text[end] === '?' ? queryEnd(text, end) : end };
}
