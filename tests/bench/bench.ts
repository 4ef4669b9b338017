import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../lib/language/english/english.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import {
  activeRules,
  compared,
  createLiveRostrum,
  peers,
  rostrum,
  rulesHit,
  type Subject,
} from './subjects.ts';
import { healthText } from './texts.ts';

/**
 * `npm run bench`: the engine with the whole catalogue against the checkers people use, on the same texts, in one process,
 * in rotating order. Prints medians and ratios to write-good with their targets and writes `.output/bench.json`.
 */

type Kind = 'full' | 'keystroke';
type Shape = 'paragraphs' | 'one-paragraph';
type Place = 'start' | 'middle' | 'end';

interface Row {
  readonly size: number;
  readonly kind: Kind;
  readonly shape: Shape;
  readonly at: Place;
  readonly subject: string;
  readonly medianMs: number;
  readonly ratioToWriteGood: number;
}

interface Case {
  readonly size: number;
  readonly kind: Kind;
  readonly shape: Shape;
  readonly at: Place;
  /** The most our time may be of write-good's, where the target is set. */
  readonly target?: number;
}

const cases: readonly Case[] = [
  { size: 280, kind: 'full', shape: 'paragraphs', at: 'end' },
  { size: 2_200, kind: 'full', shape: 'paragraphs', at: 'end', target: 0.5 },
  { size: 63_206, kind: 'full', shape: 'paragraphs', at: 'end', target: 0.5 },
  ...(['start', 'middle', 'end'] as const).flatMap((at): Case[] => [
    { size: 280, kind: 'keystroke', shape: 'paragraphs', at },
    { size: 2_200, kind: 'keystroke', shape: 'paragraphs', at },
    { size: 63_206, kind: 'keystroke', shape: 'paragraphs', at, target: 0.02 },
    { size: 63_206, kind: 'keystroke', shape: 'one-paragraph', at, target: 0.1 },
  ]),
];

/** To compare a draft for three audiences on three platforms may take at most as long as the engine took to read it. */
const NINE_CELLS = 1;
/** The cost of a keystroke at 63,206 characters may be at most this many times that at 280. */
const FLATNESS = 3;
const KEYSTROKES = 40;
const ROUNDS: Readonly<Record<number, number>> = { 280: 300, 2200: 150, 63206: 30 };
/** The slow peers are run often enough for a median, not more. */
const SLOW_ROUNDS = 3;
/**
 * Each subject first runs for so long, in milliseconds, with what is measured then: the work is to be measured, not how long
 * an engine takes to compile the code for it.
 */
const WARM_UP = 500;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function placeIn(text: string, at: Place): number {
  if (at === 'start') return Math.min(20, text.length);
  return at === 'end' ? text.length - 1 : Math.floor(text.length / 2);
}

/** The texts after one, two, … letters typed at a place. */
function typed(text: string, at: Place): string[] {
  const offset = placeIn(text, at);
  const letters = 'the care that works for you and your family '.repeat(2).slice(0, KEYSTROKES);
  return Array.from(
    letters,
    (_, index) => text.slice(0, offset) + letters.slice(0, index + 1) + text.slice(offset),
  );
}

const isSlow = ({ name }: Subject) => name !== 'rostrum' && name !== 'write-good';

/** Times of one subject in one round of a case. */
function round(subject: Subject, { kind, at }: Case, text: string): number[] {
  if (kind === 'full') return [timed(() => subject.check(text))];
  const texts = typed(text, at);
  if (subject.name !== 'rostrum') return texts.slice(0, 2).map((each) => timed(() => subject.check(each)));
  const live = createLiveRostrum();
  live.check(text);
  return texts.map((each) => timed(() => live.check(each)));
}

