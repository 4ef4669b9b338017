import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../harness/build.ts';

/** `npm run size`: what each script of the Chromium build weighs, gzipped, beside the most it may. */
const targets: readonly (readonly [file: string, mostKb: number])[] = [
  ['finder.js', 8],
  ['compose.js', 60],
  ['card.js', 15],
  ['language-en.js', 150],
];

const BYTES_PER_KB = 1000;
const folder = await buildExtension('chrome-mv3');
for (const [file, most] of targets) {
  const kb = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / BYTES_PER_KB;
  console.log(`${file}: ${kb.toFixed(1)} kB (target ≤ ${most}) ${kb <= most ? 'met' : 'NOT MET'}`);
}
