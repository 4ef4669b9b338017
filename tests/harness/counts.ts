/** How many checks of a step went which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/** A tool that only says yes or no: one check. */
export function countExit(code: number): Counts {
  return code === 0 ? PASSED : FAILED;
}

type Json = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null ? (value as Json) : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A runner that ran nothing, or that ended badly although every test it told of passed, has failed once more. */
function settle(counts: Counts, exitCode: number): Counts {
  const hasRun = counts.passed + counts.failed > 0;
  const isHonest = exitCode === 0 || counts.failed > 0;
  return hasRun && isHonest ? counts : { ...counts, failed: counts.failed + 1 };
}

/**
 * Counts of a Vitest run by its JSON report (undefined when it wrote none) and its exit code. A test file that could
 * not be loaded counts as one failure.
 */
export function countVitest(report: unknown, exitCode: number): Counts {
  const run = asObject(report) ?? {};
  const brokenFiles = asList(run.testResults).filter((file) => {
    const { status, assertionResults } = asObject(file) ?? {};
    const hasFailedTest = asList(assertionResults).some((test) => asObject(test)?.status === 'failed');
    return status === 'failed' && !hasFailedTest;
  });
  const counts = {
    passed: asNumber(run.numPassedTests),
    failed: asNumber(run.numFailedTests) + brokenFiles.length,
    skipped: asNumber(run.numPendingTests) + asNumber(run.numTodoTests),
  };
  return settle(counts, exitCode);
}

/**
 * Counts of a Playwright run by its JSON report (undefined when it wrote none) and its exit code. A test that passed
 * only when tried again has failed; so has whatever broke outside tests.
 */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  const run = asObject(report) ?? {};
  const stats = asObject(run.stats) ?? {};
  const counts = {
    passed: asNumber(stats.expected),
    failed: asNumber(stats.unexpected) + asNumber(stats.flaky) + asList(run.errors).length,
    skipped: asNumber(stats.skipped),
  };
  return settle(counts, exitCode);
}

/** Counts of a table of rows that say whether they are `ok` (undefined when none was written), and its maker's exit code. */
export function countRows(rows: unknown, exitCode: number): Counts {
  const all = asList(rows).map((row) => asObject(row)?.ok === true);
  const passed = all.filter((ok) => ok).length;
  return settle({ passed, failed: all.length - passed, skipped: 0 }, exitCode);
}

/** All of it together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The one line a run of all tests ends with. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
