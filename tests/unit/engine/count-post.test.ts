import fc from 'fast-check';
import { expect, it } from 'vitest';
import { platformFacts } from '../../../lib/platforms/facts.ts';
import { createAnalyser } from '../../../lib/rules/analyser.ts';
import { countPost } from '../../../lib/rules/count-post.ts';
import { singlePost } from '../../../lib/text/draft.ts';

const pieces = [
  'word ',
  'ébauche.com ',
  'https://example.org/a ',
  '你好',
  '👩‍⚕️',
  'e\u0301',
  '\n',
  '\n\n',
  'x'.repeat(90),
  '\ud83d',
];

it('counts a post on X line by line as the platform counts it whole', () => {
  const x = platformFacts('x');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (all) => {
      const text = all.join('');
      const [post] = createAnalyser([]).update(singlePost(text), []).posts;
      if (!post) throw new Error('A draft of one post has one.');
      for (const allowance of ['standard', 'long'] as const) {
        expect(countPost(post, x, allowance)).toEqual(x.count(text, allowance));
      }
    }),
    { seed: 20261122, numRuns: 500 },
  );
});
