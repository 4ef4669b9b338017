import { accessSync, constants, existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { canInstallByApt, installByApt } from './debian.ts';
import { runCommand } from './run-command.ts';

/** No browser could be had, or the one named in the environment is no good; the message is one sentence for people. */
export class BrowserMissing extends Error {}

interface Kind {
  readonly name: string;
  readonly variable: string;
  /** How `--version` begins, with the major version. Chrome proper does not match: it refuses unpacked extensions. */
  readonly version: RegExp;
  /** The least version the extension runs in. */
  readonly least: number;
  readonly programs: readonly string[];
  readonly places: () => readonly string[];
  /** Downloads a browser of this kind; answers where it is, if that worked. */
  readonly download: () => Promise<string | undefined>;
  readonly aptPackage: string;
  readonly advice: string;
}

/** A download that crawls is as good as none: apt, or a sentence that helps, comes next. */
const DOWNLOAD_LIMIT_MS = 3 * 60_000;
const VERSION_LIMIT_MS = 15_000;
/** Come along with a browser from apt, so that emoji and letters show in screenshots as people see them. */
const APT_FONTS = ['fonts-noto-color-emoji', 'fonts-liberation'];

const home = homedir();
const tool = (name: string) => join(import.meta.dirname, '../../node_modules/.bin', name);

const chromiumKind: Kind = {
  name: 'Chromium',
  variable: 'ROSTRUM_CHROMIUM',
  version: /(?:^|\n)(?:Chromium|Google Chrome for Testing) (\d+)/,
  least: 116,
  programs: ['chromium', 'chromium-browser', 'chrome'],
  places: () => [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...[process.env.LOCALAPPDATA, process.env.PROGRAMFILES].map((folder) =>
      join(folder ?? '', 'Chromium/Application/chrome.exe'),
    ),
    ...globSync(join(home, '.cache/puppeteer/chrome/*/chrome-*/chrome{,.exe}')),
    chromium.executablePath(),
  ],
  download: async () => {
    await runCommand(process.execPath, [tool('playwright'), 'install', 'chromium', '--no-shell'], {
      timeoutMs: DOWNLOAD_LIMIT_MS,
    });
    return chromium.executablePath();
  },
  aptPackage: 'chromium',
  advice: 'install Chromium (not Google Chrome, which refuses unpacked extensions)',
};

const firefoxKind: Kind = {
  name: 'Firefox',
  variable: 'ROSTRUM_FIREFOX',
  version: /(?:^|\n)Mozilla Firefox (\d+)/,
  least: 140,
  programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  places: () => [
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/opt/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ...globSync(join(home, '.cache/puppeteer/firefox/*/{firefox,core}/firefox{,.exe}')),
  ],
  // Playwright's Firefox is a patched one that takes no extensions; the plain one comes by Puppeteer's installer.
  download: async () => {
    const args = [
      'install',
      'firefox@stable',
      '--path',
      join(home, '.cache/puppeteer'),
      '--format',
      '{{path}}',
    ];
    const { output } = await runCommand(process.execPath, [tool('browsers'), ...args], {
      timeoutMs: DOWNLOAD_LIMIT_MS,
    });
    return output.trim().split('\n').at(-1);
  },
  aptPackage: 'firefox-esr',
  advice: 'install Firefox 140 or newer',
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Snaps see neither our temporary profile nor, often, the project's folder. */
function isSnap(file: string): boolean {
  const target = realpathSync(file);
  if (target.includes('/snap')) return true;
  const start = readFileSync(target, { encoding: 'latin1' }).slice(0, 4096);
  return start.startsWith('#!') && start.includes('/snap/');
}

/** Why a file will not do as this browser, in words that follow its path; undefined when it will. */
async function fault(kind: Kind, file: string): Promise<string | undefined> {
  if (!isProgram(file)) return 'is not a program that can be run';
  if (isSnap(file)) return 'is a snap, which cannot read a temporary profile';
  // On Windows the browser opens a window instead of answering.
  if (process.platform === 'win32') return undefined;
  const { output } = await runCommand(file, ['--version'], { timeoutMs: VERSION_LIMIT_MS });
  const major = kind.version.exec(output)?.[1];
  if (major === undefined) return `does not say it is ${kind.name}`;
  if (Number(major) < kind.least) return `is version ${major}, and ${kind.least} or newer is needed`;
  return undefined;
}

async function findInstalled(kind: Kind): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = kind.programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  for (const file of [...onPath, ...kind.places()]) {
    if (existsSync(file) && (await fault(kind, file)) === undefined) return file;
  }
  return undefined;
}

async function findBrowser(kind: Kind): Promise<string> {
  const named = process.env[kind.variable];
  if (named) {
    const problem = await fault(kind, named);
    if (problem) throw new BrowserMissing(`${kind.variable} is set to ${named}, which ${problem}.`);
    return named;
  }
  const installed = await findInstalled(kind);
  if (installed) return installed;
  process.stderr.write(`Downloading ${kind.name} …\n`);
  const downloaded = await kind.download();
  if (downloaded && (await fault(kind, downloaded)) === undefined) return downloaded;
  if (canInstallByApt() && (await installByApt([kind.aptPackage, ...APT_FONTS]))) {
    const fromApt = await findInstalled(kind);
    if (fromApt) return fromApt;
  }
  throw new BrowserMissing(
    `No ${kind.name} was found and none could be downloaded: ${kind.advice}, or set ${kind.variable} to the path of one.`,
  );
}

/**
 * The path of a Chromium or Chrome for Testing that loads unpacked extensions: the one named in ROSTRUM_CHROMIUM, an
 * installed one, Playwright's download, or on Debian as root the one from apt. Throws `BrowserMissing`.
 */
export function findChromium(): Promise<string> {
  return findBrowser(chromiumKind);
}

/** The path of a Firefox: ROSTRUM_FIREFOX, an installed one, a download, or apt. Throws `BrowserMissing`. */
export function findFirefox(): Promise<string> {
  return findBrowser(firefoxKind);
}
