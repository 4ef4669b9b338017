import { emojiEnd } from './emoji.ts';
import { LOOK_BACK } from './sentence-ends.ts';
import { isSpace } from './space.ts';
import { unicodePattern } from './unicode-pattern.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * Makes Intl.Segmenter ready: a browser takes some milliseconds to load what it knows of sentences. Ask for it in an idle
 * moment; else it is made for the first text.
 */
export function prepareSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter;
}

/** Where the white space from `at` on ends. */
function spaceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether an emoji may begin with this unit: no letter of most scripts does, and digits only as keycaps. */
function mayBeginEmoji(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xa9) return unit >= 0x203c || unit === 0xa9 || unit === 0xae;
  const next = text.charCodeAt(at + 1);
  return next === 0xfe0f || next === 0x20e3;
}

/** Where the emoji and white space that stand at `at` end: they close the sentence before. */
export function leadingEmojiEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && mayBeginEmoji(text, end)) {
    const next = emojiEnd(text, end);
    if (next === end) return end;
    end = spaceEnd(text, next);
  }
  return end;
}

/** What ends a sentence for Intl.Segmenter where no run of signs goes on. */
const rawEnd = /[\s。！？؟]/;

/**
 * Where Intl.Segmenter begins sentences between two offsets, without those inside a run of signs.
 * @param from a place where it begins one, or the start of the text; what stands before does not matter to it.
 * @returns offsets in `text`, ascending. Line breaks are boundaries, so one call serves many lines.
 */
export function segmenterBoundaries(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  if (from === to) return found;
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const { index } of prepareSegmenter().segment(part)) {
    if (rawEnd.test(part.charAt(index - 1))) found.push(from + index);
  }
  return found;
}

const stops = /[.!?…؟。！？]/g;
const isStop = (unit: number) =>
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x2026 ||
  unit === 0x61f ||
  unit === 0x3002 ||
  unit === 0xff01 ||
  unit === 0xff1f;
/** What closes behind a stop: quotes, brackets, the mark of a note. */
const closing = /(?:["”’»)\]*¹²³⁰⁴-⁹]|\[\d+\])+/y;
/** What may begin a sentence though Intl.Segmenter looks further, for a lower-case letter behind it. */
const beginsAnyway = unicodePattern(
  String.raw`^(?:["“‘«(¿¡[]*[\p{Lu}\p{Nd}]|\.?[@#]|https?:|\p{Ll}\p{Lu}|m?RNA)`,
);
/** The longest of those: UTF-16 code units that have to be looked at. */
const BEGINNING = 8;

const isUpperOrDigit = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

function mayBegin(text: string, at: number): boolean {
  return (
    isUpperOrDigit(text.charCodeAt(at)) ||
    beginsAnyway.test(text.slice(at, at + BEGINNING)) ||
    leadingEmojiEnd(text, at) > at
  );
}

/** Words behind a full stop without a space: two letters before it, a capital behind, no top-level domain. */
const forgottenSpace = unicodePattern(
  String.raw`(?:^|[\s("“])#?[\p{L}'’-]*(?:\p{Ll}{2}\.|[\p{L}\p{N})]["”’)]?[!?…])$`,
);
const forgottenStart = unicodePattern(
  String.raw`^(?!(?:Com|Org|Net|Eu|Int|Edu|Gov|Info|Io|Co)\b)\p{Lu}(?:\p{Ll}+(?:[\s,;:!?'’]|\.(?:\s|$)|$)|['’ ])`,
);

/** "Thanks!See you": whether a sentence begins right behind the sign that ends at `at`. */
function isSpaceForgotten(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  const mayBeUpper = (next >= 0x41 && next <= 0x5a) || next >= 0xc0;
  return (
    mayBeUpper &&
    forgottenStart.test(text.slice(at, at + 24)) &&
    forgottenSpace.test(text.slice(Math.max(0, at - 24), at))
  );
}

/** "that hurts. see a doctor": where nobody writes capitals, one full stop and a small letter behind it begin a sentence. */
const lowerBehindStop = /[^.]\. +[a-z]/;

/** Boundaries behind stops and white space where what follows begins a sentence, whatever case comes later. */
function stopBoundaries(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  stops.lastIndex = from;
  while (stops.test(text)) {
    let end = stops.lastIndex;
    if (end > to) break;
    while (isStop(text.charCodeAt(end))) end += 1;
    if (isSpaceForgotten(text, end)) found.push(end);
    closing.lastIndex = end;
    if (closing.test(text)) end = closing.lastIndex;
    const begin = spaceEnd(text, end);
    if (begin > end && (mayBegin(text, begin) || lowerBehindStop.test(text.slice(end - 2, begin + 1))))
      found.push(begin);
    stops.lastIndex = Math.max(begin, stops.lastIndex);
  }
  return found;
}

/** A link, white space, and a capital: the link ended its sentence. */
const linkAndSpace = unicodePattern(String.raw`(?:https?:\/\/|www\.|\.\p{Ll}{2,}\/)\S*\s+(?=\p{Lu})`, 'gu');

function linkBoundaries(text: string, from: number, to: number): number[] {
  if (!text.includes('/', from) && !text.includes('www.', from)) return [];
  const found: number[] = [];
  for (let at = from, end = linkAndSpace.endAt(text, at); end > at && end <= to; ) {
    found.push(end);
    at = end;
    end = linkAndSpace.endAt(text, at);
  }
  return found;
}

/** The first unit of every emoji that is no keycap, and of some other signs. */
const mayBeEmoji = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83f]/g;
/** Hearts stand for a verb after a pronoun: "We 💙 volunteers". */
const lovingPronoun = /(?:^|\s)(?:i|we|you|they)\s*$/i;
const twoWords = unicodePattern(String.raw`\p{L}[^\s]*\s+\S*\p{L}`);
const startsUpper = unicodePattern(String.raw`^["“‘«(¿¡]*\p{Lu}`);

/** Boundaries after emoji that end a sentence: white space and a capital behind, words before. */
function emojiBoundaries(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  mayBeEmoji.lastIndex = from;
  while (mayBeEmoji.test(text)) {
    const at = mayBeEmoji.lastIndex - 1;
    if (at >= to) break;
    const end = leadingEmojiEnd(text, at);
    if (end === at) continue;
    mayBeEmoji.lastIndex = end;
    if (!isSpace(text.charCodeAt(end - 1)) || !startsUpper.test(text.slice(end, end + 4))) continue;
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    if (twoWords.test(before) && !lovingPronoun.test(before)) found.push(end);
  }
  return found;
}

/** Two ascending lists in one, each offset once. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  const all: number[] = [];
  let left = 0;
  let right = 0;
  while (left < a.length || right < b.length) {
    const next = Math.min(a[left] ?? Infinity, b[right] ?? Infinity);
    if (a[left] === next) left += 1;
    if (b[right] === next) right += 1;
    all.push(next);
  }
  return all;
}

/**
 * All places between two offsets where a sentence may begin: Intl.Segmenter's, and those it misses before handles, tags,
 * links and figures, after emoji and links, and where a space was forgotten.
 * @param raw Intl.Segmenter's boundaries between the two.
 */
export function candidates(
  text: string,
  from: number,
  to: number,
  raw: readonly number[],
): readonly number[] {
  const signs = merged(raw, stopBoundaries(text, from, to));
  return merged(merged(signs, linkBoundaries(text, from, to)), emojiBoundaries(text, from, to));
}
