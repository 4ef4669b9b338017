import { expect, test } from 'vitest';
import { platformFacts } from '../../../lib/platforms/facts.ts';
import { signOffText } from '../../../lib/sign-off/sign-off-text.ts';
import { englishWords } from '../ui/english-words.ts';
import { at, sampleHint, sampleReport, sampleText } from '../ui/sample-state.ts';

const evidence = { title: 'A guide', url: 'https://example.org/guide', year: 2024 };

const asked = {
  posts: [`${sampleText} https://example.org/heat`],
  audience: 'For the public',
  purpose: 'Raise awareness',
  platforms: [platformFacts('x')],
  report: sampleReport,
  sources: [{ title: 'Heat report', url: 'https://example.org/heat' }],
  partName: (rule: string) => rule,
  evidenceOf: () => evidence,
};

test('a colleague gets the draft, what was found, what is open, the sources and the questions', () => {
  const text = signOffText(englishWords(), asked);
  for (const part of [
    asked.posts[0] ?? '',
    'Readers: For the public',
    'Purpose: Raise awareness',
    '• X: 241 of 280 characters',
    '• position: “We support the city’s plan for shade in every schoolyard.”',
    '• Advice: “utilise” sounds formal. Try “use”. (A guide, 2024: https://example.org/guide)',
    '• Heat report: https://example.org/heat',
    '☐ Have the facts and figures been checked?',
    '☐ Have the people shown or named agreed?',
    '☐ Are the date, time and time zone right?',
    '☐ Who will read and answer the comments?',
  ]) {
    expect(text.split('\n')).toContain(part);
  }
  // A note is an idea, not an open point.
  expect(text).not.toContain('prior to” can be shorter');
});

test('a thread is numbered, the same point is told once, and nothing is told as nothing', () => {
  const hint = sampleHint({
    rule: 'officialese',
    say: 'say',
    with: { term: 'utilise', use: 'use' },
    at: at('utilise'),
  });
  const length = { post: 0, platform: 'x', used: 9, limit: 280 };
  const measures = { ...sampleReport.measures, length: [length, { ...length, post: 1 }] };
  const report = { ...sampleReport, measures, found: [], hints: [hint, hint] };
  const lines = signOffText(englishWords(), { ...asked, posts: ['One.', 'Two.'], report, sources: [] }).split(
    '\n',
  );
  expect(lines).toEqual(
    expect.arrayContaining(['Post 1:', 'Post 2:', '• X, Post 2: 9 of 280 characters', '(none)']),
  );
  expect(lines.filter((line) => line.startsWith('• Advice'))).toHaveLength(1);
});
