import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './browsers.ts';

/** How to open a Chromium with one unpacked extension in it. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extensionDir: string;
  /** Folders of other extensions that run beside it. */
  readonly others?: readonly string[];
  /** True unless given. A headed browser needs a display. */
  readonly headless?: boolean;
  /** What pages and the browser's own surfaces take for the system's colours; light unless given. */
  readonly colorScheme?: 'light' | 'dark';
  /** Language of the browser's interface and so of the extension, a BCP 47 tag; English unless given. */
  readonly lang?: string;
  /**
   * Size of pages in CSS pixels (1280 × 800 unless given), or null for what a window of 1660 × 900 has room for, less
   * with the side panel open. A headed browser always takes null.
   */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Added to the environment of the browser, for a display of one's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Opens a DevTools port, for what Playwright does not see (the side panel). */
  readonly inspectable?: boolean;
}

/** A running Chromium with the extension loaded. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: Worker;
  /** The fresh profile it runs in; gone after `close`. */
  readonly profile: string;
  /** Ends the browser, if it still runs, and removes its profile. */
  close(): Promise<void>;
}

/** How long the extension's worker may take to appear, a slow cold machine included. */
const WORKER_LIMIT_MS = 30_000;

function argumentsFor(options: LaunchOptions): string[] {
  const { extensionDir, others = [], lang = 'en', colorScheme = 'light' } = options;
  const folders = [extensionDir, ...others].join(',');
  return [
    `--disable-extensions-except=${folders}`,
    `--load-extension=${folders}`,
    `--lang=${lang}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Whatever is not answered by the test finds no host: nothing leaves the machine.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.inspectable ? ['--remote-debugging-port=0'] : []),
    '--window-size=1660,900',
    '--window-position=0,0',
  ];
}

/** Our worker by its file; other extensions in tests call theirs otherwise. */
const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');

/** Closes the page that greets a person after the installation: tests begin where a person is after it. */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const arrival = async (page: Page) => {
    await page.waitForURL(`chrome-extension://${extensionId}/practice.html?welcome`);
    return page;
  };
  const later = context.waitForEvent('page', {
    predicate: (page) => arrival(page).then(() => true),
    timeout: WORKER_LIMIT_MS,
  });
  const welcome = await Promise.any([...context.pages().map(arrival), later]);
  await welcome.close();
}

/** Starts Chromium with a fresh profile and the extension in it. Throws `BrowserMissing` when there is no browser. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const {
    headless = true,
    colorScheme = 'light',
    lang = 'en',
    viewport = { width: 1280, height: 800 },
  } = options;
  const executablePath = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'rostrum-chromium-'));
  const removal = { recursive: true, force: true, maxRetries: 5 };
  const removeProfile = () => rm(profile, removal);
  // A Ctrl+C ends the process before anybody comes to close.
  process.once('exit', () => rmSync(profile, removal));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      colorScheme,
      locale: lang,
      args: argumentsFor(options),
      ignoreDefaultArgs: ['--disable-extensions'],
      viewport: headless ? viewport : null,
      env: { ...process.env, LANGUAGE: lang, ...options.env },
    });
    const close = async () => {
      await context.close();
      await removeProfile();
    };
    const worker =
      context.serviceWorkers().find(isOurs) ??
      (await context
        .waitForEvent('serviceworker', { predicate: isOurs, timeout: WORKER_LIMIT_MS })
        .catch(async (cause) => {
          await context.close();
          throw new Error(`The extension in ${options.extensionDir} did not start its service worker.`, {
            cause,
          });
        }));
    const extensionId = new URL(worker.url()).host;
    await closeWelcome(context, extensionId);
    return { context, extensionId, worker, profile, close };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}
