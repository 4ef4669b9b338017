import { expect, test } from 'vitest';
import { shortQuote } from '../../../components/short-quote.ts';
import { createNodeWords } from '../../../lib/cli/node-words.ts';

test.each([
  ['en', ['help'], '“facilitate” sounds formal. Try “help”.'],
  ['en', ['help', 'make easier'], '“facilitate” sounds formal. Try “help” or “make easier”.'],
  ['ca', ['help', 'make easier'], '“help” o “make easier”'],
  ['es', ['help', 'make easier'], '“help” o “make easier”'],
])('alternatives are joined as the language does it (%s, %j)', (language, use, said) => {
  const words = createNodeWords(language);
  expect(words.rule('officialese', 'say', { term: 'facilitate', use })).toContain(said);
});

test('a long quote is cut once, whatever stands at the cut', () => {
  const long = `${'Wash your hands … '.repeat(8)}and then... `.repeat(2);
  for (let start = 0; start < 40; start += 1) {
    const short = shortQuote(long.slice(start));
    expect(short.length).toBeLessThanOrEqual(113);
    expect(short).not.toMatch(/[.…]\s*… |\s…\s+[.…]/);
  }
});
