import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceMeasure } from './quality-advice.ts';
import { cueMeasures } from './quality-cues.ts';
import { hardnessMeasure } from './quality-hardness.ts';
import type { Figure, Measure } from './quality-sets.ts';
import { wordMeasures } from './quality-words.ts';

/** Every measure; each one adds rows. */
const measures: readonly Measure[] = [...wordMeasures, hardnessMeasure, cueMeasures, adviceMeasure];

const isMet = ({ value, target, atLeast }: Figure) => (atLeast ? value >= target : value <= target);
const digits = (value: number) => (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3));

/** The figures as a table: the half that was tuned on, the half that counts, the target. */
function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { name, dev, value, target, atLeast, n } = figure;
    const cells = [name.padEnd(30), digits(dev).padStart(7), digits(value).padStart(9)];
    return `${cells.join('')}  ${atLeast ? '≥' : '≤'} ${digits(target)}  ${isMet(figure) ? 'met ' : 'open'}  n ${n}`;
  });
  const header = `${'figure'.padEnd(30)}${'dev'.padStart(7)}${'held out'.padStart(9)}`;
  return [header, ...lines, `${figures.filter(isMet).length} of ${figures.length} met`].join('\n');
}

/** Works out all figures. */
export async function allFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const measure of measures) figures.push(...(await measure()));
  return figures;
}

// `npm run quality`: prints every figure and writes those of the held-out halves to .output/quality.json.
if (import.meta.main) {
  const figures = await allFigures();
  const output = join(import.meta.dirname, '../../.output');
  mkdirSync(output, { recursive: true });
  const rows = figures.map(({ name, value, target, atLeast, n }) => ({ name, value, target, atLeast, n }));
  writeFileSync(join(output, 'quality.json'), `${JSON.stringify(rows, null, 2)}\n`);
  process.stdout.write(`${tableOf(figures)}\n`);
}
