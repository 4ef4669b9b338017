/**
 * What `npm start` runs: the extension, in a real Chromium, on local copies of the sites' compose boxes at their own
 * addresses. A first tab leads to all of them.
 * Without a display (or with `--headless`) it plays a short scenario and saves pictures.
 */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { BrowserMissing } from './browsers.ts';
import { BuildFailed, buildExtension } from './build.ts';
import { hasDisplay } from './display.ts';
import { type LaunchedBrowser, launchWithExtension } from './launch.ts';
import { showPanel } from './panel.ts';
import { playScenario } from './scenario.ts';
import { serveSites } from './sites.ts';
import { START_PAGE, startPage, surfaceLines } from './start-page.ts';

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, '.output/start');
const COMPOSE = 'https://x.com/compose/post';

async function openComposer({ context }: LaunchedBrowser): Promise<Page> {
  await serveSites(context);
  await context.route(START_PAGE, (route) => route.fulfill({ contentType: 'text/html', body: startPage() }));
  const list = context.pages()[0] ?? (await context.newPage());
  await list.goto(START_PAGE);
  const page = await context.newPage();
  await page.goto(COMPOSE);
  await page.locator('[role="dialog"] [contenteditable="true"]').first().click();
  return page;
}

/** Resolves when the person has closed the browser's last window or asks the program to end. */
function untilClosed({ context }: LaunchedBrowser): Promise<void> {
  return new Promise((done) => {
    context.once('close', () => done());
    process.once('SIGINT', () => done()).once('SIGTERM', () => done());
    // On macOS a browser without windows keeps running.
    const watch = (page: Page) => page.once('close', () => context.pages().length === 0 && done());
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}

async function start(headless: boolean): Promise<void> {
  const extensionDir = await buildExtension('chrome-mv3');
  const browser = await launchWithExtension({
    extensionDir,
    headless,
    viewport: null,
    inspectable: headless,
  });
  try {
    const page = await openComposer(browser);
    if (headless) {
      await playScenario(browser, page, pictures);
      console.log(`\nPictures of page and panel: ${relative(process.cwd(), pictures)}`);
      return;
    }
    await showPanel(browser, page);
    console.log('Rostrum is open in Chromium: write a post in the box, and see the advice beside it.');
    console.log(
      'The first tab leads to every other box; in that browser you can also go to these addresses:\n',
    );
    for (const line of surfaceLines()) console.log(line);
    console.log('\nAll are local copies, nothing leaves this computer. Close the window to end.');
    await untilClosed(browser);
  } finally {
    await browser.close();
  }
}

/** Whether `--headless` was asked for; undefined when something else was. */
function readArguments(): { headless: boolean } | undefined {
  try {
    return parseArgs({ options: { headless: { type: 'boolean', default: false } } }).values;
  } catch {
    return undefined;
  }
}

const options = readArguments();
if (!options) {
  process.stderr.write('npm start takes one option: npm start -- --headless\n');
  process.exitCode = 2;
} else {
  await start(options.headless || !hasDisplay()).catch((error: unknown) => {
    if (!(error instanceof BrowserMissing || error instanceof BuildFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
