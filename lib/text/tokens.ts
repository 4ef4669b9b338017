import { emojiEnd } from './emoji.ts';
import { unicodePattern } from './unicode-pattern.ts';

export type TokenKind = 'word' | 'number' | 'url' | 'mention' | 'hashtag' | 'emoji' | 'punctuation' | 'break';

/**
 * One token; `start` and `end` are UTF-16 offsets. White space other than line breaks makes no token.
 * `lower` is the lower-case text of words, numbers, hashtags, mentions and URLs, with ’ folded to '; it is '' for the rest.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** Longer runs of letters are not words of any language we know; their text is not looked up anywhere. */
export const LONGEST_WORD = 60;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  if (char === '\n') return BREAK;
  return /\s/.test(char) ? SPACE : OTHER;
});

const letterLike = unicodePattern(String.raw`^[\p{L}\p{M}]`);
const numberLike = unicodePattern(String.raw`^\p{Nd}`);
const spaceLike = /^[\s\u200B\u2060\uFEFF]/u;

/** Classes of characters beyond ASCII, remembered: a text uses few of them. */
const beyondAscii = new Map<number, number>();

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ascii[unit] ?? OTHER;
  const code = text.codePointAt(at) ?? unit;
  let known = beyondAscii.get(code);
  if (known === undefined) {
    const char = String.fromCodePoint(code);
    known = letterLike.test(char)
      ? LETTER
      : numberLike.test(char)
        ? DIGIT
        : spaceLike.test(char)
          ? SPACE
          : OTHER;
    beyondAscii.set(code, known);
  }
  return known;
}

/** Whether a letter, a mark on one or a figure stands at an offset in UTF-16 code units. */
export function isWordChar(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** How many code units the code point at `at` takes. */
function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Where the run of word characters from `at` ends; apostrophes and hyphens inside it belong to it. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (isWordChar(text, end)) end += unitsAt(text, end);
    if (end >= text.length) return end;
    const unit = text.charCodeAt(end);
    const joins = isApostrophe(unit) || isHyphen(unit);
    // PM2.5 and B1.1: a full stop between two digits of a word belongs to it.
    const pointInName =
      unit === 0x2e &&
      end + 1 < text.length &&
      classAt(text, end - 1) === DIGIT &&
      classAt(text, end + 1) === DIGIT;
    if (!((joins || pointInName) && isWordChar(text, end + 1))) return end;
    end += 1;
  }
}

const numberPattern = unicodePattern(
  String.raw`\p{Nd}+(?:[.,:/’'\u00A0\u202F](?=\p{Nd})\p{Nd}+)*(?:\s?%)?`,
  'uy',
);
/**
 * A name under one of these domains is a link; under any other it is one when a path follows: bit.ly/x, forms.gle/x. A host has few
 * names of at most 63 characters, and whoever writes mail 64: without these bounds a row like "ab.ab.ab." costs its length squared.
 */
const urlPattern = unicodePattern(
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:\.[a-z0-9-]{1,63}){0,8}\.(?:org|com|net|eu|int|edu|gov|info|io|co|cat|health|care|uk|ie|de|fr|es|it|pt|nl|be|at|ch|pl|ro|dk|se|no|fi|gr|cz|hu)(?:\/[^\s<>"“”«»]*|(?![\p{L}\p{N}_.@-]|\.\p{L}))|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}\/[^\s<>"“”«»]+`,
  'iuy',
);
const mailPattern = unicodePattern(
  String.raw`[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}`,
  'iy',
);
const mentionPattern = unicodePattern(
  String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?`,
  'iuy',
);
const hashtagPattern = unicodePattern(
  String.raw`[#＃](?=[\p{N}_]*[\p{L}\p{M}])(?:[\p{L}\p{M}\p{N}_·]|\u200C|\u200D)+`,
  'uy',
);

/** Whether every closing bracket of a link has its opening one inside the link. */
function isBalanced(link: string): boolean {
  return link.split('(').length >= link.split(')').length;
}

