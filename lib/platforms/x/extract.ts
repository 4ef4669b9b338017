import type { Range } from '../../text/span.ts';
import { unicodePattern } from '../../text/unicode-pattern.ts';
import { ACCENTED } from './url-tail.ts';
import { findUrls } from './urls.ts';

/** Something of a post that X links, in UTF-16 code units of the text; its sign (`@`, `#`, `$`) included. */
export interface Entity extends Range {
  /** What is linked, without the sign: a handle, a tag, a stock symbol. */
  readonly name: string;
}

/** A mention; of a list when `list` is not empty. */
export interface Mention extends Entity {
  /** The slash and the name of the list, such as `/doctors`, or ''. */
  readonly list: string;
}

const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

// What may stand before a mention: nothing, RT, or a character that makes it no e-mail address and no swear word.
const mentionPattern =
  /(^|[^a-zA-Z0-9_!#$%&*@＠]|(?:^|[^a-zA-Z0-9_+~.-])[rR][tT]:?)[@＠]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/g;
/** What makes a handle something else: a second sign, a letter with an accent, or the rest of a scheme. */
const handleGoesOn = new RegExp(`^(?:[@＠${ACCENTED}]|://)`);
const replyPattern = new RegExp(`^${SPACE}*[@＠]([a-zA-Z0-9_]{1,20})`);

/** Finds the accounts and lists a post mentions, as X links them. */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(mentionPattern)) {
    const [all, before = '', name = '', list = ''] = match;
    const end = match.index + all.length;
    if (handleGoesOn.test(text.slice(end, end + 3))) continue;
    found.push({ start: match.index + before.length, end, name, list });
  }
  return found;
}

/** The handle a post begins with, so that X may take it for a reply, or undefined. */
export function findReplyTo(text: string): string | undefined {
  const match = replyPattern.exec(text);
  if (match === null || handleGoesOn.test(text.slice(match[0].length, match[0].length + 3))) return undefined;
  return match[1];
}

/** Letters of any script, and what may stand between them in a tag of theirs. */
const TAG_JOINERS =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c·';
const TAG_CHAR = `\\p{L}\\p{M}\\p{Nd}${TAG_JOINERS}`;
const hashtagPattern = unicodePattern(
  `(^|[\\ufe0e\\ufe0f]|[^${TAG_CHAR}&\\ud800-\\udfff])[#＃](?![\\ufe0f\\u20e3])([\\p{Nd}${TAG_JOINERS}]*[\\p{L}\\p{M}][${TAG_CHAR}]*)`,
  'gu',
);
/** What makes a tag something else: a second sign or the rest of a scheme. */
const tagGoesOn = /^(?:[#＃]|:\/\/)/;

/** Finds the hashtags of a post, as X links them; a fragment of a link is none. */
export function findHashtags(text: string): Entity[] {
  const found: Entity[] = [];
  for (const match of hashtagPattern.matchAll(text)) {
    const [all, before = '', name = ''] = match;
    const end = match.index + all.length;
    if (!tagGoesOn.test(text.slice(end, end + 3)))
      found.push({ start: match.index + before.length, end, name });
  }
  return found.length === 0 ? found : outsideOf(findUrls(text), found);
}

/** The entities that begin in no link; a link that begins in an entity gives way to it. Both lists are in order. */
function outsideOf(urls: readonly Range[], entities: readonly Entity[]): Entity[] {
  let next = 0;
  let taken = 0;
  return entities.filter((entity) => {
    for (let url = urls[next]; url !== undefined && url.start < entity.start; url = urls[next]) {
      if (url.start >= taken) taken = url.end;
      next += 1;
    }
    const isFree = entity.start >= taken;
    if (isFree) taken = entity.end;
    return isFree;
  });
}

const cashtagPattern = new RegExp(
  `(^|${SPACE})\\$([a-z]{1,6}(?:[._][a-z]{1,2})?)(?=$|\\s|[!#-/:-@[-_{-~])`,
  'gi',
);

/** Finds the stock symbols of a post, as X links them: `$TICK`. */
export function findCashtags(text: string): Entity[] {
  return Array.from(text.matchAll(cashtagPattern), (match) => {
    const [all, before = '', name = ''] = match;
    return { start: match.index + before.length, end: match.index + all.length, name };
  });
}
