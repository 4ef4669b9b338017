import type { Range } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isQuoted, signAt } from './quoted.ts';

/** How many tokens before a word may tell that it is named only in order to be avoided. */
const REACH = 6;

/** Directly before a word, these set it aside: "people with diabetes, not diabetics". */
const denials = new Set(['not', 'never', 'nor', 'than', 'of', 'no', 'without']);
const denialPairs = new Set(['rather', 'instead', 'longer']);
/** Near before a word, these show that it is spoken of. */
const mentions = new Set(
  'called call calls calling word words term terms label labels labelled labeled avoid avoids avoiding say saying says write writes writing wrote phrase phrases language headline headlines slur slurs drop delete replace swap swapped ditch ditched retire retired refer referred describe described insult insults nickname stereotype stereotypes outdated so-called yelled shouted screamed hissed spat mocked taunts taunted nicknamed filed hear goodbye bye farewell renamed boxes options replaces replaced replacing spoke autocorrect autocorrected autocorrects strike struck scrap scrapped ban bans banned bin binned column typing typed'.split(
    ' ',
  ),
);
/** With a colon, these begin a list of words that are no longer said: "Old: suffers from dementia". */
const outworn = new Set("old wrong bad no don't never out before not then past".split(' '));
const ownWords = new Set("i i'm i've i'd we we're we've".split(' '));
/** With "as" or "like" behind them, these tell what others make of somebody: "known as the village cripple". */
const views = new Set(
  'known treat treating seen branded dismissed listed lists registered recorded filed stamped portrayed treated greeted introduced regarded remembered viewed depicted shown labels brands classed classified certified mocked cast dismisses written define defines defined defining sees sold paint painted paints'.split(
    ' ',
  ),
);
/** Words that change nothing in a denial: "not just a schizophrenic". */
const weakening = /^(?:just|only|simply|merely|another|some|your|really|all)$/;

const reporting = /^(?:says?|said|writes?|wrote)$/;
const doing =
  /^(?:is|are|was|were|ha[sd]|have|can|cannot|can't|could|will|would|must|should|needs?|do|don't|did|get|live|die|wait|pay|lose|face|make|cost)$/;

/** A match and the words around it, lower case; '' where there is none. */
interface Near {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: Range;
  /** The number of its first token. */
  readonly first: number;
  /** How many words an article or the like takes before it. */
  readonly article: number;
  /** The word so many tokens before it. */
  word(back: number): string;
  /** The same, not counting the article. */
  before(back: number): string;
  /** The word so many tokens behind it; 0 is the next. */
  next(ahead: number): string;
}

function nearOf(text: string, tokens: readonly Token[], at: Range): Near {
  const first = tokens.findIndex(({ start }) => start >= at.start);
  const last = tokens.findIndex(({ start }) => start >= at.end);
  const word = (back: number) => tokens[first - back]?.lower ?? '';
  // "A chronic alcoholic" has an adjective behind its article.
  const article = /^(?:a|an|the|any|my|your)$/.test(word(1)) ? 1 : /^an?$/.test(word(2)) ? 2 : 0;
  return {
    text,
    tokens,
    at,
    first,
    article,
    word,
    before: (back) => word(back + article),
    next: (ahead) => (last < 0 ? '' : (tokens[last + ahead]?.lower ?? '')),
  };
}

