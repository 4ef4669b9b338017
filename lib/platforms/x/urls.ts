import type { Range } from '../../text/span.ts';
import { isAlnum, isForbidden, isHostUnit, isLabelUnit, tldEnd } from './host.ts';
import { isLabelShortEnough } from './label.ts';
import { isPlainHostUnit, queryEnd, readTail, type Tail } from './url-tail.ts';

/** X takes no link that is longer than this, its scheme counted twice. */
const LONGEST_URL = 4096;
/** X takes no t.co link whose name is longer than this. */
const LONGEST_TCO_NAME = 40;
/** What X puts before a link without scheme when it measures it. */
const ASSUMED_SCHEME = 'https://';

const DOT = 0x2e;

/** Where a run of `fits` characters from `at` ends. */
function runEnd(text: string, at: number, fits: (unit: number) => boolean): number {
  let end = at;
  while (end < text.length && fits(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Gives for a full stop the last one that could stand before the top-level domain, when what precedes the given one were
 * the first label: the furthest along an unbroken chain of labels; -1 when there is none. Ask in rising order: each
 * chain is walked once.
 */
function createDomainEnds(text: string): (dot: number) => number {
  let walkedTo = -1;
  let furthest = -1;
  const walk = (from: number) => {
    walkedTo = from;
    furthest = -1;
    for (;;) {
      const start = walkedTo + 1;
      const end = runEnd(text, start, isLabelUnit);
      const isLabel =
        end > start && isHostUnit(text.charCodeAt(start)) && isHostUnit(text.charCodeAt(end - 1));
      if (!isLabel || text.charCodeAt(end) !== DOT) return;
      walkedTo = end;
      if (!text.slice(start, end).includes('_') && tldEnd(text, end + 1) > 0) furthest = end;
    }
  };
  return (dot) => {
    if (dot > walkedTo) walk(dot);
    if (furthest > dot) return furthest;
    return tldEnd(text, dot + 1) > 0 ? dot : -1;
  };
}

/** Whether a link may stand right after this code unit. */
const mayPrecede = (unit: number) =>
  !isAlnum(unit) &&
  !isForbidden(unit) &&
  !(unit === 0x40 || unit === 0xff20 || unit === 0x24 || unit === 0x23 || unit === 0xff03);

/** How many code units the scheme takes that ends right before `at`: 7, 8 or 0. */
function schemeLength(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 8), at).toLowerCase();
  if (before === 'https://') return 8;
  return before.endsWith('http://') ? 7 : 0;
}

/** A domain where one can begin, before X looks whether it is a link. */
interface Domain extends Range {
  /** Code units of the scheme before it. */
  readonly scheme: number;
}

/**
 * The first domain whose first label ends at `dot`, or undefined.
 * @param dot the first full stop of the domain.
 * @param last the full stop before its top-level domain.
 * @param cursor nothing before it may be used, not even as the character before the link.
 * @param opensText whether the character at 0 opens the post. There X prefers to take an accented letter for the
 * character before the link: `école.fr` is é and `cole.fr`, but only as the first word.
 */
function domainAt(
  text: string,
  dot: number,
  last: number,
  cursor: number,
  opensText: boolean,
): Domain | undefined {
  if (!isHostUnit(text.charCodeAt(dot - 1))) return undefined;
  let label = dot;
  while (label > cursor && isLabelUnit(text.charCodeAt(label - 1))) label -= 1;
  // The label before the top-level domain holds no underscore, others may.
  const least = last === dot ? label + text.slice(label, dot).lastIndexOf('_') + 1 : label;
  const end = tldEnd(text, last + 1);
  const canStart = (at: number) => at >= least && at < dot && isHostUnit(text.charCodeAt(at));

  const scheme = schemeLength(text, label);
  const before = label - scheme - 1;
  const isFree = before < 0 ? cursor === 0 : before >= cursor && mayPrecede(text.charCodeAt(before));
  if (scheme > 0 && isFree && canStart(label)) return { start: label, end, scheme };

  const follows = (at: number) => canStart(at) && mayPrecede(text.charCodeAt(at - 1));
  if (label === 0 && canStart(0) && !(opensText && follows(1))) return { start: 0, end, scheme: 0 };
  for (let at = Math.max(label, cursor + 1); at < dot; at += 1)
    if (follows(at)) return { start: at, end, scheme: 0 };
  return undefined;
}

/** The stretches of a scheme-less domain that are domains without letters beyond Latin; offsets of `domain`. */
function plainDomains(domain: string): Range[] {
  const found: Range[] = [];
  const isPlain = (at: number) => isPlainHostUnit(domain.charCodeAt(at));
  let cursor = 0;
  let dot = domain.indexOf('.');
  while (dot >= 0) {
    let start = dot;
    while (start > cursor && isPlain(start - 1)) start -= 1;
    let end = 0;
    let walked = dot;
    while (start < dot) {
      end = tldEnd(domain, walked + 1) || end;
      let next = walked + 1;
      while (isPlain(next)) next += 1;
      if (next === walked + 1 || domain[next] !== '.') break;
      walked = next;
    }
    if (end > 0) {
      // X looks for the text of the domain it found, and so takes an earlier copy of it: `t.co9–t.co` is its `t.co9`.
      const place = domain.indexOf(domain.slice(start, end), found.at(-1)?.end ?? 0);
      found.push({ start: place, end: place + end - start });
      cursor = end;
    }
    dot = domain.indexOf('.', end > 0 ? end : walked + 1);
  }
  return found;
}

/** The links X makes of one domain and what follows it: usually one, none when it refuses it. */
function linksAt(text: string, { start, end, scheme }: Domain, tail: Tail): Range[] {
  const from = start - scheme;
  const domain = text.slice(start, end);
  const isTooLong = (scheme || ASSUMED_SCHEME.length) + tail.end - from > LONGEST_URL;
  if (isTooLong || !domain.split('.').every(isLabelShortEnough)) return [];
  if (scheme > 0) {
    if (domain.startsWith('xn--') && plainDomains(domain).length === 0) return [];
    return tcoLink(text, from, tail.end);
  }
  if (start > 0 && '-_./'.includes(text.charAt(start - 1))) return [];
  const plain = plainDomains(domain).map((range) => ({ start: start + range.start, end: start + range.end }));
  const last = plain.pop();
  if (last === undefined) return [];
  // X drops port and query of a scheme-less link that has no path.
  return [...plain, { start: last.start, end: tail.hasPath ? last.end + tail.end - end : last.end }];
}

const tcoPattern = /^https?:\/\/t\.co\/([a-z0-9]+)/i;

/** A link with a scheme; of a t.co link only its name and query. */
function tcoLink(text: string, start: number, end: number): Range[] {
  const url = text.slice(start, end);
  const name = tcoPattern.exec(url);
  if (name === null) return [{ start, end }];
  if ((name[1] ?? '').length > LONGEST_TCO_NAME) return [];
  const after = name[0].length;
  return [{ start, end: start + (url[after] === '?' ? queryEnd(url, after) : after) }];
}

/**
 * Finds the links of a text as X does: with or without a scheme, on a domain whose ending X knows. Where X's own grammar
 * is odd, so is this. It goes from full stop to full stop, since every link has one, and looks at each character a fixed
 * number of times: no text is slow, none makes it throw.
 * @param text best in NFC, as X reads it.
 * @param opensText whether `text` opens a post; false when it is a later line of one.
 * @returns ranges in order, without overlaps, in UTF-16 code units of `text`. None reaches across white space.
 */
export function findUrls(text: string, opensText = true): Range[] {
  const found: Range[] = [];
  const domainEnds = createDomainEnds(text);
  let cursor = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, cursor))) {
    const last = domainEnds(dot);
    const domain = last < 0 ? undefined : domainAt(text, dot, last, cursor, opensText);
    if (domain === undefined) continue;
    const tail = readTail(text, domain.end);
    found.push(...linksAt(text, domain, tail));
    cursor = tail.end;
  }
  return found;
}
