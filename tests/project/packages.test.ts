import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackages, type Package } from '../harness/packages.ts';
import { runCommand } from '../harness/run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const BUILD_LIMIT_MS = 200_000;
const folder = mkdtempSync(join(tmpdir(), 'rostrum-source-'));
let packages: Package[] = [];

beforeAll(async () => {
  packages = await makePackages();
}, BUILD_LIMIT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const namesIn = ({ bytes }: Package) => Object.keys(unzipSync(bytes));
const byKind = (kind: string) =>
  packages.find(({ name }) => name.endsWith(`-${kind}.zip`)) ?? expect.fail(kind);

describe('the packages for the stores', () => {
  it('hold the manifest at the top, and nothing that is not built', () => {
    for (const kind of ['chromium', 'firefox']) {
      const names = namesIn(byKind(kind));
      expect(names).toContain('manifest.json');
      expect(names.filter((name) => !/\.(?:js|css|html|json|png|svg)$/.test(name))).toEqual([]);
    }
  });

  it('have sources without tests of sites, fixtures or anything that was lying about', () => {
    const names = namesIn(byKind('source'));
    expect(names).toContain('wxt.config.ts');
    expect(names.filter((name) => /node_modules|fixtures|\.output|\.wxt|\.git\//.test(name))).toEqual([]);
  });

  it(
    'come out of their own sources again, byte for byte',
    async () => {
      for (const [name, bytes] of Object.entries(unzipSync(byKind('source').bytes))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
      const script = `import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackages } from './tests/harness/packages.ts';
for (const { name, bytes } of await makePackages()) writeFileSync(join(import.meta.dirname, name), bytes);`;
      const again = join(folder, 'again.ts');
      writeFileSync(again, script);
      const { code, output } = await runCommand(process.execPath, [again], { timeoutMs: BUILD_LIMIT_MS });
      expect(code, output).toBe(0);
      for (const { name, bytes } of packages) {
        if (name.endsWith('-source.zip')) continue;
        expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
      }
    },
    BUILD_LIMIT_MS,
  );
});
