import type { Token } from '../../text/tokens.ts';
import { setOf } from './set-of.ts';

/** Words that begin a clause wherever they stand. */
const always = setOf('but because while although whereas however');
/** Behind a comma these add something; without one they only tell which thing is meant: "children who live near a road". */
const behindComma = setOf('which who where');
/** Words that mostly join two clauses, or two nouns: what stands behind them tells. */
const either = setOf('and so');
/** Words that begin a clause: its subject, or what leads over to it. */
const subjects = setOf(
  "i we you they he she it there this these those that's it's i'm we're you're they're he's she's there's we've you've they've i've we'll you'll they'll it'll then since if when yet now today still many most some few nobody everyone everybody nothing",
);
/** Words that begin a noun: it may be the subject of a clause, or the next thing of a list. */
const determiners = setOf('the a an our my your their his her its every each no one two three half all');
/** Verbs by which a clause is known. Behind "who" or "that" they belong to a noun. */
const verbs = setOf(
  "is are was were has have had do does did can could will would should must may might isn't aren't wasn't weren't hasn't haven't don't doesn't didn't can't won't",
);
const relatives = setOf('who that which');
/** How many tokens behind "and" the verb of its clause stands at most. */
const MOST_SUBJECT = 6;

/** Whether a clause with a verb of its own begins at a token. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_SUBJECT; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'punctuation' || relatives.has(token.lower)) return false;
    if (verbs.has(token.lower)) return true;
  }
  return false;
}

/** Whether a sentence can be cut in two before a token: "and" between two nouns is no such place. */
export function isJoint(text: string, tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (always.has(lower)) return true;
  const isBehindSign = /[,;–—]\s*$/.test(text.slice(tokens[at - 1]?.start ?? 0, tokens[at]?.start ?? 0));
  if (behindComma.has(lower)) return isBehindSign;
  if (!either.has(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (subjects.has(next)) return true;
  return (isBehindSign || determiners.has(next)) && beginsClause(tokens, at);
}
