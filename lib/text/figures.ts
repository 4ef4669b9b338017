import { isMonth, isWeekday } from './day-names.ts';
import type { Range } from './span.ts';
import type { Token } from './tokens.ts';
import { unicodePattern } from './unicode-pattern.ts';

/** What a figure tells. `order` is the number of a list line, or of a thing that is called by it: type 2, phase 3. */
export type FigureKind = 'number' | 'percent' | 'year' | 'time' | 'date' | 'phone' | 'order';

/** A figure in digits. `keys` are its values in one notation, the likeliest first: "1.200" gives 1200 and 1.200. */
export interface Figure extends Range {
  readonly kind: FigureKind;
  readonly keys: readonly string[];
}

/** Hours in the notations of European posts: "18 h", "6 pm", "18 Uhr", "18 uur". */
const hourMark = /^(?:h|hrs?|am|a\.m\.|pm|p\.m\.|uhr|uur|o'clock)$/;
/** Numbers of emergency services, which are no amount where nothing follows that could be counted. */
const emergency = /^(?:112|911|999)$/;
const calls = /^(?:call|ring|dial|phone)$/;
/** Digits from which on a run of groups is a phone number and no amount. House judgement. */
const LEAST_PHONE_DIGITS = 7;

/** Values a number may mean: three digits behind a separator are thousands, other digits decimals. */
function numberKeys(text: string): string[] {
  const plain = text.replace(/[^\d.,]/g, '');
  const [, whole = plain, separator, rest = ''] = /^(\d+)([.,])([\d.,]+)$/.exec(plain) ?? [];
  if (separator === undefined) return [String(Number(whole))];
  if (/^\d{3}(?:[.,]\d{3})*$/.test(rest)) {
    return [String(Number(whole + rest.replace(/\D/g, ''))), `${Number(whole)}.${rest}`];
  }
  // "27.11." may be a day and a month: the day alone is then the same date.
  return [`${Number(whole)}.${rest}`, String(Number(whole))];
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A figure and the last token it takes. */
interface Read {
  readonly last: number;
  readonly figure: Figure;
}

const gapAfter = ({ text, tokens }: Reading, index: number) =>
  text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0);

/** Whether a day of the week leads to a token: "Sunday 10.30", "Sun, 10.30". */
function isBehindWeekday({ text, tokens }: Reading, index: number): boolean {
  const isSign = tokens[index - 1]?.kind === 'punctuation';
  return isWeekday(text, tokens[isSign ? index - 2 : index - 1]);
}

/** "900 555 014" and "1 200": number tokens that only one space or hyphen divides. Undefined for a single amount. */
function groupAt(reading: Reading, from: number): Read | undefined {
  const { text, tokens } = reading;
  const first = tokens[from];
  const groups: string[] = [];
  let last = from;
  for (let index = from; /^\d+$/.test(tokens[index]?.lower ?? ''); index += 1) {
    if (index > from && !/^[\s-]$/.test(gapAfter(reading, index - 1))) break;
    groups.push(tokens[index]?.lower ?? '');
    last = index;
  }
  const digits = groups.join('');
  const isAmount =
    /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every(({ length }) => length === 3);
  const isPhone = digits.length >= LEAST_PHONE_DIGITS && !(isAmount && digits.length < 9);
  if (!first || !(isPhone || (isAmount && groups.length > 1))) return undefined;
  const range = { start: first.start, end: tokens[last]?.end ?? text.length };
  return { last, figure: { kind: isPhone ? 'phone' : 'number', ...range, keys: [digits] } };
}

/** An hour as a number looks too, and one that could be nothing else. */
const bareHour = /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/;
/** "Sunday 10.30" is an hour, "Sunday 21.11" a date. */
const quarter = /\.(?:00|15|30|45)$/;
/** What stands between two hours. */
const dash = /^\s?[-–]\s?$/;
const until = /^\s(?:to|till|until|a|à|als?|bis|tot|til|do)\s$|^\s?[-–]\s?$/i;
/** Behind the first hour of "2 to 5 pm", which is in the afternoon as well. */
const untilAfternoon = /^\s?(?:to|[-–])\s?(?!12)(\d\d?)[:.\d]*\s?p\.?m/;
/** What leads to an hour, in some languages of European posts; behind "at" a share or a price may stand as well. */
const atHour = /(?:^|\s)(?:at|until|till|before|after|klo?\.?|a l[ae]s|alle|ore)\s$/i;
const noHour = /^\s?[%€£$]/;
/** UTF-16 code units that it may take, with the white space around it. */
const MOST_LEADING = 8;
const afterDay = unicodePattern(String.raw`^[\s,.]*(?:\p{L}+\.?)?[\s,]+$`);

/** Whether a range of hours begins at a token: "9.30–13.00", "14–18h", and "8–20" behind a day of the week. */
function beginsHours(reading: Reading, index: number): boolean {
  const { text, tokens } = reading;
  const [from, to] = [tokens[index], tokens[index + 2]];
  const gap = from && to ? text.slice(from.end, to.start) : '';
  if (!from || !to || !until.test(gap)) return false;
  if (timeAt(reading, index + 2)) return true;
  if (!bareHour.test(to.lower)) return false;
  const isDotted = from.lower.includes('.') && to.lower.includes('.');
  // "From 9.00 to 13.00": between dashes, any minutes do.
  return dash.test(gap) ? isDotted || isBehindWeekday(reading, index) : isDotted && quarter.test(to.lower);
}

/** Whether an hour without a mark is one: in a range, behind "at", behind a day, or behind an hour and "to". */
function isBareTime(reading: Reading, index: number, before: Figure | undefined): boolean {
  const { text, tokens } = reading;
  const token = tokens[index];
  if (!token || !bareHour.test(token.lower)) return false;
  const isDotted = token.lower.includes('.');
  const between = before ? text.slice(before.end, token.start) : '';
  if ((before?.kind === 'time' && until.test(between)) || beginsHours(reading, index)) return true;
  if (!isDotted) return false;
  // "7.45 handover", in the plan of a day.
  if (index === 0 && /^ (?!eur|kg)[a-z]/i.test(text.slice(token.end))) return true;
  if (before?.kind === 'date' && afterDay.test(between)) return true;
  if (quarter.test(token.lower) && isBehindWeekday(reading, index)) return true;
  const leading = text.slice(Math.max(0, token.start - MOST_LEADING), token.start);
  return atHour.test(leading) && !noHour.test(text.slice(token.end, token.end + 2));
}

/** "18:30", "18.30 Uhr", "18h30", "18 h 30", "6pm", "9.30–13.00"; undefined when nothing there tells an hour. */
function timeAt(reading: Reading, index: number, before?: Figure): Read | undefined {
  const { text, tokens } = reading;
  const token = tokens[index];
  const [, hour, minute, ownMark] = /^(\d{1,2})(?:[:.h](\d{2}))?(h|am|pm)?$/.exec(token?.lower ?? '') ?? [];
  if (!token || hour === undefined || Number(hour) > 24) return undefined;
  const next = tokens[index + 1]?.lower ?? '';
  const nextMark = ownMark === undefined && hourMark.test(next) ? next : undefined;
  const mark = ownMark ?? nextMark;
  if (mark === undefined && !/[:h]/.test(token.lower) && !isBareTime(reading, index, before))
    return undefined;
  let last = nextMark === undefined ? index : index + 1;
  const later = tokens[last + 1]?.lower ?? '';
  const hasMinute =
    mark === 'h' && minute === undefined && /^[0-5]\d$/.test(later) && /^\s?$/.test(gapAfter(reading, last));
  if (hasMinute) last += 1;
  const end = tokens[last]?.end ?? token.end;
  const [, closing] = untilAfternoon.exec(text.slice(end)) ?? [];
  const isAfternoon = mark === undefined ? Number(hour) < Number(closing) : mark.startsWith('p');
  const hours = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0);
  const key = `${hours}:${minute ?? (hasMinute ? later : '00')}`;
  return { last, figure: { kind: 'time', start: token.start, end, keys: [key] } };
}