/** Punctuation that ends a sentence or closes a bracket around a link is not part of the link. */
function trimmedUrlEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[.,;:!?'"’)\]…]/.test(text.charAt(trimmed - 1))) {
    const closes = text.charAt(trimmed - 1) === ')' && isBalanced(text.slice(start, trimmed));
    if (closes) break;
    trimmed -= 1;
  }
  return trimmed;
}

/** Links are looked for only where their first characters could begin one: a scheme, www, or a dot inside the run. */
function urlEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(end);
  const first = text.charCodeAt(at) | 0x20;
  const mayBegin = (unit === 0x3a && first === 0x68) || unit === 0x2e;
  if (!mayBegin || !isWordChar(text, unit === 0x2e ? end + 1 : end - 1)) return at;
  return trimmedUrlEnd(text, at, urlPattern.endAt(text, at));
}

function lowerOf(text: string, start: number, end: number): string {
  if (end - start > LONGEST_WORD) return '';
  const lower = text.slice(start, end).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function entityAt(text: string, at: number): { kind: TokenKind; end: number } | undefined {
  const unit = text.charCodeAt(at);
  const afterWord = at > 0 && isWordChar(text, at - 1);
  if (unit === 0x40 && !afterWord) {
    const end = mentionPattern.endAt(text, at);
    if (end > at) return { kind: 'mention', end };
  }
  if ((unit === 0x23 || unit === 0xff03) && !afterWord) {
    const end = hashtagPattern.endAt(text, at);
    if (end > at) return { kind: 'hashtag', end };
  }
  // Below U+00A9 only the keycap bases can begin an emoji.
  if (unit >= 0xa9 || unit === 0x23 || unit === 0x2a) {
    const end = emojiEnd(text, at);
    if (end > at) return { kind: 'emoji', end };
  }
  return undefined;
}

/** e.g., a.m., U.S.: single letters with full stops are one word. */
const initialism = unicodePattern(String.raw`(?:\p{L}\.){2,12}(?!\p{L})`, 'uy');

function wordOrNumberAt(text: string, at: number, kind: number): { kind: TokenKind; end: number } {
  if (text.charCodeAt(at + 1) === 0x2e) {
    const end = initialism.endAt(text, at);
    if (end > at) return { kind: 'word', end };
  }
  if (kind === DIGIT) {
    const keycap = text.charCodeAt(at + 1);
    if (keycap === 0xfe0f || keycap === 0x20e3) {
      const end = emojiEnd(text, at);
      if (end > at) return { kind: 'emoji', end };
    }
  }
  const end = wordEnd(text, at);
  const url = urlEnd(text, at, end);
  if (url > end) return { kind: 'url', end: url };
  const unit = text.charCodeAt(end);
  if (unit === 0x40 || unit === 0x2e) {
    const mail = mailPattern.endAt(text, at);
    if (mail > end) return { kind: 'url', end: mail };
  }
  if (kind === DIGIT) {
    const number = numberPattern.endAt(text, at);
    if (number >= end) return { kind: 'number', end: number };
  }
  return { kind: 'word', end };
}

/** Signs behind which a run of letters is a word and nothing else; a point counts only before a space. */
const endsWord = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\s,;!?()[\]{}"/&%+=*<>|~^$\\`#]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isLowerAscii = (unit: number) => unit >= 0x61 || unit === 0x5f;

/** Short words met before, each in the place of its hash: most words of a text are, and one string then serves for all. */
const pool = new Array<string>(8192).fill('');
/** Longer ones would keep the text alive that they were cut from: UTF-16 code units. */
const LONGEST_POOLED = 12;

const lowerUnit = (unit: number) => (isLowerAscii(unit) ? unit : unit | 0x20);

function isPooled(known: string, text: string, at: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let offset = 0; offset < length; offset += 1)
    if (known.charCodeAt(offset) !== lowerUnit(text.charCodeAt(at + offset))) return false;
  return true;
}

