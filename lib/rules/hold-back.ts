import { unicodePattern } from '../text/unicode-pattern.ts';
import type { Facts } from './facts.ts';
import { findCueIn } from './find-cue-in.ts';
import { remembered } from './remembered.ts';

/** The end of a post that another one follows: "… Here is why. 1/9", "(1/5)", "🧵", "☂️ 1/8". No date: "until 1/12". */
const goesOn = unicodePattern(
  String.raw`(?:🧵|(?:^|\n|[^\p{L}\p{N}\s,]\s*)(\d{1,2})\/(\d{1,2})\)?)(?:\s|👇|⬇️?)*$`,
);
/** UTF-16 code units of it that are looked at. */
const END = 16;

/** Whether the last post says that more are to come: what is missing may stand there. */
function isToBeContinued({ posts }: Facts): boolean {
  const end = goesOn.exec(posts.at(-1)?.post.text.trimEnd().slice(-END) ?? '');
  if (!end) return false;
  const [, number, of] = end;
  // What stands alone is a thread's first post, or ends with a day.
  if (number !== undefined && number !== '1' && posts.length === 1) return false;
  return number === undefined || Number(number) < Number(of);
}

/**
 * Whether it is no time to ask for more: a thread goes on, or somebody is mourned. Rules that say `holdsBack` then give no
 * hints.
 */
export const isNoTimeToAsk = remembered(
  (facts: Facts): boolean => isToBeContinued(facts) || findCueIn(facts, 'mourning') !== undefined,
);
