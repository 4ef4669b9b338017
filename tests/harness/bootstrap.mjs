/**
 * The one door of every npm script that needs packages. Plain JavaScript for Node 20, without dependencies:
 * on a fresh clone it is all there is.
 *
 *   node tests/harness/bootstrap.mjs <command> [args…]     a command of the table below
 *   node tests/harness/bootstrap.mjs run <file> [args…]    any script of the project
 *   node tests/harness/bootstrap.mjs exec <bin> [args…]    any tool of node_modules/.bin
 *
 * It installs by the lockfile what is missing or out of date, then runs the script with the project's own Node.
 * Standard output belongs to the script alone; what the installation has to say goes to standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMANDS = {
  start: 'tests/harness/start.ts',
  test: 'tests/harness/test.ts',
  'check-post': 'lib/cli/check-post.ts',
  bench: 'tests/bench/bench.ts',
  size: 'tests/bench/size.ts',
  quality: 'lib/cli/quality.ts',
  soak: 'tests/harness/soak.ts',
  'test:editors': 'tests/editors/run.ts',
};

/** The least Node that runs TypeScript files directly and that the build accepts. */
const LEAST_NODE = [22, 19];

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.install-stamp.json');
const platform = `${process.platform}-${process.arch}`;
const ownNodePackage = `node-${platform.replace('win32', 'win')}`;
const ownNode = join(modules, ownNodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

class Refusal extends Error {}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function lockHash() {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file)) throw new Refusal('package-lock.json is missing: the packages cannot be installed.');
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The stamp of an installation that was completed for this lockfile on this kind of machine, else undefined. */
function validStamp(lock) {
  const stamp = readJson(stampFile);
  return stamp?.lock === lock && stamp.platform === platform ? stamp : undefined;
}

/** npm as the Node outside node_modules runs it: `npm ci` deletes the Node that lies inside. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && node && /npm-cli\.c?js$/.test(script)) return { file: node, args: [script], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

/** The environment with `node_modules/.bin` first on the PATH, or taken off it. */
function environment({ tools }) {
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = join(modules, '.bin');
  const others = (env[key] ?? '').split(delimiter).filter((folder) => folder && resolve(folder) !== bin);
  env[key] = (tools ? [bin, ...others] : others).join(delimiter);
  return env;
}

/** Hands our signals on to a child while it lives; the answer says which one came, if any. */
function passSignals(child) {
  let received;
  const hasTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const listener = () => {
      received = signal;
      // From a terminal Ctrl+C reaches the child too; passing it on would count as a second, harder one.
      if (signal !== 'SIGINT' || !hasTerminal) child.kill(signal);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return {
    received: () => received,
    stop: () => {
      for (const { signal, listener } of listeners) process.off(signal, listener);
    },
  };
}

/** Runs npm to its end; resolves to its exit code and what it printed. A signal ends us with it. */
function runNpm(args) {
  const npm = npmCommand();
  return new Promise((done) => {
    const child = spawn(npm.file, [...npm.args, ...args], {
      cwd: root,
      env: environment({ tools: false }),
      shell: npm.shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const signals = passSignals(child);
    let output = '';
    const keep = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => keep(`npm could not be started: ${error.message}\n`));
    child.on('close', (code) => {
      signals.stop();
      if (signals.received()) process.kill(process.pid, signals.received());
      else done({ code: code ?? 1, output });
    });
  });
}

/** Whether the Node that came with the packages runs on this machine. */
function hasWorkingNode() {
  if (!existsSync(ownNode)) return false;
  if (spawnSync(ownNode, ['--version'], { stdio: 'ignore' }).status === 0) return true;
  // It would stand first on the PATH of every npm script and break them all (a musl system, for one).
  rmSync(join(modules, '.bin', 'node'), { force: true });
  return false;
}

async function install(lock) {
  const manifest = readJson(join(root, 'package.json'));
  if (!isNewEnough() && !manifest?.optionalDependencies?.[ownNodePackage]) throw oldNode();
  rmSync(stampFile, { force: true });
  process.stderr.write('Installing the packages of the lockfile (once; it takes a minute or so) …\n');
  // NODE_ENV=production, --silent or --omit around us must not thin out what is installed or hide why it failed.
  const quiet = ['--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  // Windows does not let go of a program that runs, and ours may be the Node inside node_modules.
  const isLocked = process.platform === 'win32' && process.execPath.startsWith(modules);
  const { code, output } = await runNpm(isLocked ? ['install', '--no-save', ...quiet] : ['ci', ...quiet]);
  if (code !== 0) {
    process.stderr.write(output);
    throw new Refusal(
      'The packages could not be installed; npm says why above. Run the same command again then.',
    );
  }
  mkdirSync(modules, { recursive: true });
  const stamp = { lock, platform, hasNode: hasWorkingNode() };
  writeFileSync(stampFile, JSON.stringify(stamp));
  return stamp;
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
}

function oldNode() {
  return new Refusal(
    `Node ${LEAST_NODE.join('.')} or newer is needed on ${platform}, and this is ${process.versions.node}: install it from https://nodejs.org.`,
  );
}

function nodeFor(stamp) {
  if (stamp.hasNode && existsSync(ownNode)) return ownNode;
  if (isNewEnough()) return process.execPath;
  throw oldNode();
}

/** Runs a program in our place: its streams, its exit code, its signals. */
function become(file, args, { shell = false } = {}) {
  const child = spawn(file, args, { cwd: root, env: environment({ tools: true }), shell, stdio: 'inherit' });
  const signals = passSignals(child);
  child.on('error', (error) => {
    process.stderr.write(`${file} could not be started: ${error.message}\n`);
  });
  child.on('close', (code, signal) => {
    signals.stop();
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code < 0 ? 1 : code;
  });
}

function runScript(node, file, args) {
  const path = resolve(root, file);
  if (!existsSync(path)) throw new Refusal(`${file} is missing.`);
  // Always a process of its own: a script that is imported does not know that it is the one to run.
  become(node, [path, ...args]);
}

function runTool(name, args) {
  const isWindows = process.platform === 'win32';
  const tool = join(modules, '.bin', isWindows ? `${name}.cmd` : name);
  if (!existsSync(tool)) throw new Refusal(`node_modules/.bin has no ${name}.`);
  become(isWindows ? `"${tool}"` : tool, args, { shell: isWindows });
}

async function main([command, ...args]) {
  const file = command === 'run' ? args.shift() : Object.hasOwn(COMMANDS, command ?? '') && COMMANDS[command];
  const tool = command === 'exec' ? args.shift() : undefined;
  if (!file && !tool) {
    const known = [...Object.keys(COMMANDS), 'run <file>', 'exec <bin>'].join(', ');
    process.stderr.write(`Say what to run: ${known}.\n`);
    process.exitCode = 2;
    return;
  }
  const lock = lockHash();
  const stamp = validStamp(lock) ?? (await install(lock));
  if (tool) runTool(tool, args);
  else runScript(nodeFor(stamp), file, args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
