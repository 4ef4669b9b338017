import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** A mirror that hangs must not hang us with it. */
const APT_LIMIT_MS = 10 * 60_000;

/** Whether packages of the system can be installed here without asking anybody: Debian's kin, as root. */
export function canInstallByApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

async function install(packages: readonly string[]): Promise<boolean> {
  process.stderr.write(`Installing ${packages.join(', ')} by apt …\n`);
  const options = { timeoutMs: APT_LIMIT_MS, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await runCommand('apt-get', ['update'], options);
  if (update.code !== 0) return false;
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  return (await runCommand('apt-get', args, options)).code === 0;
}

/** The installation asked for last. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Installs packages by apt and says so on standard error; answers whether apt was content. One after the other: apt refuses to
 * run twice at once, and two browsers that start together want the same screen.
 */
export function installByApt(packages: readonly string[]): Promise<boolean> {
  const next = last.then(() => install(packages));
  last = next.catch(() => undefined);
  return next;
}
