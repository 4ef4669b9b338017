import { findHashtags, findMentions } from './extract.ts';
import { isForbidden } from './host.ts';

/** Whether the whole text is one handle that X links, `@` included. */
export function isHandle(text: string): boolean {
  const [mention] = findMentions(text);
  return mention?.start === 0 && mention.end === text.length && mention.list === '';
}

/** Whether the whole text is one list of an account that X links: `@account/list`. */
export function isList(text: string): boolean {
  const [mention] = findMentions(text);
  return mention?.start === 0 && mention.end === text.length && mention.list !== '';
}

/** Whether the whole text is one hashtag that X links, `#` included. */
export function isHashtag(text: string): boolean {
  const [tag] = findHashtags(text);
  return tag?.start === 0 && tag.end === text.length;
}

/** The offset of the first code unit for which X refuses a post, or undefined: U+FEFF, U+FFFE, U+FFFF. */
export function findForbidden(text: string): number | undefined {
  for (let at = 0; at < text.length; at += 1) if (isForbidden(text.charCodeAt(at))) return at;
  return undefined;
}

// RFC 3986, with letters of any script in the host and Cyrillic in the rest, as X allows them.
const PATH_CHAR = "(?:[-a-z\\u0400-\\u04ff0-9._~!$&'()*+,;=:|@]|%[0-9a-f]{2})";
const USER = "(?:(?:[-a-z\\u0400-\\u04ff0-9._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?";
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const EDGE = '[a-z0-9\\u0080-\\uffff]';
const HOST = [
  `${OCTET}(?:\\.${OCTET}){3}`,
  '\\[[a-f0-9:.]+\\]',
  `(?:${EDGE}(?:[-_a-z0-9\\u0080-\\uffff]*${EDGE})?\\.)*${EDGE}(?:[-a-z0-9\\u0080-\\uffff]*${EDGE})?\\.[a-z\\u0080-\\uffff](?:[-a-z0-9\\u0080-\\uffff]*${EDGE})?`,
].join('|');
const AFTER_SCHEME = `${USER}(?:${HOST})(?::[0-9]{1,5})?(?:/${PATH_CHAR}*)*(?:\\?(?:${PATH_CHAR}|[/?])*)?(?:#(?:${PATH_CHAR}|[/?])*)?$`;
const withScheme = new RegExp(`^https?://${AFTER_SCHEME}`, 'i');
const withoutScheme = new RegExp(`^(?:https?://)?${AFTER_SCHEME}`, 'i');

/**
 * Whether the whole text has the form of a web address. Stricter than what X links in a running text, and without a list
 * of endings.
 */
export function isUrl(text: string, needsScheme = true): boolean {
  return (needsScheme ? withScheme : withoutScheme).test(text);
}
