/**
 * `npm run pictures`: draws the icons from their SVG sources and takes the README's screenshots anew, both with the Chromium
 * at hand. Look at what changed before you commit it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { buildExtension } from './build.ts';
import { type LaunchedBrowser, launchWithExtension } from './launch.ts';
import { openPanel } from './panel.ts';
import { serveSites } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = join(root, 'tests/fixtures/readme');

/** Sizes in pixels, and what each is drawn from: the smallest has a drawing of its own, on the grid of its pixels. */
const icons: readonly (readonly [size: number, source: string])[] = [
  [16, 'assets/icon-16.svg'],
  ...[32, 48, 96, 128].map((size) => [size, 'public/icon.svg'] as const),
];

const POST =
  'On the occasion of World AMR Awareness Week we are proud to announce a multistakeholder webinar. The utilisation of broad-spectrum antimicrobials will be discussed in order to facilitate capacity building. Register here! #amr #webinar';

async function drawIcons(page: Page): Promise<void> {
  for (const [size, source] of icons) {
    const drawing = await readFile(join(root, source), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html{background:none}body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(
      join(root, `public/icon/${size}.png`),
      await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
    );
  }
}

/** Page and panel side by side, as they stand in the browser. */
async function pictureOfPost(browser: LaunchedBrowser): Promise<void> {
  await serveSites(browser.context);
  const page = await browser.context.newPage();
  await page.goto('https://x.com/compose/post');
  const panel = await openPanel(browser, page);
  await page.locator('[role="dialog"] [contenteditable="true"]').first().click();
  await page.keyboard.type(POST);
  await panel.reportOn(POST.length, 'general-public');
  // What is missing is said once the writer has rested for two seconds.
  await panel.waitFor('.checklist [data-rule="who-is-affected"]');
  const [left, right] = [await page.screenshot(), await panel.picture()];
  const sheet = await browser.context.newPage();
  const image = (picture: Buffer) => `<img src="data:image/png;base64,${picture.toString('base64')}">`;
  await sheet.setContent(
    `<body style="margin:0;display:inline-flex;align-items:start;gap:1px;background:#ddd;overflow:hidden">${image(left)}${image(right)}`,
  );
  const heights = await sheet
    .locator('img')
    .evaluateAll((images) => images.map(({ clientHeight }) => clientHeight));
  const { width = 0 } = (await sheet.locator('body').boundingBox()) ?? {};
  const height = Math.min(...heights);
  await sheet.setViewportSize({ width: Math.ceil(width), height });
  await writeFile(join(readme, 'page-and-panel.png'), await sheet.screenshot());
  await panel.close();
}

async function pictureOfPage(
  browser: LaunchedBrowser,
  path: string,
  ready: (page: Page) => Locator,
  name: string,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await ready(page).first().waitFor();
  await writeFile(join(readme, name), await page.screenshot());
  await page.close();
}

const adviceBeside = (page: Page) => page.frameLocator('.practice-panel').locator('[data-hint]');

const browser = await launchWithExtension({
  extensionDir: await buildExtension('chrome-mv3'),
  viewport: null,
  inspectable: true,
});
try {
  await drawIcons(await browser.context.newPage());
  await pictureOfPost(browser);
  await pictureOfPage(browser, 'practice.html?welcome', adviceBeside, 'practice.png');
  await pictureOfPage(browser, 'options.html', (page) => page.locator('[data-rule]'), 'options.png');
} finally {
  await browser.close();
}
