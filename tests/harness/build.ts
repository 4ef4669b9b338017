import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentHash } from './content-hash.ts';
import { runCommand } from './run-command.ts';

/** The builds there are, by the name of their folder in `.output`. */
export type BuildTarget = 'chrome-mv3' | 'firefox-mv3';

/** The builder refused; the message is what it said. */
export class BuildFailed extends Error {}

const root = resolve(import.meta.dirname, '../..');
const BUILD_LIMIT_MS = 3 * 60_000;

/** All that goes into the extension. */
const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'locales',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Builds the extension for production and answers its folder; does nothing when nothing in it changed since the last
 * build, unless `force` is set. Throws `BuildFailed`.
 */
export async function buildExtension(target: BuildTarget, { force = false } = {}): Promise<string> {
  const folder = join(root, '.output', target);
  const stamp = `${folder}.hash`;
  const hash = contentHash(root, INPUTS);
  const isFresh = existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isFresh && !force) return folder;
  rmSync(stamp, { force: true });
  const [browser = 'chrome'] = target.split('-');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', root, '--browser', browser, '--mv3'];
  // A test runner sets NODE_ENV, and the libraries would come with what they hold for tests.
  const env = { NODE_ENV: 'production' };
  const { code, output } = await runCommand(process.execPath, args, { timeoutMs: BUILD_LIMIT_MS, env });
  if (code !== 0) throw new BuildFailed(`${output.trim()}\nThe build for ${browser} failed.`);
  writeFileSync(stamp, hash);
  return folder;
}
