import type { Allowance, PlatformFacts } from '../platforms/platform-facts.ts';

/** On what a post is read: `any` where all devices cut alike. */
export type Device = 'phone' | 'desktop' | 'any';

/** A post as it stands in the feed before anybody taps "more". */
export interface Cut {
  readonly device: Device;
  /** What everybody sees. */
  readonly shown: string;
  /** What waits behind "more"; never empty. */
  readonly rest: string;
}

/** A cut inside a word moves back to the word's start, unless the word is longer than this (UTF-16 code units): a link, or a script without spaces. */
const LONGEST_MOVE = 24;

let graphemes: Intl.Segmenter | undefined;

/** The last place at or before `at` where a reader would see a whole character, and where possible a whole word. */
function placeToCut(text: string, at: number): number {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const character = graphemes.segment(text).containing(at)?.index ?? at;
  const word = text.slice(0, character).search(/\S+$/u);
  const isInWord = word > 0 && /\S/u.test(text.charAt(character));
  return isInWord && character - word <= LONGEST_MOVE ? word : character;
}

function cutAt(text: string, at: number, device: Device): Cut[] {
  const place = placeToCut(text, at);
  const rest = text.slice(place).trimStart();
  return rest === '' ? [] : [{ device, shown: text.slice(0, place).trimEnd(), rest }];
}

/**
 * Where "more" cuts a post, on each device on which it does. About there: platforms move it with line breaks and media.
 * @param text the post as it would be published.
 * @param allowance only accounts with long posts have posts that X cuts.
 * @returns nothing when readers see all of it everywhere.
 */
export function cutPost(text: string, platform: PlatformFacts, allowance: Allowance): Cut[] {
  const { fold, wideFold, longFold } = platform;
  if (longFold !== undefined) {
    const { overflow } = platform.count(text, 'standard');
    return overflow && allowance === 'long' ? cutAt(text, overflow.start, 'any') : [];
  }
  if (fold === undefined || text.length <= fold) return [];
  if (wideFold === undefined) return cutAt(text, fold, 'any');
  const narrow = cutAt(text, fold, 'phone');
  return text.length <= wideFold ? narrow : [...narrow, ...cutAt(text, wideFold, 'desktop')];
}
