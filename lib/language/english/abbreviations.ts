import type { Token } from '../../text/tokens.ts';
import type { AbbreviationMatch, Readers } from '../language.ts';
import { createTable } from '../table.ts';
import { boundedMemo } from './bounded-memo.ts';

/** Two to six capitals, digits among them, as in AMR, HPV16, mRNA, HbA1c, BI-RADS. A plural s is left out. */
const shape =
  /^(?:[a-z]?[A-Z][A-Z0-9]*[A-Z][A-Z0-9]{0,4}|[A-Z]{1,4}[a-z]?[A-Z](?:\d[a-z]?)?|[A-Z]{2,5}-[A-Z]{2,5})s?$/;
/** Roman numerals, and short words people write in capitals for their own sake. */
const noAbbreviation =
  /^(?:[IVX]{1,4}|OK|NO|YES|NOT|AND|OR|WE|YOU|US|ALL|NEW|NOW|WHY|HOW|WHO|DO|GO|ONE|THE|TO|IN|ON|OF|IT|IS|BE|MY|ME|UP|SO|AT|BY|FOR|OUR|DAY|ACT|ASK|ARE|CAN|HAS|HAD|WAS|DID|HER|HIS|HIM|SHE|OUT|OFF|TOO|ANY|GET|GOT|LET|SAY|SEE|TWO|TEN|SIX|BIG|BAD|OLD|YET|OWN|FEW|TRY|USE|PAY|CUT|DIE|RUN|EAT|END|BUT|AM|AN|AS|HE|IF|XX|XXX|TBC|TBD|TBA|RT|DM|JOB|FUN|WIN|BUS|CAR|EYE|LEG|TEA|LAW|MUM|DAD|KID|HOT|ILL|WAY|MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$/;
/** More capitals in a row are a word said loudly, or a name. */
const tooLong = /^[A-Z]{7,}$/;
/** The number of a document, a road or a room, as in NG23: nobody can spell it out. */
const numbered = /^[A-Z]+\d{2,}$/;
/** Two letters in a row of them, as countries are listed: "BE/NL/LU". */
const listed = /^[A-Z]{2}$/;
/** Codes of languages, as they are listed: "EN, FR, PT", "ES/CAT". */
const language =
  /^(?:EN|ES|CAT?|FR|DE|ITA?|PT|NL|PL|ROM?|EL|GR|HU|C[ZS]|S[KLV]|HR|BG|LT|LV|ET|FI|DA|NO|UA|RU|ARA?|TR|EU|GL)$/;
/** Letters from which on an everyday word in capitals that is in no list is that word said loudly. */
const LOUD_FROM = 4;

/** The abbreviations of a sentence, and those it explains. */
interface Abbreviations {
  readonly found: readonly AbbreviationMatch[];
  readonly defines: readonly string[];
}

/** Most sentences have none. Shared. */
const none: Abbreviations = { found: [], defines: [] };

/** Words whose shape is remembered. */
const MOST_KNOWN = 5_000;

/** What is known of a word that is an abbreviation. */
interface Known extends Pick<AbbreviationMatch, 'abbreviation' | 'readers' | 'meaning'> {
  /** UTF-16 code units of the word that belong to it. */
  readonly length: number;
}

/** Finds abbreviations in a sentence, and those it explains. */
export interface AbbreviationFinder {
  /** @param at the tokens that may be abbreviations: words with two capitals or more. */
  find(text: string, tokens: readonly Token[], at: readonly number[]): Abbreviations;
}

const wordText = (text: string, token: Token | undefined) =>
  token?.kind === 'word' ? text.slice(token.start, token.end) : '';
const sign = (text: string, token: Token | undefined) =>
  token?.kind === 'punctuation' ? text.charAt(token.start) : '';

/** In a line of capitals every short word looks like an abbreviation, so none is taken for one. */
function isShouted(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.end - token.start > 1);
  const upper = words.filter((token) => {
    const word = wordText(text, token);
    return word === word.toUpperCase();
  });
  return words.length > 2 && upper.length * 2 > words.length;
}

