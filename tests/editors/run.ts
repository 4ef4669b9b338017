/**
 * `npm run test:editors`: every editor in Chromium and in Firefox against every scenario, with the focus in the editor and in the panel, and a
 * long run of random actions against a twin. Prints the table and writes `.output/editors.json`. `--editor`, `--browser` and `--scenario` pick
 * a part, `--long` the long run alone, at its full length with ROSTRUM_SOAK; ROSTRUM_SEED decides its actions.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundles, bundleLab } from './bundle.ts';
import { EDITORS, playScenarios, type Row } from './conformance.ts';
import { runLong } from './long-run.ts';
import { BROWSERS, type BrowserName, openStand } from './stand.ts';
import { printTable } from './table.ts';

const output = resolve(import.meta.dirname, '../../.output');
const seed = Number(process.env.ROSTRUM_SEED ?? 20261128);
const actions = process.env.ROSTRUM_SOAK ? 2000 : 100;

const { values: choice } = parseArgs({
  options: {
    editor: { type: 'string' },
    browser: { type: 'string' },
    scenario: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
});

async function runBrowser(name: BrowserName, bundles: Bundles): Promise<Row[]> {
  const stand = await openStand(name, bundles);
  const rows: Row[] = [];
  try {
    for (const editor of EDITORS.filter((each) => each === (choice.editor ?? each))) {
      if (!choice.long) rows.push(...(await playScenarios(stand, editor, choice.scenario)));
      if (choice.scenario === undefined) rows.push(await runLong(stand, editor, { seed, actions }));
    }
    return rows;
  } finally {
    await stand.close();
  }
}

console.log(`Actions of the long run: ROSTRUM_SEED=${seed}`);
const bundles = await bundleLab();
const browsers = BROWSERS.filter((each) => each === (choice.browser ?? each));
const rows = (await Promise.all(browsers.map((name) => runBrowser(name, bundles)))).flat();
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'editors.json'), `${JSON.stringify(rows, null, 2)}\n`);
printTable(rows);
process.exitCode = rows.length > 0 && rows.every(({ ok }) => ok) ? 0 : 1;
