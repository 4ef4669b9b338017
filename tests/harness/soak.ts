import { join, resolve } from 'node:path';
import { runCommand } from './run-command.ts';

/** `npm run soak`: the long-running tests at their full length, which `npm test` runs short. ROSTRUM_SEED repeats a run. */
const root = resolve(import.meta.dirname, '../..');
const SOAK_LIMIT_MS = 60 * 60_000;

process.env.ROSTRUM_SOAK = '1';
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const args = [
  vitest,
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--project',
  'unit',
  '--testTimeout=3000000',
  'tests/unit/engine',
];
const { code, output } = await runCommand(process.execPath, args, { timeoutMs: SOAK_LIMIT_MS });
process.stdout.write(output);
process.exitCode = code ?? 1;
