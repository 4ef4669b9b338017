import { findCue } from '../language/english/cues/find-cue.ts';
import type { Seen } from '../language/english/cues/seen.ts';
import type { CueName } from '../language/language.ts';
import { paragraphs, sentences } from '../text/segments.ts';
import { tokenize } from '../text/tokens.ts';
import { english, halves, labelledSet, type Measure, namesIn } from './quality-sets.ts';

interface Case {
  readonly text: string;
  readonly is: boolean;
}

/** Cues by which safety rules speak: to miss one is worse than to ask once too often. */
const safety: ReadonlySet<string> = new Set(['self-harm', 'patient-details']);
const TARGET = 0.85;
const SAFETY_RECALL = 0.95;

/** The sentences of a text, each read once. */
export function readSentences(text: string): Seen[] {
  return paragraphs(text).flatMap((line) => {
    const words = text.slice(line.start, line.end);
    return sentences(words, english.sentenceWords).map(({ start, end }) => {
      const sentence = words.slice(start, end);
      const tokens = tokenize(sentence);
      return { text: sentence, tokens, knowing: english.know(sentence, tokens) };
    });
  });
}

/** How often a cue is found where it is, and is where it is found. */
export function cueFigures(cue: CueName, cases: readonly Case[]): { precision: number; recall: number } {
  let right = 0;
  let found = 0;
  for (const { text, is } of cases) {
    if (!findCue(cue, readSentences(text))) continue;
    found += 1;
    if (is) right += 1;
  }
  const labelled = cases.filter(({ is }) => is).length;
  return { precision: found === 0 ? 1 : right / found, recall: labelled === 0 ? 1 : right / labelled };
}

/** Precision and recall of every cue that has a labelled set. */
export const cueMeasures: Measure = () =>
  namesIn('cues').flatMap((name) => {
    const set = labelledSet<Case>(`cues/${name}`);
    const figures = halves(set, (cases) => cueFigures(name as CueName, cases));
    const n = set.held_out.length;
    const row = (what: 'precision' | 'recall', target: number) => ({
      name: `cue.${name}.${what}`,
      dev: figures.dev[what],
      value: figures.held_out[what],
      target,
      atLeast: true,
      n,
    });
    return [row('precision', TARGET), row('recall', safety.has(name) ? SAFETY_RECALL : TARGET)];
  });
