import { isSpace } from './space.ts';
import { unicodePattern } from './unicode-pattern.ts';

/** What segmentation asks of a language: whether a full stop, or a call inside a sentence, ends it. */
export interface SentenceWords {
  /**
   * Whether a word that ends in a full stop is an abbreviation, lower case without the last stop ("dr", "e.g").
   * `never`: it never ends a sentence; `maybe`: it may.
   */
  abbreviation(word: string): 'never' | 'maybe' | undefined;
  /** Words that begin a sentence and no name: an initial or a single letter before one ended the sentence. */
  readonly starter: RegExp;
  /** Words whose single letter behind them is a name, not an initial: "Hepatitis B. Get tested." */
  readonly lettered: RegExp;
  /** Words for a role or between names: what stands behind them is an initial: "said J. Smith". */
  readonly role: RegExp;
  /** Words before the name of a country or body: "in the U.S." may end a sentence. */
  readonly inPlace: RegExp;
  /** One name that begins a sentence behind it, and none of a country's bodies: "Europe should", not "Senate voted". */
  readonly newSubject: RegExp;
  /** An abbreviation that ends its sentence here though it does not elsewhere: "on Mill St." is no saint. */
  readonly endsHere: RegExp;
  /** Abbreviations of what is counted, as they stand: without a figure behind them they are words. */
  readonly numbered: RegExp;
  /** What may follow a time of day in the same sentence: a day, a month, a time zone. */
  readonly dayOrZone: RegExp;
  /** Months, as they stand behind a day: "12. March". */
  readonly month: RegExp;
  /** Who said what stands in quotation marks before it: “Is it safe?” I asked. */
  readonly speech: RegExp;
}

const none = /(?!)/;

/** What is asked where no language is known: titles and the commonest abbreviations. */
export const unknownWords: SentenceWords = {
  abbreviation: (word) => (/^(?:dr|prof|e\.g|i\.e|vs)$/.test(word) ? 'never' : undefined),
  starter: none,
  lettered: none,
  role: none,
  inPlace: none,
  newSubject: none,
  endsHere: none,
  numbered: none,
  dayOrZone: none,
  month: none,
  speech: none,
};

/** How far back words are looked at to tell whether a sentence ends: UTF-16 code units. */
export const LOOK_BACK = 80;
/** How far ahead: enough for three words, such as the name of a time zone. */
export const LOOK_AHEAD = 32;
/** Letters above which a word before a full stop is no abbreviation of any language. */
const LONGEST_ABBREVIATION = 8;
/** Letters above which the only abbreviations are those of the language: the patterns below are for shorter words. */
const LONGEST_PATTERN = 4;

/** "1. Wash your hands", "a) Bring your ID": the mark of a list line. */
const listMark = unicodePattern(String.raw`^\s*(?:\d{1,2}|\p{L}|[ivx]{2,4})[.)]{1,2}$`, 'iu');
/** The longest of those with a space or two before it: UTF-16 code units. */
const LONGEST_MARK = 7;
/** "in N. Ireland" */
const pointOfCompass = /^[NESW]$/;
/** U.S., e.g, J.K: letters with full stops between them, without the last one. */
const initialism = unicodePattern(String.raw`^(?:\p{L}\.)+\p{L}$`);
const beginsSentence = unicodePattern(String.raw`^["“‘«(]*(?:\p{Lu}|[@#][\p{L}\p{N}_]|https?:)`);
/** What stands before an initial in any language: nothing, a name, a title, another initial, two joined names. */
const beforeInitial = unicodePattern(
  String.raw`(?:^|[("“]|(?:^|[\s("“])\p{Lu}[\p{L}.’'-]*\s+|\p{Lu}\p{L}+,? & )$`,
);
/** "Dr. med.", "Dr. rer. nat.": short words behind a title belong to it. */
const titleTail = unicodePattern(String.raw`(?:^|[\s("“])(\p{L}{2,4})\. (?:\p{Ll}{2,4}\. )*\p{Ll}{2,4}\.$`);
const startsUpper = unicodePattern(String.raw`^\p{Lu}`);
const startsFigure = unicodePattern(String.raw`^[\p{Nd}(]`);
const oneCapital = unicodePattern(String.raw`^\p{Lu}$`);
/** A small letter that begins no sentence of its own, as in a link, iPhone, eHealth, mRNA. */
const startsLower = unicodePattern(String.raw`^(?!https?:|\p{Ll}\p{Lu}|m?RNA)\p{Ll}`);
const quoteAtEnd = /["”’»]$/;

/** Whether what follows U.S., J.K. or P.M. belongs to the same sentence. */
function initialismGoesOn(words: SentenceWords, lead: string, rest: string, isKnown: boolean): boolean {
  if (words.starter.test(rest)) return false;
  if (!isKnown) return true;
  // "at 8 P.M. Doors open", "Marit Solheim, M.D. Slides are": neither stands before a name.
  if (/\d\s?$/.test(lead)) return words.dayOrZone.test(rest);
  if (/,\s$/.test(lead)) return !startsUpper.test(rest);
  return !(words.inPlace.test(lead) && words.newSubject.test(rest));
}

function initialGoesOn(words: SentenceWords, initial: string, lead: string, rest: string): boolean {
  if (!startsUpper.test(rest) || words.starter.test(rest) || words.lettered.test(lead)) return false;
  if (beforeInitial.test(lead) || words.role.test(lead)) return true;
  return pointOfCompass.test(initial) && words.inPlace.test(lead);
}

/** A full stop, the word before it, and where both stand. */
interface Stopped {
  readonly text: string;
  /** Where the text that is looked at begins, where the word starts, and where the full stop stands. */
  readonly from: number;
  readonly start: number;
  readonly point: number;
  readonly word: string;
  /** How the next sentence would start. */
  readonly rest: string;
}

const before = ({ text, from, point }: Stopped) => text.slice(from, point + 1);
const ahead = ({ text, from, start }: Stopped) => text.slice(from, start);

/** What opens a word besides white space. */
const openers = '("“‘[';
const opensWord = (text: string, at: number) =>
  isSpace(text.charCodeAt(at)) || openers.includes(text.charAt(at));

/** Where the word starts that ends at `end`. */
function wordStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !opensWord(text, at - 1)) at -= 1;
  return at;
}