/** "Not diabetics", "no longer an addict", "more than a diabetic". */
function isDenied({ text, tokens, at, article, before }: Near): boolean {
  const word = before(1);
  let back = 1;
  while (weakening.test(before(back))) back += 1;
  // "They never were AIDS victims."
  if (/^(?:are|were|been)$/.test(word)) back += 1;
  if (/^(?:not|never|nor|neither|hardly)$|n't$/.test(before(back))) return true;
  if (word === 'no' && tokens.filter(({ lower }) => lower === 'no').length > 1) return true;
  if (word === 'no' && /^(?:are|is|were|was)$|'s$/.test(before(2))) return true;
  if (word === 'but' && before(2) === 'anything') return true;
  // "You'll meet no junkies here, just people".
  if ((word === 'no' || before(2) === 'no') && /,\s(?:just|only|but)\s/.test(text.slice(at.end))) return true;
  if (word === 'being' && before(2) === 'from' && before(3) === 'far') return true;
  if (/^suffer/i.test(text.slice(at.start)) && /^(?:nobody|none)$/.test(word)) return true;
  if (/^(?:longer|formerly)$/.test(word) || (word === 'as' && before(2) === 'thing' && before(3) === 'such'))
    return true;
  const isOne = article > 0 || /^an?\s/i.test(text.slice(at.start));
  if (word === 'than' && before(2) === 'more' && isOne) return true;
  return denials.has(word) && denialPairs.has(before(2));
}

/** People may call themselves what they like: "I am", "we have been", "us", "speaking as", "I'm Jo, …". */
function isOwn({ text, tokens, at, first, article, before }: Near): boolean {
  const verb = before(1);
  const isSubject = (back: number) => /^(?:i|we)$/.test(before(back));
  if (verb === 'fellow') return true;
  // "200 days clean today!"
  if (first === 1 && tokens[0]?.kind === 'number' && /clean$/.test(text.slice(at.start, at.end))) return true;
  if (/^(?:i'm|we're|we)$/.test(verb) || (verb === 'i' && before(2) === 'am')) return true;
  if (/^(?:am|are|was|were)$/.test(verb)) return isSubject(2);
  if (/^(?:been|became)$/.test(verb))
    return /^(?:i|i've|we|we've)$/.test(before(before(2) === 'have' ? 3 : 2));
  if (verb === 'be') return isSubject(3) || (before(3) === 'used' && isSubject(4));
  if (verb === 'us') return first === 1;
  if (verb === 'as' || (verb === 'only' && before(2) === 'as'))
    return (
      before(2) === 'speaking' || tokens.some((token) => token.start > at.end && ownWords.has(token.lower))
    );
  return signAt(text, tokens[first - 1 - article]) === ',' && before(3) === "i'm";
}

/** "Don't say addicts", "the words …": but "the report says addicts wait" uses the word. */
function isSpokenOf({ text, tokens, at, word, before, next }: Near): boolean {
  // "Words we never want to read again: …", however many.
  const isListed = tokens.some(
    ({ start, lower }) => start < at.start && /^(?:words|terms|labels|phrases)$/.test(lower),
  );
  if (isListed && /:/.test(text.slice(0, at.start))) return true;
  // "Avoid: lunatic, psycho, …"
  if (signAt(text, tokens[1]) === ':' && mentions.has(tokens[0]?.lower ?? '')) return true;
  if (/^(?:branded|dubbed|deemed|declared)$/.test(before(1))) return true;
  const isView = [1, 2].some((back) => /^(?:as|like)$/.test(before(back)));
  for (let back = 1; back <= REACH * 2; back += 1)
    if (/^(?:words|terms)$/.test(word(back)) || (isView && views.has(word(back)))) return true;
  // "Never become obese" is no denial of a name.
  const isWeight = /obes|weight/i.test(text.slice(at.start, at.end));
  // "Nobody wakes up to become an addict", "none of the men in this house is a drunk".
  const reach = /^(?:be|become|is)$/.test(before(1)) ? REACH * 2 : REACH;
  // "Nobody is an addict", but "nobody builds flats for the mentally ill".
  let isSaidOfOne = false;
  for (let back = 1; back <= reach; back += 1) {
    const isMade = /^(?:makes?|turns?|become)$/.test(word(back));
    isSaidOfOne ||= isMade || /^(?:is|be|was|born|becomes|likes?|wants?|chooses?)$/.test(word(back));
    if (isSaidOfOne && /^(?:nobody|none)$/.test(word(back))) return true;
    if (back > REACH) continue;
    if (isMade && !isWeight && /^(?:not|never)$|n't$/.test(word(back + 1))) return true;
    // "Do not file people under epileptics".
    if (back > 1 && word(1) === 'under' && /^(?:file|files|filed)$/.test(word(back))) return true;
    if (/^reduc/.test(word(back)) && before(1) === 'to') return true;
    if (mentions.has(word(back)) && !(reporting.test(word(back)) && doing.test(next(0)))) return true;
  }
  return false;
}

/** Lists of what to say: "Old: addicts", "❌ addicts", "addicts → people with an addiction", "Addicts? Say …". */
function isInList({ text, tokens, at, first, word, next }: Near): boolean {
  if (signAt(text, tokens[first - 1]) === ':' && outworn.has(word(2))) return true;
  if (/[❌🚫⛔👎]️?\s*$/u.test(text.slice(0, at.start))) return true;
  const behind = text.slice(at.end);
  return (
    /^\s*(?:→|➡|[-=]>)/u.test(behind) || (/^\s*\?/.test(behind) && /^(?:say|write|use|try)$/.test(next(1)))
  );
}

/** "Addicts is out", "addict is a label", or what somebody is no more: "an addict turned carer". */
function isOver({ tokens, first, next }: Near): boolean {
  if (next(0) === 'turned' || [0, 1, 2].some((ahead) => /^means?$/.test(next(ahead)))) return true;
  if (/^(?:is|are)$/.test(next(0)) && /^(?:out|outdated|dated)$/.test(next(1)) && !/^\w/.test(next(2)))
    return true;
  const behind = tokens.slice(first, first + REACH * 2).map(({ lower }) => lower);
  return behind.some(
    (lower, index) =>
      /^(?:dust)?bin$/.test(lower) ||
      (/^(?:word|term|label|slur|phrase)$/.test(lower) &&
        /^(?:is|was|a|the|are)$/.test(behind[index - 1] ?? '')),
  );
}

const animals = new Set(
  'hedgehog hedgehogs cat cats dog dogs pet pets vet vets horse horses pony ponies mice mouse rat rats'.split(
    ' ',
  ),
);

/** "Every third cat is obese". */
const isOfAnimals = ({ text, tokens, at }: Near): boolean =>
  /obes|overweight|senior/i.test(text.slice(at.start, at.end)) &&
  tokens.some(({ lower }) => animals.has(lower.replace(/'s$/, '')));

/** "Wheelchair-bound? No.", "Is she wheelchair-bound?", "Is a woman like that a psycho?", but not "Is it safe for an addict?" */
function isAsked({ text, tokens, at, first, article, before }: Near): boolean {
  if (!/^\s*\?\s*$/.test(text.slice(at.end))) return false;
  if (first === 0) return true;
  if (!/^(?:is|are|was|were)$/.test(tokens[0]?.lower ?? '')) return false;
  return first === 2 || (article > 0 && !/^(?:for|in|with|to|of|by|on|about|like|from)$/.test(before(1)));
}

const reasons = [isAsked, isDenied, isOwn, isSpokenOf, isInList, isOver, isOfAnimals];

/** Whether a word is named rather than used: quoted, set aside, somebody's own, or introduced as a word. */
export function isMentioned(text: string, tokens: readonly Token[], at: Range): boolean {
  if (isQuoted(text, tokens, at)) return true;
  const near = nearOf(text, tokens, at);
  return reasons.some((isSo) => isSo(near));
}

/** Whether a word begins with a capital and goes on without. */
function isTitled(text: string, { kind, start, end }: Token): boolean {
  if (kind !== 'word') return false;
  const first = text.charAt(start);
  const rest = text.slice(start + 1, end);
  return first !== first.toLowerCase() && rest !== '' && rest === rest.toLowerCase();
}

/** Words of labels that have a capital of their own. */
const hasOwnCapital = (lower: string) =>
  /^(?:alzheimer|parkinson|down|crohn|huntington|caucasian|chinese|wuhan|indian|south|african|siamese|gyps)/.test(
    lower,
  );

/**
 * Whether a match is part of a name: one of its words has a capital where no sentence begins, or it begins the sentence
 * and the word behind it has one ("Diabetics Weekly").
 */
export function isNamed(text: string, tokens: readonly Token[], at: Range): boolean {
  const behind = tokens.find(({ start }) => start >= at.end);
  if (tokens[0]?.start === at.start && behind && isTitled(text, behind)) return true;
  // "Suffers from Down Syndrome": behind such a word, a capital is the illness's own.
  const joint = tokens.find(
    ({ start, end, lower }) =>
      start > at.start && end < at.end && /^(?:from|with|by|to|against)$/.test(lower),
  );
  const until = joint?.start ?? at.end;
  return tokens.some((token, index) => {
    if (token.start < at.start || token.end > until || index === 0 || !isTitled(text, token)) return false;
    if (hasOwnCapital(token.lower)) return false;
    return !/[.!?…“"]/.test(signAt(text, tokens[index - 1])) && tokens[index - 1]?.kind !== 'emoji';
  });
}

/** Whether the last word of a match has a capital that no other would: "Get a Grip, our climbing group". Languages have one. */
export function endsName(text: string, tokens: readonly Token[], { start, end }: Range): boolean {
  const last = tokens.find((token) => token.end === end);
  const isAlways = last !== undefined && /^i'|(?:ish|ian|man|ese|nch|tch|ech|eek)$/.test(last.lower);
  return last !== undefined && last.start > start && !isAlways && isTitled(text, last);
}
