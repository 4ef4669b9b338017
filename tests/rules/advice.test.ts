import { describe, expect, it } from 'vitest';
import { audiences } from '../../lib/audiences/find-audience.ts';
import { compareAdvice, readPosts } from '../../lib/cli/advice.ts';
import { platformIds } from '../../lib/platforms/platform-facts.ts';

const posts = readPosts();
const shown = ({ post, label }: { post: string; label: { rule: string; at?: string } }) =>
  `${post} ${label.rule} ${label.at ?? ''}`;

/** All posts are read once, in milliseconds: what a busy machine may take. */
const TIME_LIMIT = 60_000;

describe('fit for purpose: posts with the advice that an experienced health communicator would give', () => {
  it('cover every audience on every platform, good, middling and bad', () => {
    for (const { id: audience } of audiences) {
      for (const platform of platformIds) {
        for (const quality of ['good', 'middling', 'bad']) {
          const same = posts.filter(
            (post) => post.audience === audience && post.platform === platform && post.quality === quality,
          );
          expect(same.length, `${audience} ${platform} ${quality}`).toBeGreaterThanOrEqual(2);
        }
      }
    }
    expect(posts.length).toBeGreaterThanOrEqual(60);
    expect(posts.filter(({ purpose }) => purpose !== undefined).length).toBeGreaterThanOrEqual(10);
    for (const { id, quality, expect: due, wrong } of posts) {
      expect(wrong.length, id).toBeGreaterThanOrEqual(3);
      expect(due.length, id).toBeGreaterThanOrEqual(quality === 'good' ? 0 : 3);
    }
  });

  it(
    'get at least 90 % of it, nothing that would be wrong, and nothing above a note when they are good',
    async () => {
      const { expected, wrong, onGood } = await compareAdvice(posts);
      expect(wrong.filter(({ isGiven }) => isGiven).map(shown)).toEqual([]);
      expect(onGood.map(({ post, hint, words }) => `${post} ${hint.rule} ${words}`)).toEqual([]);
      const given = expected.filter(({ isGiven }) => isGiven).length;
      const missed = expected.filter(({ isGiven }) => !isGiven).map(shown);
      expect(given / expected.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    },
    TIME_LIMIT,
  );
});
