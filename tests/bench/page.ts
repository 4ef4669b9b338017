/**
 * `npm run bench:page`: what a keystroke costs the page with Rostrum in it, in a real Lexical editor in Chromium: reading the text, finding what
 * changed, the engine, the marks. Prints medians with the targets beside them and writes `.output/bench-page.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../harness/browsers.ts';
import type { Cost } from './page/main.ts';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, '.output');
const targets: Readonly<Record<number, number>> = { 2200: 2, 63206: 8 };
const letters = 'the care that works for you and yours '.repeat(2);

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function bundle(): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(output, 'bench-page'),
      target: 'esnext',
      rolldownOptions: {
        input: join(root, 'tests/bench/page/main.ts'),
        output: { entryFileNames: 'page.js', format: 'iife', codeSplitting: false },
      },
    },
  });
  return join(output, 'bench-page/page.js');
}

/** Types letters into a text of this length, one after the page has drawn the one before. */
async function typeInto(page: Page, size: number): Promise<{ costs: Cost[]; marks: number }> {
  const marks = await page.evaluate((length) => window.openBench(length), size);
  for (const letter of letters) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0))));
  }
  return { costs: await page.evaluate(() => window.takeCosts()), marks };
}

const script = await bundle();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: await findChromium(), args });
const rows = [];
try {
  for (const [length, target] of Object.entries(targets)) {
    const page = await browser.newPage();
    await page.addScriptTag({ path: script });
    const { costs, marks } = await typeInto(page, Number(length));
    const total = median(costs.map(({ read, diff, lint, paint }) => read + diff + lint + paint));
    const of = (part: keyof Cost) => median(costs.map((cost) => cost[part]));
    const parts = { read: of('read'), diff: of('diff'), lint: of('lint'), paint: of('paint') };
    rows.push({ length: Number(length), keys: costs.length, marks, ...parts, total, target });
    const shown = Object.entries(parts).map(([part, ms]) => `${part} ${ms.toFixed(2)}`);
    const verdict = `(target < ${target}) ${total < target ? 'met' : 'NOT MET'}`;
    console.log(
      `${length} characters, ${marks} marks, ${costs.length} keys, medians in ms: ${shown.join('  ')}  all ${total.toFixed(2)} ${verdict}`,
    );
    await page.close();
  }
} finally {
  await browser.close();
}
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'bench-page.json'), `${JSON.stringify(rows, null, 2)}\n`);
