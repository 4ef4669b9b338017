import { expect, test } from 'vitest';
import {
  countExit,
  countPlaywright,
  countRows,
  countVitest,
  sumCounts,
  summaryLine,
} from '../../harness/counts.ts';

const vitest = (passed: number, failed: number, pending = 0, todo = 0, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
  testResults,
});
const playwright = (
  expected: number,
  unexpected: number,
  flaky = 0,
  skipped = 0,
  errors: unknown[] = [],
) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors,
});

test.each([
  ['what Vitest counted', countVitest(vitest(4, 1, 2, 1), 1), [4, 1, 3]],
  [
    'a test file that could not be loaded',
    countVitest(vitest(4, 0, 0, 0, [{ status: 'failed', assertionResults: [] }]), 1),
    [4, 1, 0],
  ],
  [
    'a file with a failed test, once',
    countVitest(vitest(4, 1, 0, 0, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]), 1),
    [4, 1, 0],
  ],
  ['Vitest ending badly with every test passed', countVitest(vitest(4, 0), 1), [4, 1, 0]],
  ['Vitest without a report', countVitest(undefined, 0), [0, 1, 0]],
  ['Vitest with skipped tests only', countVitest(vitest(0, 0, 3), 0), [0, 1, 3]],
  ['what Playwright counted', countPlaywright(playwright(5, 1, 0, 2), 1), [5, 1, 2]],
  ['a test that passed only when tried again', countPlaywright(playwright(5, 0, 1), 0), [5, 1, 0]],
  ['an error outside tests', countPlaywright(playwright(0, 0, 0, 0, [{ message: 'no' }]), 1), [0, 1, 0]],
  ['Playwright without tests', countPlaywright(playwright(0, 0), 0), [0, 1, 0]],
  ['Playwright with a report that is none', countPlaywright('text', 0), [0, 1, 0]],
  ['rows of a table', countRows([{ ok: true }, { ok: true }, { ok: false }, {}], 1), [2, 2, 0]],
  ['good rows of a maker that ended badly', countRows([{ ok: true }], 1), [1, 1, 0]],
  ['a table that was not written', countRows(undefined, 0), [0, 1, 0]],
  ['a tool content', countExit(0), [1, 0, 0]],
  ['a tool killed', countExit(1), [0, 1, 0]],
])('counts %s', (_, { passed, failed, skipped }, expected) => {
  expect([passed, failed, skipped]).toEqual(expected);
});

test('ends with one line of the sums, which names skipped tests only if there are any', () => {
  const counts = [countExit(0), countVitest(vitest(3, 0), 0)];
  expect(summaryLine(sumCounts(counts))).toBe('4 passed, 0 failed');
  expect(summaryLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});