/** What the language knows of the word, or of the last two, as in "et al." */
function kindOf(
  { text, from, start, point, word }: Stopped,
  words: SentenceWords,
): 'never' | 'maybe' | undefined {
  const kind = words.abbreviation(word.toLowerCase());
  if (kind !== undefined || word.length > LONGEST_PATTERN || start <= from) return kind;
  return words.abbreviation(text.slice(wordStart(text, from, start - 1), point).toLowerCase());
}

/** "Dr. med.", "Dr. rer. nat.": short words behind a title belong to it. */
function isInTitle(stopped: Stopped, words: SentenceWords): boolean {
  if (stopped.text.charCodeAt(stopped.start - 2) !== 0x2e) return false;
  const title = titleTail.exec(before(stopped))?.[1];
  return title !== undefined && words.abbreviation(title.toLowerCase()) === 'never';
}

/** Whether the full stop belongs to an abbreviation, an initial or a number. */
function stopGoesOn(stopped: Stopped, words: SentenceWords): boolean {
  const { word, rest } = stopped;
  // "on 12. March".
  if (/^\d{1,2}$/.test(word)) return words.month.test(rest);
  if (words.numbered.test(word)) return startsFigure.test(rest);
  if (oneCapital.test(word)) return word !== 'I' && initialGoesOn(words, word, ahead(stopped), rest);
  const kind = kindOf(stopped, words);
  if (kind === 'never') return !(words.endsHere.test(before(stopped)) && startsUpper.test(rest));
  if (kind === undefined && word.length > LONGEST_PATTERN && !word.includes('.')) return false;
  const isUpper = word === word.toUpperCase();
  if (initialism.test(word) && (isUpper || (kind === undefined && word === word.toLowerCase())))
    return initialismGoesOn(words, ahead(stopped), rest, kind === 'maybe');
  if (kind === 'maybe') return words.dayOrZone.test(rest) || !beginsSentence.test(rest);
  return isInTitle(stopped, words);
}

/** "Is it safe?" she asked; our Breathe! campaign. */
function callGoesOn(call: string, next: string, { speech }: SentenceWords): boolean {
  return startsLower.test(next) || (quoteAtEnd.test(call) && speech.test(next));
}

const closers = '"”’»)]';

/** The last character of the sentence that is no closing quote or bracket. */
function lastSign(text: string, from: number, end: number): number {
  let at = end - 1;
  while (at > from && closers.includes(text.charAt(at))) at -= 1;
  return text.charCodeAt(at);
}

/**
 * Whether a sentence goes on behind what looks like its end.
 * @param start where the sentence starts.
 * @param end where its words and signs end, without the white space behind.
 * @param next where the next sentence would start.
 */
export function goesOn(
  text: string,
  start: number,
  end: number,
  next: number,
  words: SentenceWords,
): boolean {
  const from = Math.max(start, end - LOOK_BACK);
  const last = text.charCodeAt(end - 1);
  if (end - start <= LONGEST_MARK && listMark.test(text.slice(start, end))) return true;
  const rest = text.slice(next, next + LOOK_AHEAD);
  // Who writes no capitals begins the next sentence without one as well.
  const goesOnSmall = startsLower.test(rest) && !startsLower.test(text.charAt(start));
  if (last === 0x2e) {
    if (goesOnSmall) return true;
    const point = end - 1;
    const wordAt = wordStart(text, from, point);
    const length = point - wordAt;
    if (length === 0 || length > LONGEST_ABBREVIATION) return false;
    return stopGoesOn({ text, from, start: wordAt, point, word: text.slice(wordAt, point), rest }, words);
  }
  const sign = lastSign(text, from, end);
  if (sign !== 0x21 && sign !== 0x3f) return false;
  if (sign === last) return goesOnSmall;
  return callGoesOn(text.slice(from, end), rest, words);
}
