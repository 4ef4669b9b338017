import type { Range } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‘']);
const closing = new Set(['"', '”', '“', '»', '«', '’']);

/** The sign that a token is, or ''. */
export const signAt = (text: string, token: Token | undefined): string =>
  token?.kind === 'punctuation' ? text.slice(token.start, token.end) : '';

/** Straight single quotes, which look like apostrophes: they open before a word that a space parts from the last. */
const opensStraight = (text: string, token: Token) =>
  text.charAt(token.start) === "'" &&
  /^[\s(]?$/.test(text.charAt(token.start - 1)) &&
  /\S/.test(text.charAt(token.end));
const closesStraight = (text: string, token: Token) =>
  text.charAt(token.start) === "'" && token.end - token.start === 1 && !/^\w/.test(text.charAt(token.end));

/** Whether a sign is a figure or a letter of a script that has capitals. */
const isOfWord = (sign: string) => /\d/.test(sign) || sign.toLowerCase() !== sign.toUpperCase();

/** Whether a mark hangs on the word before it: then it closes what another sentence opened. */
const hangs = (text: string, { start, end }: Token) =>
  /\S/.test(text.charAt(start - 1)) && !isOfWord(text.charAt(end));

/**
 * Whether a match stands between quotation marks: then the words are somebody else's. Of a quotation of several sentences
 * only one mark may be here.
 */
export function isQuoted(text: string, tokens: readonly Token[], at: Range): boolean {
  let open = false;
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.start >= at.start) break;
    const sign = signAt(text, token);
    if (quotes.has(sign) || (!open && opensStraight(text, token))) {
      open = !open;
      last = token;
    } else if (open && (sign === '’' || closesStraight(text, token))) open = false;
  }
  const close = tokens.find(
    (token) =>
      token.start >= at.end && (closing.has(signAt(text, token)) || (open && closesStraight(text, token))),
  );
  if (close) return open || hangs(text, close);
  return open && last !== undefined && quotes.has(signAt(text, last)) && !hangs(text, last);
}
