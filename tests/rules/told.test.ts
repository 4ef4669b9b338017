import { expect, it } from 'vitest';
import { findAudience } from '../../lib/audiences/find-audience.ts';
import { english, labelledSet } from '../../lib/cli/quality-sets.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { reporterFor } from '../harness/english-report.ts';

interface RespectCase {
  readonly text: string;
  readonly rule: string;
  readonly flag: string;
}

/** A few are told in another way. */
const LEAST_SHARE = 0.98;
const TIME_LIMIT = 60_000;

/** Whether English knows a label of this kind in the text: whether it knows enough of them is for the figures to say. */
const isKnown = ({ text, rule }: RespectCase) =>
  english
    .know(text, tokenize(text))
    .terms.some(({ table }) => table === rule || (rule === 'person-first' && table === 'slur'));

const reportOn = reporterFor(findAudience('general-public').audience);

it('the labels that English knows are told to the writer, with and without a better word', {
  timeout: TIME_LIMIT,
}, () => {
  const due = labelledSet<RespectCase>('respect').dev.filter((each) => each.flag !== '' && isKnown(each));
  const untold = due.filter(({ text, rule }) => {
    const rules = new Set(reportOn(text).hints.map((hint) => hint.rule));
    // How a suicide is told of is a matter of safety first.
    return !rules.has(rule as 'blame' | 'person-first') && !rules.has('self-harm');
  });
  const share = 1 - untold.length / due.length;
  expect(share, untold.map(({ flag }) => flag).join(' / ')).toBeGreaterThanOrEqual(LEAST_SHARE);
});