/** A day of a month: "27 November", "November 27", "27 de novembre", "1er décembre", "27/11", "Fri 27.11". */
function dateAt(reading: Reading, index: number): Figure | undefined {
  const { text, tokens } = reading;
  const token = tokens[index];
  const shape = /^(\d{1,2})(?:(?:er|re|st|nd|rd|th)|([/.]\d{1,2}(?:[/.]\d{2,4})?))?$/;
  const [, day, written] = shape.exec(token?.lower ?? '') ?? [];
  if (!token || day === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  const figure: Figure = { kind: 'date', start: token.start, end: token.end, keys: [String(Number(day))] };
  if (written !== undefined) {
    const [, month, year] = written.split(/[/.]/);
    const isShort = written.length === 3 || text.charAt(token.end) === '.';
    const isWhole =
      year !== undefined || written.startsWith('/') || (isShort && isBehindWeekday(reading, index));
    return isWhole && Number(month) > 0 && Number(month) <= 12 ? figure : undefined;
  }
  return [-1, 1, 2].some((by) => isMonth(text, tokens[index + by])) ? figure : undefined;
}

/** Words, in the languages of European posts, whose number tells which one and not how many. */
const numbered =
  /^(?:t[iy]p\w{1,2}|e?sta[dg]\w{1,3}|(?:ph|f)as[ei]s?|gra[du]\w{0,2}|levels?|nivel\w{0,2}|steps?|room|sala|ward|pages?|chapters?|articles?|sections?|objectives?|goals?|targets?|indicators?|recommendations?|annex|tables?|slides?|version|sdg|omega|spf|covid|sars-cov|hpv|no|nr|núm)$/;

/** What stands between two numbers that both tell which one: "objectives 2.1 and 2.3". */
const andAlso = /^(?:,\s|\s(?:and|or|to|&|i|o|y|e|et|und|oder)\s|\s?[-–]\s?)$/i;

function numberAt({ text, tokens }: Reading, index: number, last: Figure | undefined): Figure | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number') return undefined;
  const { start, end, lower } = token;
  const isLine = index === 0 && /^(?:[.)]|\/\d*\s)/.test(text.slice(end));
  const isName = numbered.test(tokens[index - 1]?.lower ?? '');
  const isNext = last?.kind === 'order' && andAlso.test(text.slice(last.end, start));
  if ((isLine && /^\d{1,2}$/.test(lower)) || ((isName || isNext) && /^\d{1,2}(?:\.\d{1,2})*$/.test(lower)))
    return { kind: 'order', start, end, keys: [lower] };
  const isCounting = tokens[index + 1]?.kind === 'word' && !calls.test(tokens[index - 1]?.lower ?? '');
  if (emergency.test(lower) && !isCounting) return { kind: 'phone', start, end, keys: [lower] };
  const isShare = lower.endsWith('%') || /^\s?%/.test(text.slice(end, end + 2));
  if (isShare) return { kind: 'percent', start, end, keys: numberKeys(lower) };
  if (/^(?:19|20)\d\d$/.test(lower)) return { kind: 'year', start, end, keys: [lower] };
  return { kind: 'number', start, end, keys: numberKeys(lower) };
}

