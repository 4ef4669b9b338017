import { expect, test } from 'vitest';
import { createAnswerFor } from '../../harness/site-answers.ts';

const answerFor = createAnswerFor([
  { origins: ['https://x.com', 'https://twitter.com'], title: 'X', bundle: { js: 'run()', css: 'p{}' } },
  { origins: ['https://www.facebook.com'], title: 'Facebook', bundle: { js: 'other()', css: 'q{}' } },
]);

test.each([
  ['https://x.com/compose/post?lang=ca', 'text/html', '<title>X</title>'],
  ['https://twitter.com/home#top', 'text/html', '<title>X</title>'],
  ['https://x.com/_replica/site.js', 'text/javascript', 'run()'],
  ['https://x.com/_replica/site.css', 'text/css', 'p{}'],
  ['https://www.facebook.com/_replica/site.js', 'text/javascript', 'other()'],
])('%s is answered under the strict policy', (url, type, part) => {
  const answer = answerFor(url);
  expect(answer?.status).toBe(200);
  expect(answer?.headers['content-type']).toContain(type);
  expect(answer?.body).toContain(part);
  expect(answer?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(answer?.headers['content-security-policy']).not.toContain('unsafe');
});

test.each([
  'http://x.com/',
  'https://x.com.example.org/',
  'https://api.x.com/',
  'https://x.com:8443/',
  'chrome-extension://abc/popup.html',
  'data:text/plain,x',
])('%s is nobody’s here', (url) => {
  expect(answerFor(url)).toBeUndefined();
});

test('a file that a replica does not have is not found, and is not taken for a page', () => {
  expect(answerFor('https://x.com/_replica/site.js.map')?.status).toBe(404);
});
