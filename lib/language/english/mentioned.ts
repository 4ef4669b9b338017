import type { Range } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** How many tokens before a word may tell that it is named only in order to be avoided. */
const REACH = 6;

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‘']);
const closing = new Set(['"', '”', '“', '»', '«', '’']);
/** Directly before a word, these set it aside: "people with diabetes, not diabetics". */
const denials = new Set(['not', 'never', 'nor', 'than', 'of', 'no', 'without']);
const denialPairs = new Set(['rather', 'instead', 'longer']);
/** Near before a word, these show that it is spoken of. */
const mentions = new Set([
  ...'called call calls calling word words term terms label labels labelled labeled avoid avoids avoiding say saying says write writes writing wrote phrase phrases language headline headlines slur slurs drop delete replace swap swapped ditch ditched retire retired refer referred describe described insult insults nickname stereotype stereotypes outdated'.split(
    ' ',
  ),
]);

/** With a colon, these begin a list of words that are no longer said: "Old: suffers from dementia". */
const outworn = new Set([
  'old',
  'wrong',
  'bad',
  'no',
  "don't",
  'never',
  'out',
  'before',
  'not',
  'then',
  'past',
]);
const ownWords = new Set(['i', "i'm", "i've", "i'd", 'we', "we're", "we've"]);

const signAt = (text: string, token: Token | undefined) =>
  token?.kind === 'punctuation' ? text.slice(token.start, token.end) : '';

const reporting = /^(?:says?|said|writes?|wrote)$/;
const doing =
  /^(?:is|are|was|were|ha[sd]|have|can|cannot|can't|could|will|would|must|should|needs?|do|don't|did|get|live|die|wait|pay|lose|face|make|cost)$/;

/** Straight single quotes, which look like apostrophes: they open before a word that a space parts from the last. */
const opensStraight = (text: string, token: Token) =>
  text.charAt(token.start) === "'" &&
  /^[\s(]?$/.test(text.charAt(token.start - 1)) &&
  /\S/.test(text.charAt(token.end));
const closesStraight = (text: string, token: Token) =>
  text.charAt(token.start) === "'" && token.end - token.start === 1 && !/^\w/.test(text.charAt(token.end));

/** Whether a mark hangs on the word before it: then it closes what another sentence opened. */
const hangs = (text: string, { start, end }: Token) =>
  /\S/.test(text.charAt(start - 1)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));

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

/** Whether a word is named rather than used: quoted, set aside by "not", or introduced as a word. */
export function isMentioned(text: string, tokens: readonly Token[], at: Range): boolean {
  if (isQuoted(text, tokens, at)) return true;
  const first = tokens.findIndex(({ start }) => start >= at.start);
  const word = (back: number) => tokens[first - back]?.lower ?? '';
  const article = /^(?:a|an|the|any|my|your)$/.test(word(1)) ? 1 : 0;
  const before = word(1 + article);
  if (/^(?:not|never|nor|hardly)$|n't$/.test(before)) return true;
  if (before === 'no' && /^(?:are|is|were|was)$/.test(word(2 + article))) return true;
  if (
    before === 'than' &&
    word(2 + article) === 'more' &&
    (article === 1 || /^an?\s/i.test(text.slice(at.start)))
  )
    return true;
  if (denials.has(before) && denialPairs.has(word(2 + article))) return true;
  // People may call themselves what they like.
  if (
    /^(?:i'm|we're|we)$/.test(before) ||
    (/^(?:am|are|was|were)$/.test(before) && /^(?:i|we)$/.test(word(2 + article))) ||
    (/^(?:been|became)$/.test(before) &&
      /^(?:i|i've|we|we've)$/.test(word((word(2 + article) === 'have' ? 3 : 2) + article)))
  )
    return true;
  if (before === 'as' && word(2 + article) === 'speaking') return true;
  if (before === 'us' && first === 1) return true;
  if (before === 'be' && word(3 + article) === 'used' && /^(?:i|we)$/.test(word(4 + article))) return true;
  // "I'm Jo, alcoholic."
  if (signAt(text, tokens[first - 1 - article]) === ',' && word(3 + article) === "i'm") return true;
  if (before === 'as' && tokens.some(({ lower, start }) => start > at.end && ownWords.has(lower)))
    return true;
  const last = tokens.findIndex(({ start }) => start >= at.end);
  const next = (ahead: number) => (last < 0 ? '' : (tokens[last + ahead]?.lower ?? ''));
  for (let back = 1; back <= REACH * 2; back += 1) if (/^(?:words|terms)$/.test(word(back))) return true;
  for (let back = 1; back <= REACH; back += 1) {
    if (/^(?:nobody|none)$/.test(word(back))) return true;
    // "The report says addicts wait" uses the word; "don't say addicts" names it.
    if (mentions.has(word(back)) && !(reporting.test(word(back)) && doing.test(next(0)))) return true;
  }
  if (signAt(text, tokens[first - 1]) === ':' && outworn.has(word(2))) return true;
  // Lists of what to say: "❌ addicts", "addicts → people with an addiction".
  if (/[❌🚫⛔👎]️?\s*$/u.test(text.slice(0, at.start)) || /^\s*(?:→|➡|[-=]>)/u.test(text.slice(at.end)))
    return true;
  if (last > 0 && signAt(text, tokens[last]) === '?' && /^(?:say|write|use|try)$/.test(next(1))) return true;
  if (next(0) === 'turned') return true;
  if (/^(?:is|are)$/.test(next(0)) && /^(?:out|outdated|dated)$/.test(next(1))) return true;
  const behind = tokens.slice(first, first + REACH * 2).map(({ lower }) => lower);
  return behind.some(
    (lower, index) =>
      /^(?:word|term|label|slur|phrase)$/.test(lower) &&
      /^(?:is|was|a|the|are)$/.test(behind[index - 1] ?? ''),
  );
}

/** Whether a word begins with a capital and goes on without. */
function isTitled(text: string, { kind, start, end }: Token): boolean {
  if (kind !== 'word') return false;
  const first = text.charAt(start);
  const rest = text.slice(start + 1, end);
  return first !== first.toLowerCase() && rest !== '' && rest === rest.toLowerCase();
}

/**
 * Whether a match is part of a name: one of its words has a capital where no sentence begins, or it begins the sentence
 * and the word behind it has one ("Diabetics Weekly").
 */
export function isNamed(text: string, tokens: readonly Token[], at: Range): boolean {
  const behind = tokens.find(({ start }) => start >= at.end);
  if (tokens[0]?.start === at.start && behind && isTitled(text, behind)) return true;
  return tokens.some((token, index) => {
    if (token.start < at.start || token.end > at.end || index === 0 || !isTitled(text, token)) return false;
    return !/[.!?…“"]/.test(signAt(text, tokens[index - 1])) && tokens[index - 1]?.kind !== 'emoji';
  });
}
