import type { Token } from '../../text/tokens.ts';
import type { HardWord, TermMatch } from '../language.ts';
import type { Word } from './words.ts';

/** Below this zipf value few lay readers know a word: it and what it is made from are used less than once in a million words. */
const HARD_BELOW = 2.6;
/** From this zipf value on, nearly everyone does. */
export const FAMILIAR_FROM = 3.5;

/** How well lay readers know the words of a sentence. */
interface Rating {
  readonly hard: readonly HardWord[];
  readonly rated: number;
  readonly familiar: number;
}

const noHard: readonly HardWord[] = [];

function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/** Whether a word is judged: codes are not, nor is a capital within a sentence. */
function isJudged(
  text: string,
  { start, end, lower }: Token,
  { isPlain, isNoName }: Word,
  at: number,
): boolean {
  if (!isPlain) return false;
  // "eGFR" is an abbreviation, of which another rule speaks.
  if (text.charCodeAt(start) === lower.charCodeAt(0)) return !hasCapital(text, start, end);
  // "Amira asked": an unknown word with a capital is a name.
  return at === 0 && isNoName && text.slice(start + 1, end) === lower.slice(1);
}

/**
 * Rates the words of a sentence.
 * @param words what is known of the tokens that are words, at their places.
 * @param terms what the phrase tables hold something plainer for: words inside them are not called hard.
 */
export function rate(
  text: string,
  tokens: readonly Token[],
  words: readonly (Word | undefined)[],
  terms: readonly TermMatch[],
): Rating {
  let hard: HardWord[] | undefined;
  let rated = 0;
  let familiar = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const word = words[at];
    if (word === undefined || !isJudged(text, token, word, at)) continue;
    rated += 1;
    if (word.zipf >= FAMILIAR_FROM) familiar += 1;
    if (word.zipf >= HARD_BELOW) continue;
    if (terms.some((term) => term.start <= token.start && token.end <= term.end)) continue;
    hard ??= [];
    hard.push({ start: token.start, end: token.end, word: token.lower });
  }
  return { hard: hard ?? noHard, rated, familiar };
}
