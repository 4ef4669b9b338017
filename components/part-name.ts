import type { Words } from '../lib/words.ts';
import { messagePart } from './message-part.ts';

/** The short name of what a rule looks for: `part_…` where the interface has one, else the rule's summary. */
export function partName(words: Words, rule: string): string {
  const name = `part_${messagePart(rule)}`;
  const short = words.say(name);
  return short === name ? words.rule(rule, 'summary') : short;
}