function measure(each: Case): Row[] {
  const text = healthText(each.size, each.shape);
  const subjects = [rostrum, ...peers];
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  const rounds = ROUNDS[each.size] ?? 5;
  for (const subject of subjects)
    for (const end = performance.now() + WARM_UP; performance.now() < end; ) round(subject, each, text);
  for (let index = 0; index < rounds; index += 1) {
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const subject = subjects[(index + turn) % subjects.length] as Subject;
      if (isSlow(subject) && index >= SLOW_ROUNDS) continue;
      times.get(subject.name)?.push(...round(subject, each, text));
    }
  }
  const writeGood = median(times.get('write-good') ?? []);
  return subjects.map(({ name }) => {
    const medianMs = median(times.get(name) ?? []);
    const { size, kind, shape, at } = each;
    return { size, kind, shape, at, subject: name, medianMs, ratioToWriteGood: medianMs / writeGood };
  });
}

function printCase(each: Case, rows: readonly Row[]): void {
  const figures = rows.map(({ subject, medianMs }) => `${subject} ${medianMs.toFixed(3)}`).join('  ');
  const ratio = rows[0]?.ratioToWriteGood ?? Number.NaN;
  const target =
    each.target === undefined ? '' : ` (target ≤ ${each.target}) ${ratio <= each.target ? 'met' : 'NOT MET'}`;
  console.log(
    `${each.size} ${each.kind} ${each.shape} ${each.at}: ${figures} ms; ratio ${ratio.toFixed(3)}${target}`,
  );
}

function printFlatness(rows: readonly Row[]): void {
  const worst = (size: number) =>
    Math.max(
      ...rows
        .filter(
          (row) =>
            row.subject === 'rostrum' &&
            row.kind === 'keystroke' &&
            row.shape === 'paragraphs' &&
            row.size === size,
        )
        .map(({ medianMs }) => medianMs),
    );
  const ratio = worst(63_206) / worst(280);
  console.log(
    `keystroke at 63,206 against 280: ${ratio.toFixed(2)} × (target ≤ ${FLATNESS}) ${ratio <= FLATNESS ? 'met' : 'NOT MET'}`,
  );
}

function printComparison(size: number): void {
  const text = healthText(size, 'paragraphs');
  for (const end = performance.now() + WARM_UP; performance.now() < end; ) compared(text);
  const times = Array.from({ length: ROUNDS[size] ?? 0 }, () => compared(text));
  const cells = median(times.map((each) => each.cells));
  const ratio = cells / median(times.map((each) => each.full));
  console.log(
    `${size} nine cells compared: ${cells.toFixed(3)} ms; ${ratio.toFixed(2)} × one full run (target ≤ ${NINE_CELLS}) ${ratio <= NINE_CELLS ? 'met' : 'NOT MET'}`,
  );
}

/** What a page waits for while English is prepared; how long it waits for its script stands in `npm run bench:guest`. */
function printLanguageStart(): void {
  const language = createEnglish();
  const steps: number[] = [];
  for (let isMore = true; isMore; ) {
    steps.push(
      timed(() => {
        isMore = language.prepare();
      }),
    );
  }
  const sentence = 'Ask for the vaccine at your pharmacy this week.';
  const first = timed(() => language.know(sentence, tokenize(sentence)));
  const all = steps.reduce((sum, step) => sum + step, 0);
  console.log(
    `English is prepared in ${steps.length} steps, ${all.toFixed(1)} ms, longest ${Math.max(...steps).toFixed(1)} ms; first sentence ${first.toFixed(1)} ms`,
  );
}

printLanguageStart();
for (const size of [280, 2_200, 63_206]) {
  // A report lists so many hints at most: which rules speak shows at the start of a long text.
  const hit = rulesHit(healthText(size, 'paragraphs').slice(0, 2_200));
  console.log(`${size} characters: hits for ${hit.size} of ${activeRules} rules`);
}
const all: Row[] = [];
for (const each of cases) {
  const rows = measure(each);
  printCase(each, rows);
  all.push(...rows);
}
printFlatness(all);
for (const size of [280, 2_200, 63_206]) printComparison(size);
const folder = join(import.meta.dirname, '../../.output');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`);
