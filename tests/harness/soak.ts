import { join, resolve } from 'node:path';
import { runCommand } from './run-command.ts';

/** `npm run soak`: the long-running tests at their full length, which `npm test` runs short. ROSTRUM_SEED repeats a run. */
const root = resolve(import.meta.dirname, '../..');
const SOAK_LIMIT_MS = 60 * 60_000;

process.env.ROSTRUM_SOAK = '1';

const bin = (path: string) => join(root, 'node_modules', path);
const runs: readonly (readonly string[])[] = [
  [
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
    '--testTimeout=3000000',
    'tests/unit/engine',
    'tests/unit/settings',
    'tests/unit/ui/hostile-text.test.tsx',
  ],
  [
    bin('@playwright/test/cli.js'),
    'test',
    '--config',
    'tests/playwright.config.ts',
    'tests/e2e/guest.test.ts',
    'tests/e2e/background.test.ts',
  ],
  [join(root, 'tests/editors/run.ts'), '--long'],
];

for (const args of runs) {
  const { code, output } = await runCommand(process.execPath, args, { timeoutMs: SOAK_LIMIT_MS });
  process.stdout.write(output);
  if (code !== 0) process.exitCode = code;
}
