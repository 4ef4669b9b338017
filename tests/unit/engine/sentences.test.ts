import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { segmenterBoundaries } from '../../../lib/text/boundaries.ts';
import { resegment } from '../../../lib/text/resegment.ts';
import { paragraphs, sentenceStarts, sentences } from '../../../lib/text/segments.ts';

const english = createEnglish();
const { sentenceWords: words } = english;
const sequences = process.env.ROSTRUM_SOAK ? 1000 : 60;
/** A run of 1,000 sequences takes its time. */
const LONGEST_RUN_MS = 300_000;
const seed = Number(process.env.ROSTRUM_SEED ?? 20261122);

/** The least share of hard cases of posts that is split right. */
const TARGET = 0.97;

interface Labelled {
  readonly dev: readonly string[];
  readonly held_out: readonly string[];
}

const labelled = parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/language/sentences.yml'), 'utf8'),
) as Labelled;

/** The text with the sign of the labelled set before each sentence of a line, as far as the text itself has one there. */
function marked(labels: string): string {
  const text = labels.replaceAll('¦', '');
  const lines = paragraphs(text).map(({ start, end }) => {
    const line = text.slice(start, end);
    return sentences(line, words)
      .map((range) => line.slice(range.start, range.end))
      .join('¦');
  });
  return lines.join('\n');
}

/** Signs at the start of a line say nothing: every line starts a sentence. */
const withoutLineStarts = (labels: string) => labels.replaceAll('\n¦', '\n');

describe('sentences', () => {
  it.each(['dev', 'held_out'] as const)('are right in the %s half of the labelled set', (half) => {
    const cases = labelled[half];
    const wrong = cases.filter((labels) => marked(labels) !== withoutLineStarts(labels));
    expect(wrong.length / cases.length, wrong.join('\n')).toBeLessThanOrEqual(1 - TARGET);
  });

  it(
    'cover any line without gaps',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (line) => {
          const ranges = sentences(line, words);
          expect(ranges.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
          expect(ranges.every(({ start, end }) => start < end)).toBe(true);
        }),
        { seed, numRuns: sequences },
      );
    },
    LONGEST_RUN_MS,
  );
});

/** What posts are made of, and what stands where sentences are hard to tell apart. */
const pieces = [
  'Ask for the vaccine at your pharmacy this week. ',
  'It is free! ',
  'What did your school teach you about sleep? ',
  'Meet Dr. Varga and Prof. A. Moreau at 8 a.m. in room 4. ',
  'One jab protects you against hepatitis A and B. ',
  'Insulin costs more in the U.S. Europe should not look away. ',
  'Thanks to everyone who came!We will be back in May. ',
  'Big news 🎉 Our hospital goes smoke-free. ',
  'We ❤️ our midwives. ',
  'Read it here: https://example.org/report.v2?page=3.1 Then tell us. ',
  '“Is it safe?” she asked. ',
  'Deaths fell by half.[3] Costs did not. ',
  'We asked for a meeting in March… and we wait ',
  'NO MORE EXCUSES. FUND THE WARDS. ',
  'words without any end that go on and on and on ',
  '#AMR @who ',
  'e.g. ',
  '. ',
  '! ',
  '?',
  'Dr.',
  ' a',
  'B. ',
  '1. ',
  '👩‍⚕️ ',
  '🇪🇸',
  '\ud83d',
  '\udc69 ',
  '\u200d',
  'e\u0301',
  '你好。',
  '"',
  ') ',
  '\r',
  '\u2029',
  'مرحبا؟ ',
];
const piece = fc.constantFrom(...pieces);
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 120 })),
  insert: fc.oneof(
    fc.constantFrom('a', 'Z', '.', ' ', '?', '💉', '\udc69', 'https://'),
    fc.array(piece, { maxLength: 3 }).map((all) => all.join('')),
  ),
});

describe('an edited paragraph', () => {
  it(
    'has the sentences of a new one, wherever the edit touches it',
    () => {
      let kept = 0;
      fc.assert(
        fc.property(
          fc.oneof(fc.array(piece, { minLength: 1 }), fc.array(piece, { minLength: 60, maxLength: 150 })),
          fc.array(edit, { minLength: 1, maxLength: 10 }),
          (start, edits) => {
            let text = start.join('');
            let old = sentenceStarts(text, words);
            for (const { at, remove, insert } of edits) {
              const from = at % (text.length + 1);
              const next = text.slice(0, from) + insert + text.slice(from + remove);
              if (old.length === 0) break;
              const { head, starts, tail } = resegment(
                next,
                words,
                text,
                old.map((each) => ({ start: each })),
              );
              const moved = next.length - text.length;
              const behind = old.slice(old.length - tail).map((each) => each + moved);
              const fresh = sentenceStarts(next, words);
              expect([...old.slice(0, head), ...starts, ...behind]).toEqual(fresh);
              kept += tail;
              text = next;
              old = fresh;
            }
          },
        ),
        { seed, numRuns: sequences },
      );
      // The property would hold as well if nothing were ever kept.
      expect(kept).toBeGreaterThan(sequences);
    },
    LONGEST_RUN_MS,
  );

  it('is read only around the edit', () => {
    const text = 'Ask for the vaccine at your pharmacy this week. '.repeat(400);
    const at = text.length / 2;
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    const old = sentenceStarts(text, words).map((start) => ({ start }));
    const { starts } = resegment(edited, words, text, old);
    expect(starts.length).toBeLessThan(20);
  });
});

describe('boundaries of many lines at once', () => {
  it('are those of each line alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.constant('\n')), { maxLength: 60 }), (all) => {
        const text = all.join('');
        const together = segmenterBoundaries(text, 0, text.length);
        for (const { start, end } of paragraphs(text)) {
          const inside = together.filter((each) => each > start && each < end).map((each) => each - start);
          expect(inside).toEqual(segmenterBoundaries(text.slice(start, end), 0, end - start));
        }
      }),
      { seed, numRuns: sequences },
    );
  });
});
