import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { markedWords, ownElements } from '../harness/marks.ts';
import { setSiteAccess } from '../harness/site-access.ts';
import { serveSites } from '../harness/sites.ts';
import { boxOf, marked, POST, WORD, write } from './support/hints.ts';

/* Life, what ends a script: each test has a browser of its own, since it breaks what others need. */

const MODAL = 'https://x.com/compose/post';
let browser: LaunchedBrowser;
let page: Page;
let errors: string[];

test.beforeEach(async () => {
  browser = await launchWithExtension({
    extensionDir: await buildExtension('chrome-mv3'),
    inspectable: true,
  });
  await serveSites(browser.context);
  page = await browser.context.newPage();
  errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await page.goto(MODAL);
  await write(page);
  await expect.poll(() => ownElements(page)).toHaveLength(1);
});

test.afterEach(async () => {
  await browser.close();
  expect(errors).toEqual([]);
});

test('a stopped background worker is not missed', async () => {
  const [port, path] = (await readFile(join(browser.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const connection = await puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}` });
  const target = await connection.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())?.close();
  await page.keyboard.type(' We utilise it ');
  await marked(page, 'utilise');

  // It is started again for the script of the first card.
  const devTools = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  devTools.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.split('/').at(-1) ?? ''));
  await devTools.send('Debugger.enable');
  expect(scripts).not.toContain('card.js');
  const { x, y, width, height } = await boxOf(page, 'utilise');
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(() => scripts).toContain('card.js');
  await connection.disconnect();
});

test('removed under an open page: gone with the next key or the next rest, and no error', async () => {
  // The worker goes with it, before it can answer.
  const removal = browser.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } };
    chrome.management.uninstallSelf();
  });
  await removal.catch(() => undefined);
  await expect
    .poll(async () => {
      await page.keyboard.type('.');
      return (await ownElements(page)).length + (await markedWords(page)).length;
    })
    .toBe(0);
});

test('access taken away: gone at once and for good, and back without a reload when it is given again', async () => {
  const field = page.locator('[aria-modal="true"] [contenteditable]');
  await setSiteAccess(browser, 'ON_CLICK');
  await expect.poll(async () => [...(await ownElements(page)), ...(await markedWords(page))]).toEqual([]);
  await page.bringToFront();
  await page.locator('[data-testid="app-bar-close"]').click();
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await field.click();
  await page.keyboard.type(POST);
  expect([...(await ownElements(page)), ...(await markedWords(page))]).toEqual([]);

  await setSiteAccess(browser, 'ON_ALL_SITES');
  await page.bringToFront();
  await field.click();
  await marked(page, WORD);
  await expect.poll(() => ownElements(page)).toHaveLength(1);
});
