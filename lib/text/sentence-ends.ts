import { isSpace } from './space.ts';

/** What segmentation asks of a language: is this word, lower case without its last full stop, an abbreviation? */
export type AbbreviationStop = (word: string) => 'never' | 'maybe' | undefined;

/** How far back words are looked at to tell whether a sentence ends: UTF-16 code units. */
export const LOOK_BACK = 80;
/** How far ahead: enough for three words, such as the name of a time zone. */
export const LOOK_AHEAD = 32;
/** Letters above which a word before a full stop is no abbreviation of any language. */
const LONGEST_ABBREVIATION = 8;
/** Letters above which the only abbreviations are those of the language: the patterns below are for shorter words. */
const LONGEST_PATTERN = 4;

/** Initials and single letters that are followed by one of these end their sentence: no name begins with them. */
const starter =
  /^["“‘«(]*(?:We|The|It|This|That|These|Those|In|On|At|And|But|So|They|I|A|An|Our|You|Your|He|She|If|When|Why|How|What|Who|Which|Where|There|Here|For|Now|Let|Join|Read|Sign|Please|Not|No|None|More|Most|Some|Any|All|Since|After|Before|Until|While|As|By|From|To|With|Without|Of|Or|Yet|Every|Each|Everyone|Everybody|Nobody|Someone|Anyone|Do|Does|Did|Don't|Can|Could|Should|Would|Are|Is|Was|Were|Has|Have|Come|Get|Book|Ask|Call|Bring|Tell|Find|Check|Register|Apply|Donate|Today|Tomorrow|Tonight|Yesterday|Last|Next|First|One|Two|Three|Then|Also|Still|Even|Only|Just|Both|Many|Few|Thanks|Thank|Their|His|Her|My|Its|Nothing|Everything|Because|Although|Though|Once|Such|Under|Over|During|Between|About)\b/u;
/** "1. Wash your hands", "a) Bring your ID": the mark of a list line. */
const listMark = /^\s*(?:\d{1,2}|\p{L}|[ivx]{2,4})[.)]{1,2}$/iu;
/** The longest of those with a space or two before it: UTF-16 code units. */
const LONGEST_MARK = 7;
/** Words whose single letter is a name, not an initial: "Hepatitis B. Get tested." */
const lettered =
  /\b(?:vitamins?|hepatitis|meningitis|plan|type|group|grade|part|room|hall|ward|wing|block|gate|line|level|zone|stage|phase|class|category|section|annex|team|option|strep|influenza|appendix) $/i;
