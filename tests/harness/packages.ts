import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { buildExtension } from './build.ts';

const root = resolve(import.meta.dirname, '../..');

/** All that a reviewer needs to build the packages again; whatever else lies in the folder stays out. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'tests/harness',
  '.npmrc',
  'LICENSE',
  'README.md',
  'THIRD-PARTY.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The earliest date that a zip file can hold, taken for every file: the same content gives the same bytes. */
const DATE = new Date(1980, 0, 1);

/** A package for a store. */
export interface Package {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a folder, by their path from it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function zip(folder: string, files: readonly string[]): Uint8Array {
  const entries = files.map(
    (file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file))] as const,
  );
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE });
}

function sources(): string[] {
  return SOURCES.flatMap((name) =>
    statSync(join(root, name)).isFile() ? [name] : filesIn(join(root, name)).map((file) => join(name, file)),
  );
}

/** Builds what the stores take: the package for Chromium (Edge takes it too), the one for Firefox, and the sources for its reviewers. */
export async function makePackages(): Promise<Package[]> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const [chromium, firefox] = [await buildExtension('chrome-mv3'), await buildExtension('firefox-mv3')];
  return [
    { name: `rostrum-${version}-chromium.zip`, bytes: zip(chromium, filesIn(chromium)) },
    { name: `rostrum-${version}-firefox.zip`, bytes: zip(firefox, filesIn(firefox)) },
    { name: `rostrum-${version}-source.zip`, bytes: zip(root, sources()) },
  ];
}
