import { emojiEnd } from '../../text/emoji.ts';
import type { Range } from '../../text/span.ts';
import { unicodePattern } from '../../text/unicode-pattern.ts';
import { findUrls } from './urls.ts';

// Weights: docs.x.com/fundamentals/counting-characters and the third configuration of twitter-text, read in 2026.

/** Every link counts as much, however long: X shortens all of them to t.co links. */
const URL_WEIGHT = 23;
/** An emoji, of however many code points, and every character outside the light ranges. */
const HEAVY = 2;

/** Latin, Greek, Cyrillic, Hebrew, Arabic, Indic and more scripts up to U+10FF, spaces and general punctuation weigh 1. */
const isLight = (unit: number) =>
  unit <= 0x10ff ||
  (unit >= 0x2000 && unit <= 0x200d) ||
  (unit >= 0x2010 && unit <= 0x201f) ||
  (unit >= 0x2032 && unit <= 0x2037);

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether an emoji may begin with this unit whose weight is not that of its characters one by one; spares a search. */
function mayOpenEmoji(unit: number, next: number): boolean {
  if (unit < 0xa9) return next === 0xfe0f || next === 0x20e3;
  if (unit < 0x203c) return (unit === 0xa9 || unit === 0xae) && next >= 0x200d;
  if (unit <= 0x2b55) return true;
  return (
    (unit >= 0xd83c && unit <= 0xd83f) ||
    unit === 0x3030 ||
    unit === 0x303d ||
    unit === 0x3297 ||
    unit === 0x3299
  );
}

/**
 * A variation selector that X does not take for a part of the emoji: it asks for an emoji where there is one anyway, and
 * Unicode 6.1 had not listed the pair. ⭐️ weighs 2 and ✅️ 4, as twitter-text 3.1.0 has it.
 */
const straySelector = unicodePattern(
  String.raw`(?:[⏩-⏬⏰⏳⛎✅✊✋✨❌❎❓-❕➕-➗➰➿]|(?![🀄🈚🈯])(?=\p{Emoji_Presentation})[\u{1f000}-\u{1faff}])\ufe0f$`,
);

/** The weight of the emoji between the offsets. */
function emojiWeight(line: string, start: number, end: number): number {
  const isOdd = line.charCodeAt(end - 1) === 0xfe0f && straySelector.test(line.slice(start, end));
  return isOdd ? HEAVY + HEAVY : HEAVY;
}

/** Beyond these, characters may be heavy, part of an emoji, or changed by NFC. */
const notPlain = /[^\0-\u02ff]/;

interface Measured {
  readonly used: number;
  /** Where the first character starts that has no room any more, in UTF-16 code units of the measured line. */
  readonly over: number | undefined;
}

/** Counts a line in NFC, character by character. */
function walk(line: string, urls: readonly Range[], room: number): Measured {
  let used = 0;
  let over: number | undefined;
  let nextUrl = 0;
  for (let at = 0; at < line.length; ) {
    const start = at;
    const unit = line.charCodeAt(at);
    const url = urls[nextUrl];
    if (url?.start === at) {
      nextUrl += 1;
      used += URL_WEIGHT;
      at = url.end;
    } else {
      const next = line.charCodeAt(at + 1);
      const end = mayOpenEmoji(unit, next) ? emojiEnd(line, at) : at;
      if (end > at) {
        used += emojiWeight(line, at, end);
        at = end;
      } else {
        used += isLight(unit) ? 1 : HEAVY;
        at += isHighSurrogate(unit) && isLowSurrogate(next) ? 2 : 1;
      }
    }
    if (over === undefined && used > room) over = start;
  }
  return { used, over };
}

/** A character with all that NFC may join it with: marks, the vowels and finals of Hangul, a vowel sign of Kirat Rai. */
const joined = unicodePattern(String.raw`.[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d67}]*`, 'gsu');

/** How many code units the two begin with in common, without cutting a surrogate pair. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return isLowSurrogate(a.charCodeAt(length)) ? length - 1 : length;
}

/** The offset in `line` of what stands at `offset` in its NFC form. */
function beforeNormalisation(line: string, offset: number): number {
  let at = 0;
  let rest = offset;
  for (const [part] of joined.matchAll(line)) {
    const normal = part.normalize();
    if (rest < normal.length)
      return at + (normal === part ? rest : Math.min(rest, commonStart(part, normal)));
    at += part.length;
    rest -= normal.length;
  }
  return at;
}

/** Counts a line as it was typed; `room` is how much it may use before something is over. */
function measure(line: string, opensText: boolean, room: number): Measured {
  const isPlain = !notPlain.test(line);
  const normal = isPlain ? line : line.normalize();
  const urls = normal.includes('.') ? findUrls(normal, opensText) : [];
  if (isPlain && urls.length === 0) {
    return { used: line.length, over: line.length > room ? Math.max(room, 0) : undefined };
  }
  const { used, over } = walk(normal, urls, room);
  return { used, over: over === undefined || normal === line ? over : beforeNormalisation(line, over) };
}

/**
 * The weighted length of one line, without a line break.
 *
 * Nothing that X counts as one reaches across a line break: not a link, not an emoji, not what NFC joins. So the weight of
 * a text is that of its lines plus 1 for each "\n" between them, and an engine may keep the weight of each line by its
 * text and count only the line that changed.
 * @param opensText whether the line is the first of the post, where X reads a link after a first letter with an accent
 * differently.
 */
export function countLine(line: string, opensText = false): number {
  return measure(line, opensText, Infinity).used;
}

/** The weighted length of a text. */
export interface WeightedCount {
  readonly used: number;
  /**
   * Where the first character starts that takes the count over the limit, in UTF-16 code units of the text as given, not
   * of its NFC form; never inside a surrogate pair or an emoji. Undefined when all fits.
   */
  readonly overflowStart: number | undefined;
}

/**
 * Counts a post as X does. Takes any string, lone surrogates included, in time linear to its length.
 * @param limit weighted characters that fit.
 */
export function countWeighted(text: string, limit: number): WeightedCount {
  let used = 0;
  let overflowStart: number | undefined;
  for (let start = 0; ; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = measure(text.slice(start, end), start === 0, limit - used);
    used += line.used;
    if (line.over !== undefined) overflowStart ??= start + line.over;
    if (lineBreak < 0) return { used, overflowStart };
    used += 1;
    if (used > limit) overflowStart ??= end;
    start = end + 1;
  }
}