/** What stands before an initial: nothing, a name, a title, another initial, two joined names, or the word for a role. */
const beforeInitial =
  /(?:^|[("“]|(?:^|[\s("“])\p{Lu}[\p{L}.’'-]*\s+|\p{Lu}\p{L}+,? (?:and|&) |\b(?:by|with|says|said|asks|asked|nurse|doctor|professor|student|midwife|president|minister|mayor|director|author|chair) )$/u;
/** "in N. Ireland" */
const pointOfCompass = /^[NESW]$/;
/** U.S., e.g, J.K: letters with full stops between them, without the last one. */
const initialism = /^(?:\p{L}\.)+\p{L}$/u;
/** The name of a country or body ends its clause here: "in the U.S." */
const inPlace =
  /\b(?:in|of|to|from|than|for|with|by|on|over|across|within|outside|throughout|into|and|leave|left|visit)(?: the)? $/i;
/** One name, not two, and none of a country's bodies: "Europe should", but not "Surgeon General" or "Senate voted". */
const newSubject =
  /^(?!Congress|Senate|House|Government|President|Parliament|Ministry|Department|Treasury|Army|Navy|Court|Agency|Embassy|Health|Food|Secretary|Assembly|Security|Charter|Commission|Council|Member|Directive)\p{Lu}[\p{L}’'-]*,?\s+[\p{Ll}\p{Nd}]/u;
/** Abbreviations of what is counted: without a figure behind them they are words: "Is it safe? No. It is not." */
const numbered = /^(?:nos?|arts?|vols?|pp?|ch|secs?|figs?|tabs?|eds?)$/i;
/** What may follow a time of day in the same sentence: a day, a month, a time zone. */
const dayOrZone =
  /^\(?(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|CES?T|GMT|UTC|EE?S?T|BST|WES?T|(?:\p{Lu}\p{L}+ ){1,3}[Tt]ime\b)/u;
const month = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/;
const beginsSentence = /^["“‘«(]*(?:\p{Lu}|[@#][\p{L}\p{N}_]|https?:)/u;
/** "on Mill St.", "on 5th St.": behind a name it is a street, not a saint. */
const street = /(?:\p{Lu}\p{L}+|\d[a-z]*) St\.$/u;
/** "Dr. med.", "Dr. rer. nat.": short words behind a title belong to it. */
const titleTail = /(?:^|[\s("“])(\p{L}{2,4})\. (?:\p{Ll}{2,4}\. )*\p{Ll}{2,4}\.$/u;
const startsUpper = /^\p{Lu}/u;
/** What may begin a sentence in lower case: iPhone, eHealth, mRNA. */
const lowerBeginning = /^(?:https?:|\p{Ll}\p{Lu}|m?RNA)/u;
const startsLower = /^\p{Ll}/u;
/** “Is it safe?” I asked. */
const speech =
  /^(?:I|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:asks?|asked|says?|said|tells?|told|wrote|writes|replied|shouted|cried|whispered|thought|wondered)\b/u;
const quoteAtEnd = /["”’»]$/;

/** Whether what follows U.S., J.K. or P.M. belongs to the same sentence. */
function initialismGoesOn(lead: string, rest: string, isKnown: boolean): boolean {
  if (starter.test(rest)) return false;
  if (!isKnown) return true;
  // "at 8 P.M. Doors open", "Marit Solheim, M.D. Slides are": neither stands before a name.
  if (/\d\s?$/.test(lead)) return dayOrZone.test(rest);
  if (/,\s$/.test(lead)) return !startsUpper.test(rest);
  return !(inPlace.test(lead) && newSubject.test(rest));
}

function initialGoesOn(initial: string, lead: string, rest: string): boolean {
  if (!startsUpper.test(rest) || starter.test(rest) || lettered.test(lead)) return false;
  return beforeInitial.test(lead) || (pointOfCompass.test(initial) && inPlace.test(lead));
}

/** A full stop, the word before it, and where both stand. */
interface Stopped {
  readonly text: string;
  /** Where the text that is looked at begins, where the word starts, and where the full stop stands. */
  readonly from: number;
  readonly start: number;
  readonly point: number;
  readonly word: string;
  /** Where the next sentence would start. */
  readonly next: number;
}

const before = ({ text, from, point }: Stopped) => text.slice(from, point + 1);
const ahead = ({ text, from, start }: Stopped) => text.slice(from, start);
const after = ({ text, next }: Stopped) => text.slice(next, next + LOOK_AHEAD);

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
  stop: AbbreviationStop,
): 'never' | 'maybe' | undefined {
  const kind = stop(word.toLowerCase());
  if (kind !== undefined || word.length > LONGEST_PATTERN || start <= from) return kind;
  return stop(text.slice(wordStart(text, from, start - 1), point).toLowerCase());
}

/** "Dr. med.", "Dr. rer. nat.": short words behind a title belong to it. */
function isInTitle(stopped: Stopped, stop: AbbreviationStop): boolean {
  if (stopped.text.charCodeAt(stopped.start - 2) !== 0x2e) return false;
  const title = titleTail.exec(before(stopped))?.[1];
  return title !== undefined && stop(title.toLowerCase()) === 'never';
}

/** Whether the full stop belongs to an abbreviation, an initial or a number. */
function stopGoesOn(stopped: Stopped, stop: AbbreviationStop): boolean {
  const { word } = stopped;
  // "on 12. March".
  if (/^\d{1,2}$/.test(word)) return month.test(after(stopped));
  if (numbered.test(word)) return /^[\p{Nd}(]/u.test(after(stopped));
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && initialGoesOn(word, ahead(stopped), after(stopped));
  const kind = kindOf(stopped, stop);
  if (kind === 'never')
    return !(word === 'St' && street.test(before(stopped)) && startsUpper.test(after(stopped)));
  if (kind === undefined && word.length > LONGEST_PATTERN && !word.includes('.')) return false;
  const isUpper = word === word.toUpperCase();
  if (initialism.test(word) && (isUpper || (kind === undefined && word === word.toLowerCase())))
    return initialismGoesOn(ahead(stopped), after(stopped), kind === 'maybe');
  if (kind === 'maybe') return dayOrZone.test(after(stopped)) || !beginsSentence.test(after(stopped));
  return isInTitle(stopped, stop);
}

/** "Is it safe?" she asked; our Breathe! campaign. */
function callGoesOn(call: string, next: string): boolean {
  if (startsLower.test(next)) return !lowerBeginning.test(next);
  return quoteAtEnd.test(call) && speech.test(next);
}

const isUpperAscii = (unit: number) => unit >= 0x41 && unit <= 0x5a;

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
  stop: AbbreviationStop,
): boolean {
  const from = Math.max(start, end - LOOK_BACK);
  const last = text.charCodeAt(end - 1);
  if (end - start <= LONGEST_MARK && listMark.test(text.slice(start, end))) return true;
  if (last === 0x2e) {
    const point = end - 1;
    const wordAt = wordStart(text, from, point);
    const length = point - wordAt;
    if (length === 0 || length > LONGEST_ABBREVIATION) return false;
    return stopGoesOn({ text, from, start: wordAt, point, word: text.slice(wordAt, point), next }, stop);
  }
  const sign = lastSign(text, from, end);
  if (sign !== 0x21 && sign !== 0x3f) return false;
  if (sign === last && isUpperAscii(text.charCodeAt(next))) return false;
  return callGoesOn(text.slice(from, end), text.slice(next, next + LOOK_AHEAD));
}
