import type { CueMatch } from '../language/language.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';
import { findMatch } from './cues.ts';
import type { Facts } from './facts.ts';
import type { Placed } from './places.ts';
import { remembered } from './remembered.ts';

/** The end of a post that another one follows: "… Here is why. 1/9", "(1/5)", "🧵", "☂️ 1/8". No date: "until 1/12". */
const goesOn = unicodePattern(
  String.raw`(?:🧵|(?:^|\n|[^\p{L}\p{N}\s,]\s*)(\d{1,2})\/(\d{1,2})\)?)(?:\s|👇|⬇️?)*$`,
);
/** UTF-16 code units at the end of a draft, and at its start, that are looked at. */
const EDGE = 16;

/** Whether the last post says that more are to come: what is missing may stand there. */
function isToBeContinued({ posts }: Facts): boolean {
  const last = posts.at(-1)?.post.text.trim() ?? '';
  if (last.startsWith('🧵')) return true;
  const end = goesOn.exec(last.slice(-EDGE));
  if (!end) return false;
  const [, number, of] = end;
  // What stands alone is a thread's first post, or ends with a day.
  if (number !== undefined && number !== '1' && posts.length === 1) return false;
  return number === undefined || Number(number) < Number(of);
}

/** Words up to which a post that begins with thanks or congratulations is nothing else. House judgement. */
const SHORT = 90;

/** Whether somebody is mourned, thanked or congratulated, and nothing else. */
function isOccasion(facts: Facts): boolean {
  const isShort = facts.words <= SHORT;
  const counts = ({ item, at: { post, start } }: Placed<CueMatch>) =>
    item.kind === 'mourning' || (isShort && post === 0 && start < EDGE);
  return findMatch(facts, 'occasion', counts) !== undefined;
}

/**
 * Whether it is no time to ask for more: a thread goes on, or the post belongs to somebody who is mourned or thanked. Rules
 * that say `holdsBack` then give no hints.
 */
export const isNoTimeToAsk = remembered((facts: Facts) => isToBeContinued(facts) || isOccasion(facts));
