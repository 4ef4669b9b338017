import { expect, it } from 'vitest';
import { findAudience } from '../../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../../lib/audiences/ruleset-for.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { lint } from '../../../lib/rules/lint.ts';
import { singlePost } from '../../../lib/text/draft.ts';

const english = createEnglish();
const { audience } = findAudience('medical-students');
const ruleset = rulesetFor(audience, {
  platforms: ['facebook'],
  kind: 'post',
  allowance: 'unknown',
  purpose: 'any',
});

/** As long as Facebook allows. */
const LENGTH = 63_206;
/** What costs its length takes far less than a second; what costs its length squared took from four seconds to a minute. */
const LIMIT_MS = 20_000;

it.each([
  'ab.',
  'a.',
  '.中',
  '?',
  '@a',
  'a@',
  '1.',
  '#a',
  '. …',
  'AB\n',
  'a\n',
  '((',
  '👍a',
  'http://',
  'Dr. ',
])(
  'reads a row of “%s” in the time of its length',
  (unit) => {
    const text = unit.repeat(Math.floor(LENGTH / unit.length));
    const languages = [new Array<string>(LENGTH).fill('en')];
    const { hints } = lint(singlePost(text), languages, ruleset, [english]);
    for (const { at } of hints) if (at) expect(at.end).toBeLessThanOrEqual(text.length);
  },
  LIMIT_MS,
);
