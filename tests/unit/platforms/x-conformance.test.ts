import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countLine, countWeighted } from '../../../lib/platforms/x/count.ts';
import { findCashtags, findHashtags, findMentions, findReplyTo } from '../../../lib/platforms/x/extract.ts';
import { findUrls } from '../../../lib/platforms/x/urls.ts';
import { findForbidden, isHandle, isHashtag, isList, isUrl } from '../../../lib/platforms/x/validate.ts';

// X's own cases: github.com/twitter/twitter-text, Apache-2.0, licence beside them.

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}

const folder = new URL('../../fixtures/conformance/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const groupsOf = (name: string): [string, Case[]][] => Object.entries(parse(read(name)).tests);
const groups = [...groupsOf('validate.yml'), ...groupsOf('extract.yml')];

const LIMIT = 280;

/** The verdict on a post in the words of the cases. Their ends are inclusive. */
function verdict(text: string) {
  const { used, overflowStart } = countWeighted(text, LIMIT);
  const forbidden = findForbidden(text);
  return {
    weightedLength: used,
    valid: used > 0 && used <= LIMIT && forbidden === undefined,
    permillage: Math.floor((used / LIMIT) * 1000),
    displayRangeStart: 0,
    displayRangeEnd: Math.max(0, text.length - 1),
    validRangeStart: 0,
    validRangeEnd: Math.min(overflowStart ?? text.length, forbidden ?? text.length) - 1,
  };
}

/** Two cases state what the second configuration gives, which did not know emoji; these are the third's figures. */
const ofThirdConfiguration: Record<string, object> = {
  'H🐱☺👨‍👩‍👧‍👦': { weightedLength: 7, permillage: 25 },
  '🙋🏽👨‍🎤': { weightedLength: 4, permillage: 14 },
};

/** The cases called tweets are of the first configuration: 140 characters, all alike. None mixes light and heavy ones. */
function fitsFirstConfiguration(text: string): boolean {
  const { used } = countWeighted(text, LIMIT);
  const length = /[^\0-\u10ff]/.test(text) ? used / 2 : used;
  return length > 0 && length <= 140;
}

const textOf = (text: string) => (range: { start: number; end: number }) =>
  text.slice(range.start, range.end);
const nameOf = ({ name }: { name: string }) => name;
const indices = ({ start, end }: { start: number; end: number }) => [start, end];
const urls = (text: string) => findUrls(text).map(textOf(text));
const urlsWithIndices = (text: string) =>
  findUrls(text).map((url) => ({ url: textOf(text)(url), indices: indices(url) }));

/** What we say to the text of a case, by the group it stands in. */
const answers: Record<string, (text: string) => unknown> = {
  tweets: fitsFirstConfiguration,
  usernames: isHandle,
  lists: isList,
  urls_without_protocol: (text) => isUrl(text, false),
  WeightedTweetsCounterTest: verdict,
  WeightedTweetsWithDiscountedEmojiCounterTest: verdict,
  UnicodeDirectionalMarkerCounterTest: verdict,
  mentions: (text) => findMentions(text).map(nameOf),
  mentions_with_indices: (text) =>
    findMentions(text).map((found) => ({ screen_name: found.name, indices: indices(found) })),
  mentions_or_lists_with_indices: (text) =>
    findMentions(text).map((found) => ({
      screen_name: found.name,
      list_slug: found.list,
      indices: indices(found),
    })),
  replies: (text) => findReplyTo(text) ?? null,
  urls_with_indices: urlsWithIndices,
  urls_with_directional_markers: urlsWithIndices,
  tco_urls_with_params: urls,
  hashtags_from_astral: (text) => findHashtags(text).map(nameOf),
  hashtags_with_indices: (text) =>
    findHashtags(text).map((found) => ({ hashtag: found.name, indices: indices(found) })),
  cashtags: (text) => findCashtags(text).map(nameOf),
  cashtags_with_indices: (text) =>
    findCashtags(text).map((found) => ({ cashtag: found.name, indices: indices(found) })),
};

/** Two groups have the same name in both files: there they ask whether the text is one, here which ones it holds. */
function answer(group: string, { text, expected }: Case): unknown {
  const asksWhether = typeof expected === 'boolean';
  if (group === 'urls') return asksWhether ? isUrl(text) : urls(text);
  if (group === 'hashtags') return asksWhether ? isHashtag(text) : findHashtags(text).map(nameOf);
  return answers[group]?.(text);
}

describe("X's conformance cases", () => {
  it('are all 335', () => {
    expect(groups.flatMap(([, cases]) => cases)).toHaveLength(335);
  });

  for (const [group, cases] of groups) {
    it.each(cases)(`${group}: $description`, (one) => {
      const corrected = group === 'WeightedTweetsCounterTest' ? ofThirdConfiguration[one.text] : undefined;
      const expected = corrected ? { ...(one.expected as object), ...corrected } : one.expected;
      expect(answer(group, one)).toEqual(expected);
    });
  }
});

describe("X's weights", () => {
  it('are those of its third configuration for every character of the basic plane', () => {
    const { ranges, defaultWeight, scale } = JSON.parse(read('config-v3.json'));
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const char = String.fromCharCode(unit);
      const range = ranges.find(
        ({ start, end }: { start: number; end: number }) => unit >= start && unit <= end,
      );
      // What NFC changes is not counted as it stands; a line break is no part of a line.
      if (char !== char.normalize() || char === '\n') continue;
      if (countLine(char) * scale !== (range?.weight ?? defaultWeight)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
