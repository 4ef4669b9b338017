import type { Range } from '../text/span.ts';
import { type UnicodePattern, unicodePattern } from '../text/unicode-pattern.ts';
import type { PlatformId } from './platform-facts.ts';

/** A way of writing that belongs to some platforms and does nothing on the others. */
export interface Habit {
  /** Says the habit in a message. */
  readonly name: 'bio' | 'swipe' | 'thread' | 'repost';
  /** Where it works. */
  readonly works: readonly PlatformId[];
  /** Finds it in one sentence; sticky and global flags are not set. */
  readonly pattern: RegExp | UnicodePattern;
}

// Words of the platforms' own interfaces, which posts in other languages use as well; checked in November 2026.
export const habits: readonly Habit[] = [
  // Only where links in posts cannot be followed.
  {
    name: 'bio',
    works: ['instagram'],
    pattern: unicodePattern(
      String.raw`\b(?:(?:links?|full \p{L}+|more|forms?|sign-?up|petition|details|info|tickets|guide) (?:is |are )?)(?:in|on) (?:the |our |my )?bio\b|\blinks? (?:is |are )?(?:in|on) (?:the |our |my )?profile\b|\blink en (?:la )?bio\b`,
      'iu',
    ),
  },
  // Carousels exist on Instagram; elsewhere pictures are opened.
  {
    name: 'swipe',
    works: ['instagram'],
    pattern: /\bswipe (?:for|left|right|through|to)\b[^.!?\n]*|\bswipe(?=\s*(?:👉|➡️?|→|>|$|[!.)]))/iu,
  },
  // Chains of posts exist on X alone.
  {
    name: 'thread',
    works: ['x'],
    pattern: /\b(?:full )?thread (?:below|follows)(?:\s*[🧵👇⬇]\uFE0F?)*|🧵/iu,
  },
  // "RT" alone or with a request: in the middle of a sentence it is a word of medicine.
  {
    name: 'repost',
    works: ['x'],
    pattern: unicodePattern(
      String.raw`(?<![\p{L}\p{N}-])(?:RT|Retweet)(?=\s*(?:[!🙏👏👇]|please\b|pls\b|if you\b|this\b|@|$))(?:\s+(?:please|pls))?!?`,
    ),
  },
];

/** Names behind an @ that Facebook itself understands when they are typed. */
export const facebookMentions: ReadonlySet<string> = new Set([
  '@everyone',
  '@followers',
  '@highlight',
  '@fans',
  '@group',
  '@admins',
  '@moderators',
]);

/** Where a habit stands in a sentence; undefined when it does not. */
export function findHabit(name: Habit['name'], sentence: string): Range | undefined {
  const match = habits.find((habit) => habit.name === name)?.pattern.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
}