/** The lower-case text of a word of ASCII letters. @param hash one of its lower-case letters. */
function lowerWord(text: string, at: number, end: number, hash: number): string {
  if (end - at > LONGEST_POOLED) return text.slice(at, end).toLowerCase();
  const place = hash & (pool.length - 1);
  const known = pool[place] ?? '';
  if (isPooled(known, text, at, end - at)) return known;
  const lower = text.slice(at, end).toLowerCase();
  pool[place] = lower;
  return lower;
}

/** The word of ASCII letters at `at`, the usual case; undefined when a closer look is needed. */
function plainWordAt(text: string, at: number): Token | undefined {
  let end = at;
  let hash = 0;
  let unit = text.charCodeAt(at);
  while (unit < 128 && ascii[unit] === LETTER) {
    hash = (Math.imul(hash, 31) + lowerUnit(unit)) | 0;
    end += 1;
    unit = text.charCodeAt(end);
  }
  const isEnd =
    end === text.length ||
    (unit < 128 && endsWord[unit] === 1) ||
    (unit === 0x2e && (end + 1 === text.length || text.charCodeAt(end + 1) === 0x20));
  if (end === at || !isEnd || end - at > LONGEST_WORD) return undefined;
  return { kind: 'word', start: at, end, lower: lowerWord(text, at, end, hash) };
}

/** Whether an ASCII sign stands for itself: only `@`, `#` and `*` may begin something longer. */
const isPlainSign = (unit: number) =>
  unit < 128 && ascii[unit] === OTHER && unit !== 0x40 && unit !== 0x23 && unit !== 0x2a;

function tokenAt(text: string, at: number): Token {
  const unit = text.charCodeAt(at);
  if (isPlainSign(unit)) return { kind: 'punctuation', start: at, end: at + 1, lower: '' };
  const kind = classAt(text, at);
  if (kind === BREAK) return { kind: 'break', start: at, end: at + 1, lower: '' };
  const found =
    kind === OTHER
      ? (entityAt(text, at) ?? { kind: 'punctuation' as const, end: at + unitsAt(text, at) })
      : wordOrNumberAt(text, at, kind);
  const silent = found.kind === 'punctuation' || found.kind === 'emoji';
  return { kind: found.kind, start: at, end: found.end, lower: silent ? '' : lowerOf(text, at, found.end) };
}

/** Whether a link is an e-mail address: it is copied, not followed. */
export const isMail = (link: string): boolean => link.includes('@') && !link.includes('/');

/**
 * Splits a text into tokens in one pass.
 * @param text any string, lone surrogates included.
 * @returns tokens in order, without overlaps, offsets in UTF-16 code units of `text`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (classAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    const token = plainWordAt(text, at) ?? tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

let lastText = '';
let lastTokens: readonly Token[] = [];

/** The same for a text that may be the one asked for last: many look at one sentence after the other. */
export function tokensOf(text: string): readonly Token[] {
  if (text !== lastText) {
    lastTokens = tokenize(text);
    lastText = text;
  }
  return lastTokens;
}

/** Whether a token is read as words: words and numbers, but no link, handle, tag or emoji. */
export function isRead(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

/** Scripts written without spaces: there a run of letters is many words. */
const unspaced = unicodePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`,
);

/** How many words the tokens hold; in scripts without spaces two characters are taken for a word. */
export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const token of tokens) {
    if (!isRead(token)) continue;
    const isUnspaced = token.lower.charCodeAt(0) > 0xdff && unspaced.test(token.lower);
    words += isUnspaced ? Math.ceil((token.end - token.start) / 2) : 1;
  }
  return words;
}

const wordInTag = unicodePattern(String.raw`\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+`, 'gu');

/**
 * The words inside a CamelCase hashtag, as ranges relative to the text it was read from: `#WorldAIDSDay2026` gives World,
 * AIDS, Day, 2026.
 */
export function hashtagWords(tag: string): string[] {
  return Array.from(wordInTag.matchAll(tag.replace(/^[#＃]/, '')), ([word]) => word);
}
