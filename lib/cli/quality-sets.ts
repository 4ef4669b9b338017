import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createEnglish } from '../language/english/english.ts';

/** One figure: on the half that rules were tuned on, and on the half they were not. */
export interface Figure {
  readonly name: string;
  readonly dev: number;
  readonly value: number;
  readonly target: number;
  /** Whether the value should be at least the target, or at most. */
  readonly atLeast: boolean;
  /** How many cases the value rests on. */
  readonly n: number;
}

/** Works out some figures from the labelled sets. */
export type Measure = () => readonly Figure[] | Promise<readonly Figure[]>;

/** A labelled set; a half that is not written yet is empty. */
export interface LabelledSet<Case> {
  readonly dev: readonly Case[];
  readonly held_out: readonly Case[];
}

export const fixtures = join(import.meta.dirname, '../../tests/fixtures');

/** The language that all measures read with. */
export const english = createEnglish();

/** The labelled set of a file in tests/fixtures/language, named without its ending. */
export function labelledSet<Case>(name: string): LabelledSet<Case> {
  const file = join(fixtures, 'language', `${name}.yml`);
  return { dev: [], held_out: [], ...(parse(readFileSync(file, 'utf8')) as Partial<LabelledSet<Case>>) };
}

/** The names of the sets in a folder of tests/fixtures/language that begin so. */
export function namesIn(folder: string, beginning = ''): string[] {
  return readdirSync(join(fixtures, 'language', folder))
    .filter((name) => name.startsWith(beginning) && name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort();
}

/** The same figure for both halves of a set. */
export function halves<Case, Value>(
  { dev, held_out }: LabelledSet<Case>,
  figure: (cases: readonly Case[]) => Value,
): { dev: Value; held_out: Value } {
  return { dev: figure(dev), held_out: figure(held_out) };
}

/** A share as a figure; 1 when there is nothing to share. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
