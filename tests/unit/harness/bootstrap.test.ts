import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Stands in for npm: notes how it was called, and leaves a node_modules behind unless it is told to break. */
const FAKE_NPM = `
const { appendFileSync, mkdirSync, rmSync } = require('node:fs');
appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
console.log('words of npm');
mkdirSync('node_modules/half', { recursive: true });
process.exitCode = Number(process.env.FAKE_NPM_EXIT ?? 0);
`;

let project = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'rostrum-bootstrap-'));
  const source = new URL('../../harness/bootstrap.mjs', import.meta.url);
  cpSync(source, join(project, 'tests/harness/bootstrap.mjs'));
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{"one":1}');
  write('npm-cli.cjs', FAKE_NPM);
  write(
    'lib/cli/check-post.ts',
    'if (import.meta.main) console.log(JSON.stringify(process.argv.slice(2)));\nprocess.exitCode = 7;',
  );
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const npm = { npm_execpath: join(project, 'npm-cli.cjs'), npm_node_execpath: process.execPath };
  const child = spawn(process.execPath, [join(project, 'tests/harness/bootstrap.mjs'), ...args], {
    env: { ...process.env, ...npm, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>(
    (done) => child.on('close', (code, signal) => done({ code, signal, stdout, stderr })),
  );
  return { child, ended };
}

const run = (args: readonly string[], env?: NodeJS.ProcessEnv) => start(args, env).ended;
const installations = () => {
  const log = join(project, 'npm.log');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
};

test('installs by the lockfile once, and hands on arguments, output and exit code', async () => {
  const first = await run(['check-post', '--json', 'a b']);
  expect(first).toMatchObject({ code: 7, stdout: '["--json","a b"]\n' });
  expect(installations()).toEqual([expect.stringMatching(/^ci /)]);
  const second = await run(['check-post']);
  expect(second).toMatchObject({ code: 7, stdout: '[]\n', stderr: '' });
  expect(installations()).toHaveLength(1);
});

test('installs again when the lockfile differs from what was installed', async () => {
  await run(['check-post']);
  write('package-lock.json', '{"one":2}');
  await run(['check-post']);
  expect(installations()).toHaveLength(2);
});

test('shows what npm said when it fails, and runs nothing', async () => {
  const failed = await run(['check-post'], { FAKE_NPM_EXIT: '3' });
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toContain('words of npm');
});

test('an installation that was cut off does not count, even if the lockfile goes back to the old one', async () => {
  await run(['check-post']);
  write('package-lock.json', '{"one":2}');
  await run(['check-post'], { FAKE_NPM_EXIT: '1' });
  write('package-lock.json', '{"one":1}');
  expect(await run(['check-post'])).toMatchObject({ code: 7 });
  expect(installations()).toHaveLength(3);
});

test('passes a signal on, and ends as the script does', async () => {
  write(
    'wait.ts',
    "process.on('SIGTERM', () => process.exit(5));\nsetInterval(() => {}, 1000);\nconsole.log('up');",
  );
  const { child, ended } = start(['run', 'wait.ts']);
  child.stdout.once('data', () => child.kill('SIGTERM'));
  expect(await ended).toMatchObject({ code: 5 });
  write('die.ts', "process.kill(process.pid, 'SIGKILL');");
  expect(await run(['run', 'die.ts'])).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('names the commands when it is given none of them', async () => {
  const refused = await run(['toString']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('check-post');
  expect(installations()).toEqual([]);
});
