import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';

/** A tag in the draft that was probably meant to be one of the campaign's. */
export interface NearMiss {
  readonly at: Span;
  /** As it stands, with its #. */
  readonly wrote: string;
  /** The campaign's, with its #. */
  readonly meant: string;
}

/** Letters that may differ: one in short tags, two in tags of this many letters or more. House judgement. */
const LONG_TAG = 9;
/** Below this many letters one other letter makes another word. House judgement. */
const LEAST_LETTERS = 5;

/** A tag as people compare tags: small letters, no marks, no #. */
const plain = (tag: string) =>
  tag
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[#＃]/, '')
    .toLowerCase();

/** How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other; more than `most` counts as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (last[j - 2] ?? 0) + 1 : most + 1,
      );
    }
    last = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** Years tell two campaigns apart; a missing one is a slip. */
const yearOf = (tag: string) => /\d{2,4}$/.exec(tag)?.[0];

function isNear(wrote: string, meant: string): boolean {
  const [a, b] = [plain(wrote), plain(meant)];
  if (a === b) return true;
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  if (yearA !== undefined && yearB !== undefined && yearA !== yearB) return false;
  if (yearA !== yearB && a.replace(/\d+$/, '') === b.replace(/\d+$/, '')) return true;
  if (Math.min(a.length, b.length) < LEAST_LETTERS) return false;
  const most = Math.min(a.length, b.length) >= LONG_TAG ? 2 : 1;
  return distance(a, b, most) <= most;
}

/**
 * Tags of a draft that are nearly, and not quite, one of the campaign's: a slip of the keys, a missing year, or without
 * the capitals that a screen reader tells its words by.
 * @param posts the texts of the draft.
 * @param tags the campaign's, with or without #.
 */
export function nearMisses(posts: readonly string[], tags: readonly string[]): NearMiss[] {
  const campaign = tags.map((tag) => `#${tag.replace(/^[#＃]/, '')}`);
  if (campaign.length === 0) return [];
  return posts.flatMap((text, post) =>
    tokenize(text)
      .filter(({ kind }) => kind === 'hashtag')
      .flatMap(({ start, end }): NearMiss[] => {
        const wrote = text.slice(start, end);
        if (campaign.includes(wrote)) return [];
        const meant = campaign.find((tag) => isNear(wrote, tag));
        return meant === undefined ? [] : [{ at: { post, start, end }, wrote, meant }];
      }),
  );
}