function beginsWithDigit(lower: string): boolean {
  const unit = lower.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** What stands between the two numbers of a share or a range, in the languages of European posts: "1 in 3", "2 out of 5", "4 to 6". */
const between =
  /^\s(?:in|of|(?:out|one) of|de|de cada|sur|von|aus|su|av|van(?: de)?|z|od|din|to|a|à|bis|tot|till|til)\s$|^\s?[-–]\s?$/iu;

/** Whether two figures in a row tell one thing: a share or a range. */
export function isOneFigure(
  text: string,
  { keys: [first], end }: Figure,
  { keys: [second], start }: Figure,
): boolean {
  return Number(first) < Number(second) && between.test(text.slice(end, start));
}

/**
 * Reads the figures of one sentence: what each tells, and its value in a notation that is the same in all languages.
 * @param text the sentence; `tokens` are its tokens.
 * @returns figures in reading order, offsets in UTF-16 code units of `text`.
 */
export function readFigures(text: string, tokens: readonly Token[]): Figure[] {
  const reading: Reading = { text, tokens };
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'url' || !beginsWithDigit(token.lower)) continue;
    const group = groupAt(reading, index) ?? timeAt(reading, index, figures.at(-1));
    const figure = group?.figure ?? dateAt(reading, index) ?? numberAt(reading, index, figures.at(-1));
    if (figure) figures.push(figure);
    if (group) index = group.last;
  }
  return figures;
}