/** Whether the words before an opening bracket, or those behind one, can spell the abbreviation out. */
function isSpelledOut(text: string, tokens: readonly Token[], at: number, abbreviation: string): boolean {
  const first = abbreviation.charAt(0).toLowerCase();
  if (sign(text, tokens[at - 1]) === '(') {
    const before = tokens.slice(Math.max(0, at - 3 - abbreviation.length), at - 1);
    const words = before.filter((token) => token.kind === 'word');
    return words.length >= 2 && words.some((token) => token.lower.startsWith(first));
  }
  if (sign(text, tokens[at + 1]) === '(') {
    const inside = tokens.slice(at + 2, at + 3 + abbreviation.length * 2);
    const words = inside.filter((token) => token.kind === 'word');
    return words.length >= 2 && words.some((token) => token.lower.startsWith(first));
  }
  return false;
}

/** "[EN]" and "EN 🇬🇧" begin a part of a post in another language, "the DAPA-HF trial" has no other name. */
function isName(text: string, tokens: readonly Token[], at: number, readers: Readers): boolean {
  if (sign(text, tokens[at - 1]) === '[' && sign(text, tokens[at + 1]) === ']') return true;
  if (at === 0 && tokens[1]?.kind === 'emoji') return true;
  return readers === 'unknown' && /^(?:trials?|study)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Whether a word that is no medical abbreviation is one of several codes: "BE/NL/LU", "EN, FR, PT". */
function isInList(text: string, tokens: readonly Token[], at: number, readers: Readers): boolean {
  const isOne = (shape: RegExp, where: number) => shape.test(wordText(text, tokens[where]));
  const isCode = (to: -1 | 1) => {
    const between = sign(text, tokens[at + to]);
    const isListed = /[/,|]/.test(between) || tokens[at + to]?.lower === 'and';
    if (isListed && isOne(language, at) && isOne(language, at + 2 * to)) return true;
    return between === '/' && !readers.includes('medical') && isOne(listed, at) && isOne(listed, at + 2 * to);
  };
  return isCode(-1) || isCode(1);
}

/**
 * @param lines sorted rows `abbreviation TAB readers TAB meaning`; the meaning is empty where several are likely.
 * @param isEveryday whether people use a word, lower case, day by day.
 */
export function createAbbreviationFinder(
  lines: string,
  isEveryday: (word: string) => boolean,
): AbbreviationFinder {
  const table = createTable(lines);

  const readWord = boundedMemo(MOST_KNOWN, (whole): Known | false => {
    // "ESBL-producing": the part before the hyphen.
    const word = shape.test(whole) ? whole : (whole.split('-', 1)[0] ?? '');
    if (!shape.test(word) || noAbbreviation.test(word)) return false;
    const abbreviation = table.get(word) === undefined ? word.replace(/s$/, '') : word;
    const row = table.get(abbreviation);
    if (row === undefined && word.length >= LOUD_FROM && isEveryday(word.toLowerCase())) return false;
    if (row === undefined && (numbered.test(word) || tooLong.test(word))) return false;
    const [readers = 'unknown', meaning] = row?.split('\t') ?? [];
    return { abbreviation, length: word.length, readers: readers as Readers, ...(meaning && { meaning }) };
  });

  return {
    find(text, tokens, capitals) {
      if (capitals.length === 0 || isShouted(text, tokens)) return none;
      const found: AbbreviationMatch[] = [];
      const defines: string[] = [];
      for (const at of capitals) {
        const token = tokens[at];
        const known = token && readWord(wordText(text, token));
        if (!known || isInList(text, tokens, at, known.readers) || isName(text, tokens, at, known.readers))
          continue;
        const { abbreviation, length, readers, meaning } = known;
        if (isSpelledOut(text, tokens, at, abbreviation)) defines.push(abbreviation);
        const match = { start: token.start, end: token.start + length, abbreviation, readers };
        found.push(meaning === undefined ? match : { ...match, meaning });
      }
      return { found, defines };
    },
  };
}
