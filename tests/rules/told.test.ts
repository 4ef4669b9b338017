import { expect, it } from 'vitest';
import { findAudience } from '../../lib/audiences/find-audience.ts';
import { labelledSet } from '../../lib/cli/quality-sets.ts';
import { reporterFor } from '../harness/english-report.ts';

interface RespectCase {
  readonly text: string;
  readonly rule: string;
  readonly flag: string;
}

/** A few are passed over by the language, or told in another way. */
const LEAST_SHARE = 0.95;
const TIME_LIMIT = 60_000;

const reportOn = reporterFor(findAudience('general-public').audience);

it('the labels that English knows are told to the writer, with and without a better word', {
  timeout: TIME_LIMIT,
}, () => {
  const due = labelledSet<RespectCase>('respect').dev.filter(({ flag }) => flag !== '');
  const untold = due.filter(({ text, rule }) => {
    const rules = new Set(reportOn(text).hints.map((hint) => hint.rule));
    // How a suicide is told of is a matter of safety first.
    return !rules.has(rule as 'blame' | 'person-first') && !rules.has('self-harm');
  });
  const share = 1 - untold.length / due.length;
  expect(share, untold.map(({ flag }) => flag).join(' / ')).toBeGreaterThanOrEqual(LEAST_SHARE);
});
