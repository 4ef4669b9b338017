/**
 * What `npm test` runs: format and lint, types, unused code, the builds, unit and browser tests, end-to-end tests.
 * Arguments pick steps by name (`npm test -- unit`). ROSTRUM_SEED repeats an order of the tests.
 */
import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { type BuildTarget, buildExtension } from './build.ts';
import {
  type Counts,
  countExit,
  countPlaywright,
  countRows,
  countVitest,
  sumCounts,
  summaryLine,
} from './counts.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

const root = resolve(import.meta.dirname, '../..');
const results = join(root, '.output/test');
const seed = process.env.ROSTRUM_SEED ?? String(Math.floor(Math.random() * 1e9));

/** Runs a program with its output straight through and nothing to read; answers its exit code. */
function runProgram(file: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    const end = (signal: NodeJS.Signals) => {
      child.kill(signal);
      process.exit(1);
    };
    process.once('SIGINT', end).once('SIGTERM', end);
    const settle = (code: number) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      done(code);
    };
    child.on('error', () => settle(1));
    child.on('close', (code) => settle(code ?? 1));
  });
}

/** Runs a tool of node_modules/.bin. */
function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const isWindows = process.platform === 'win32';
  const tool = join(root, 'node_modules/.bin', isWindows ? `${name}.cmd` : name);
  return runProgram(tool, args, { env: { ...process.env, ...env }, shell: isWindows });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A step of one tool that says yes or no. */
function check(name: string, tool: string, args: readonly string[]): Step {
  return { name, run: async () => countExit(await runTool(tool, args)) };
}

function build(target: BuildTarget): Step {
  return {
    name: `build ${target}`,
    run: async () => {
      console.log(await buildExtension(target, { force: true }));
      return countExit(0);
    },
  };
}

/** Finds both browsers once, and tells all that runs after. It counts only when it fails. */
const browsers: Step = {
  name: 'browsers',
  run: async () => {
    process.env.ROSTRUM_CHROMIUM = await findChromium();
    process.env.ROSTRUM_FIREFOX = await findFirefox();
    console.log(`${process.env.ROSTRUM_CHROMIUM}\n${process.env.ROSTRUM_FIREFOX}`);
    return { passed: 0, failed: 0, skipped: 0 };
  },
};

const unit: Step = {
  name: 'unit',
  run: async () => {
    const report = join(results, 'vitest.json');
    const shuffle = ['--sequence.shuffle.files', '--sequence.shuffle.tests', `--sequence.seed=${seed}`];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      ...reporters,
      ...shuffle,
      '--allowOnly=false',
    ]);
    return countVitest(readReport(report), code);
  },
};

/** The projects of Playwright's configuration. */
const projects = ['chromium', 'firefox', 'own'] as const;

async function runProject(project: string): Promise<Counts> {
  const report = join(results, `playwright-${project}.json`);
  const order = [`--shuffle=${seed}`, '--fully-parallel', '--retries=0', '--forbid-only'];
  const output = ['--reporter=list,json', `--output=${join(results, 'playwright', project)}`];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const which = ['--config=tests/playwright.config.ts', `--project=${project}`];
  const code = await runTool('playwright', ['test', ...which, ...order, ...output], env);
  return countPlaywright(readReport(report), code);
}

const endToEnd: Step = {
  name: 'e2e',
  run: async () => {
    const counts: Counts[] = [];
    for (const project of projects) counts.push(await runProject(project));
    return sumCounts(counts);
  },
};

/** Every editor in both browsers; its table is printed by the suite itself. */
const editors: Step = {
  name: 'editors',
  run: async () => {
    const table = join(root, '.output/editors.json');
    rmSync(table, { force: true });
    const code = await runProgram(process.execPath, [join(root, 'tests/editors/run.ts')]);
    return countRows(readReport(table), code);
  },
};

const hasPureTypes = existsSync(join(root, 'lib/tsconfig.pure.json'));

const steps: readonly Step[] = [
  check('lint', 'biome', ['check', '.']),
  check('types', 'tsc', ['--noEmit', '--project', 'tsconfig.json']),
  ...(hasPureTypes ? [check('pure types', 'tsc', ['--noEmit', '--project', 'lib/tsconfig.pure.json'])] : []),
  check('unused', 'knip', []),
  build('chrome-mv3'),
  build('firefox-mv3'),
  check('store lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3']),
  browsers,
  unit,
  editors,
  endToEnd,
];

function choose(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no step "${unknown}": ${steps.map((step) => step.name).join(', ')}.\n`);
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name) || step === browsers);
}

/** Runs a step; one that throws has failed, and says why. */
async function runStep({ name, run }: Step): Promise<Counts & { name: string; seconds: number }> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = await run().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : error);
    return countExit(1);
  });
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
console.log(`Order of tests: ROSTRUM_SEED=${seed}`);
const done = [];
for (const step of choose(process.argv.slice(2))) done.push(await runStep(step));

console.log('');
for (const { name, seconds, ...counts } of done) {
  console.log(`${name.padEnd(18)}${seconds.toFixed(1).padStart(7)} s   ${summaryLine(counts)}`);
}
const total = sumCounts(done);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
