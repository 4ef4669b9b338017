import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { markedWords, ownElements } from '../harness/marks.ts';
import { type OwnWorld, ownWorld } from '../harness/own-world.ts';
import { serveSites } from '../harness/sites.ts';
import { watchWork } from '../harness/trace.ts';

const FOCUS = [{ type: 'focusin', isCapture: true, script: 'finder.js' }];
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'];
/** Open and close so often: a twentieth of what `npm run soak` does. */
const CYCLES = process.env.ROSTRUM_SOAK ? 500 : 25;

let browser: LaunchedBrowser;

test.beforeAll(async () => {
  browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  await serveSites(browser.context);
});

test.afterAll(() => browser.close());

async function observers(world: OwnWorld): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of OBSERVERS) counts[name] = await world.alive(name);
  return counts;
}

const none = Object.fromEntries(OBSERVERS.map((name) => [name, 0]));

/** Changes the page as a busy timeline does, frame after frame. */
async function churn(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    const list = document.createElement('section');
    document.querySelector('main')?.append(list);
    for (let frame = 0; frame < count; frame += 1) {
      const rows = Array.from({ length: 100 }, (_, row) => {
        const item = document.createElement('article');
        item.textContent = `Post ${frame}.${row}`;
        return item;
      });
      list.replaceChildren(...rows);
      await new Promise(requestAnimationFrame);
    }
    list.remove();
  }, frames);
}

for (const url of [
  'https://x.com/home',
  'https://www.facebook.com/',
  'https://www.instagram.com/',
  'https://business.facebook.com/latest/composer',
]) {
  test(`on ${url}, where nobody writes, there is one listener and nothing else`, async () => {
    const page = await browser.context.newPage();
    const load = await watchWork(page, browser.extensionId, async () => {
      await page.goto(url);
      await page.locator('[contenteditable], textarea').first().waitFor();
      await ownWorld(page, browser.extensionId);
    });
    expect(load.started.map(({ script }) => script)).toEqual(['finder.js']);
    expect(load.timers).toBe(0);

    const world = await ownWorld(page, browser.extensionId);
    expect(await world.listeners()).toEqual(FOCUS);
    expect(await observers(world)).toEqual(none);

    const busy = await watchWork(page, browser.extensionId, async () => {
      await churn(page, 20);
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 400);
      await page.keyboard.press('PageDown');
    });
    expect(busy).toEqual({ started: [], calls: 0, callsMs: 0, timers: 0 });
    expect(await ownElements(page)).toEqual([]);

    // The same watch over a composer, so that it can be seen to find what there is.
    const composer = page.locator(
      'form[role="presentation"] [contenteditable], textarea, ._5rpu, .notranslate',
    );
    const writing = await watchWork(page, browser.extensionId, async () => {
      await composer.first().click();
      await page.keyboard.type('Two in five schizophrenics ');
      await expect
        .poll(async () => [...(await markedWords(page)), ...(await ownElements(page))])
        .not.toEqual([]);
    });
    expect(writing.calls).toBeGreaterThan(0);
    expect(writing.timers).toBeGreaterThan(0);
    await page.close();
  });
}

test(`${CYCLES} composers, opened and closed, leave no session, listener or node behind`, async () => {
  test.setTimeout(60_000 + CYCLES * 10_000);
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  const field = page.locator('[aria-modal="true"] [contenteditable]');
  async function openAndClose(): Promise<void> {
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    await field.click();
    await page.keyboard.insertText('Two in five live with hypertension.');
    await expect.poll(() => markedWords(page)).toEqual(['hypertension']);
    await page.locator('[data-testid="app-bar-close"]').click();
    await expect(field).toHaveCount(0);
    await expect.poll(() => markedWords(page)).toEqual([]);
  }

  await openAndClose();
  const world = await ownWorld(page, browser.extensionId);
  const before = { controllers: await world.alive('AbortController'), nodes: await world.detachedNodes() };
  for (let cycle = 1; cycle < CYCLES; cycle += 1) await openAndClose();

  expect(await world.listeners()).toEqual(FOCUS);
  expect(await observers(world)).toEqual(none);
  expect(await world.alive('AbortController')).toBe(before.controllers);
  expect(await world.detachedNodes()).toEqual(before.nodes);
  expect(await ownElements(page)).toEqual([]);

  // The same questions about a composer that is open, so that they can be seen to find what there is.
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await field.click();
  await page.keyboard.insertText('Two in five live with hypertension.');
  await expect.poll(() => markedWords(page)).toEqual(['hypertension']);
  expect((await world.listeners()).length).toBeGreaterThan(FOCUS.length);
  expect((await observers(world)).MutationObserver).toBeGreaterThan(0);
  await page.close();
});
