// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { audiences } from '../../../lib/audiences/find-audience.ts';
import { reporterFor } from '../../harness/english-report.ts';
import { sampleState } from './sample-state.ts';
import { showPanel } from './show-panel.tsx';

afterEach(cleanup);

/** 10,000 drafts in all; each test run takes a twentieth. */
const RUNS = process.env.ROSTRUM_SOAK ? 10_000 : 500;

/** Pieces of drafts that would do harm if anybody took them for more than words, among words that get hints. */
const piece = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '</textarea><iframe srcdoc="<b>x</b>">',
    '<svg onload=alert(1)>',
    '"><a href="javascript:alert(1)">link</a>',
    'javascript:alert(1)',
    'https://example.org/"onmouseover="alert(1)',
    '&lt;b&gt;&#60;img&#62;',
    '{{constructor.constructor("alert(1)")()}}',
    '\u0024{alert(1)} {term} {use} $1 $& | %s',
    '__proto__ constructor toString',
    '\u202Egnirts desrever\u202C\u2066x\u2069\u200F',
    '\uD800',
    '\uDC00 \uD83D',
    '\u0000\u0008\u001B[31m\uFFFE\uFEFF',
    'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
    'hypertension',
    'He committed suicide.',
    'utilise',
    'Register here!',
    '#onehealthforall @<b>us</b>',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const draft = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));

/** Lets what a panel left to do be done, so that nothing of it is kept. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('whatever stands in a draft, the panel shows it as words and nothing else', async () => {
  const harmful =
    'script, iframe, img:not(.mark), object, embed, form, a[href^="javascript"], svg [onload], [onerror], [onload], [onmouseover]';
  await fc.assert(
    fc.asyncProperty(draft, fc.constantFrom(...audiences), async (text, audience) => {
      const report = reporterFor(audience)(text);
      expect(report.failed).toEqual([]);
      for (const { at } of report.hints) {
        if (at) expect(0 <= at.start && at.start <= at.end && at.end <= text.length).toBe(true);
      }
      showPanel(sampleState({ report, posts: [text] }));
      expect(document.querySelectorAll(harmful)).toHaveLength(0);
      expect(document.querySelector('[data-report], .silence')).not.toBe(null);
      await settled();
      cleanup();
    }),
    { numRuns: RUNS },
  );
}, 600_000);
