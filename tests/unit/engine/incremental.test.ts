import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAudience } from '../../../lib/audiences/find-audience.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import type { Language } from '../../../lib/language/language.ts';
import { createAnalyser } from '../../../lib/rules/analyser.ts';
import type { Context } from '../../../lib/rules/context.ts';
import { judge } from '../../../lib/rules/judge.ts';
import { lint } from '../../../lib/rules/lint.ts';
import type { Report } from '../../../lib/rules/report.ts';
import { createRuleset } from '../../../lib/rules/ruleset.ts';
import { singlePost } from '../../../lib/text/draft.ts';
import { paragraphs } from '../../../lib/text/segments.ts';

const english = createEnglish();
/** `npm run soak` plays all 1,000 sequences of edits; `npm test` a twentieth. */
const sequences = process.env.ROSTRUM_SOAK ? 1000 : 50;
/** A run of 1,000 sequences takes minutes. */
const LONGEST_RUN_MS = 300_000;
const seed = Number(process.env.ROSTRUM_SEED ?? 20261122);

function rulesetFor(audience: string, platform: Context['platforms'][number]) {
  const found = findAudience(audience).audience;
  const context: Context = {
    platforms: [platform],
    kind: 'post',
    allowance: 'unknown',
    audience,
    purpose: 'any',
  };
  return createRuleset(context, [found.rules], found.words);
}

const forPublic = rulesetFor('general-public', 'x');
const forStakeholders = rulesetFor('stakeholders', 'facebook');
/** Each with a twin of its own for the full runs, so that neither can have anything from the other. */
const rulesets = [
  [forPublic, rulesetFor('general-public', 'x')],
  [forStakeholders, rulesetFor('stakeholders', 'facebook')],
] as const;
const tags = (text: string) => [paragraphs(text).map((_, index) => (index % 5 === 4 ? 'ca' : 'en'))];

/** Pieces of which people's posts are made, and what breaks naive offsets. */
const pieces = [
  'Patients with hypertension ',
  'need care',
  '. ',
  '! ',
  '? ',
  '\n',
  '\n\n',
  'Dr. ',
  'e.g. ',
  ' a.m. ',
  '#AMR ',
  '#health ',
  '@who ',
  'https://example.org/a?b=c ',
  '👩‍⚕️',
  '🇪🇸 ',
  '1️⃣ ',
  '💉',
  ' an ',
  ' a ',
  'utilise ',
  'in order to ',
  'GET YOUR JAB NOW ',
  '\ud83d',
  '\udc69',
  'é',
  'e\u0301',
  '\u200d',
  '\u202e',
  'مرحبا ',
  '你好。',
  '12.5 % ',
  '… ',
  '"',
  '(',
  ') ',
  'We call on the ministry ',
  'diabetics ',
];
const piece = fc.constantFrom(...pieces);
const sentence = fc.constantFrom(
  'Ask for the vaccine at your pharmacy this week. ',
  'Patients with hypertension utilise the U.S. system, says Dr. Varga. ',
  'Thanks 🙏 We meet at 8 a.m. in room 4! ',
  'Register here: https://example.org/join Then tell us. ',
);
const withoutBreaks = (all: readonly string[]) => all.map((each) => each.replaceAll('\n', ''));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 12 }),
  insert: fc.array(piece, { maxLength: 3 }),
});

function applied(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string[] },
): string {
  const start = text.length === 0 ? 0 : at % (text.length + 1);
  return text.slice(0, start) + insert.join('') + text.slice(start + remove);
}

function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function expectSound(report: Report, text: string): void {
  expect(report.failed).toEqual([]);
  const spans = report.hints
    .flatMap(({ at, fixes }) => [at, ...fixes.map((fix) => fix.at)])
    .filter((at) => at !== undefined);
  for (const at of [...spans, ...report.found.map((found) => found.at)]) {
    expect(at.start >= 0 && at.start <= at.end && at.end <= text.length).toBe(true);
    expect(cutsPair(text, at.start) || cutsPair(text, at.end)).toBe(false);
  }
}

describe('the incremental engine', () => {
  it.each([
    ['lines', fc.array(piece, { maxLength: 40 })],
    [
      'one long line',
      fc.array(fc.oneof(sentence, piece), { minLength: 30, maxLength: 80 }).map(withoutBreaks),
    ],
  ] as const)(
    'equals a full run after any sequence of edits of %s',
    (_, texts) => {
      fc.assert(
        fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
          const analyser = createAnalyser([english]);
          let text = start.join('');
          for (const change of [undefined, ...edits]) {
            if (change) text = applied(text, change);
            const facts = analyser.update(singlePost(text), tags(text));
            for (const [ruleset, twin] of rulesets) {
              const report = judge(facts, ruleset);
              expect(report).toEqual(lint(singlePost(text), tags(text), twin, [english]));
              expectSound(report, text);
            }
          }
        }),
        { seed, numRuns: sequences },
      );
    },
    LONGEST_RUN_MS,
  );

  it('reads again only what a keystroke touched', () => {
    const text = Array.from(
      { length: 50 },
      (_, index) => `Paragraph ${index} has two sentences. Here is the second.`,
    ).join('\n');
    const analyser = createAnalyser([english]);
    const before = analyser.update(singlePost(text), tags(text));
    const after = analyser.update(singlePost(text.replace('Paragraph 25', 'Paragraph 25x')), tags(text));
    const kept = after.posts[0]?.paragraphs.filter(
      ({ facts }, index) => facts === before.posts[0]?.paragraphs[index]?.facts,
    );
    expect(kept?.length).toBe(49);
    const old = before.posts[0]?.paragraphs[25]?.facts.sentences;
    const fresh = after.posts[0]?.paragraphs[25]?.facts.sentences;
    expect(fresh?.[1]?.facts).toBe(old?.[1]?.facts);
    expect(fresh?.[0]?.facts).not.toBe(old?.[0]?.facts);
  });

  it('judges another audience without reading again', () => {
    const reads: string[] = [];
    const spying: Language = {
      ...english,
      know(text, tokens) {
        reads.push(text);
        return english.know(text, tokens);
      },
    };
    const facts = createAnalyser([spying]).update(
      singlePost('Two in five adults over fifty live with this in our county, says the report. #a #b #c'),
      [['en']],
    );
    const count = reads.length;
    expect(judge(facts, forPublic).hints).not.toEqual(judge(facts, forStakeholders).hints);
    expect(reads.length).toBe(count);
  });

  const extremes: [string, string][] = [
    ['one endless word', 'a'.repeat(100_000)],
    ['control characters', '\u0000\u0007\u001b\u200e\u202e'.repeat(20_000)],
    ['lone surrogates', '\ud800x\udfff '.repeat(25_000)],
    ['stops', 'a.'.repeat(50_000)],
    ['emoji', '👩‍⚕️'.repeat(20_000)],
    ['tags and handles', '#a@b '.repeat(20_000)],
    ['brackets and quotes', '(("'.repeat(33_333)],
    ['line breaks', '\n'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['capitals', 'WE MUST ACT. '.repeat(7_700)],
  ];
  it.each(extremes)(
    'gives a report for 100,000 characters of %s',
    (_, text) => {
      const report = lint(singlePost(text), tags(text), forPublic, [english]);
      expectSound(report, text);
    },
    20_000,
  );
});
