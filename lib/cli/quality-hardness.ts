import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFamiliarity } from '../language/english/familiarity.ts';
import { hardness } from '../language/english/hardness.ts';
import { tables } from '../language/english/tables.generated.ts';
import { fixtures, type Measure } from './quality-sets.ts';

interface Rated {
  readonly word: string;
  readonly rating: number;
}

/** The rated words of biomedical sentences in one file of CompLex. */
function ratedWords(file: string): Rated[] {
  const lines = readFileSync(join(fixtures, 'complex', file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.flatMap((line) => {
    const [, corpus, , word = '', rating = ''] = line.split('\t');
    return corpus === 'biomed' ? [{ word, rating: Number(rating) }] : [];
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How closely two rows of values go together: 1 when one is a straight line over the other. */
function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const both = a.map((value, index) => [value - meanA, (b[index] ?? 0) - meanB] as const);
  const sum = (value: (pair: readonly [number, number]) => number) =>
    both.reduce((total, pair) => total + value(pair), 0);
  return sum(([x, y]) => x * y) / Math.sqrt(sum(([x]) => x * x) * sum(([, y]) => y * y));
}

const correlation = (rated: readonly Rated[], rate: (word: string) => number) =>
  pearson(
    rated.map(({ word }) => rate(word)),
    rated.map(({ rating }) => rating),
  );

/** How well the hardness of a word goes with what readers said of it. */
export const hardnessMeasure: Measure = () => {
  const familiarity = createFamiliarity(tables.familiarity, tables.todaysWords);
  const rate = (word: string) => hardness(word, familiarity);
  const trial = ratedWords('lcp_single_trial.tsv');
  return [
    {
      name: 'hardness.pearson',
      dev: correlation(ratedWords('lcp_single_train_biomed.tsv'), rate),
      value: correlation(trial, rate),
      target: 0.62,
      atLeast: true,
      n: trial.length,
    },
  ];
};
