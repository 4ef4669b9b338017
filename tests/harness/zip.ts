import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makePackages } from './packages.ts';

/** `npm run zip`: the packages for the stores, in `.output/packages`. The same sources give the same bytes. */
const folder = resolve(import.meta.dirname, '../../.output/packages');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of await makePackages()) {
  writeFileSync(join(folder, name), bytes);
  console.log(`.output/packages/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}
