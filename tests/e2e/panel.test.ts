import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { openPanel, type Panel } from '../harness/panel.ts';
import { setSiteAccess } from '../harness/site-access.ts';
import { serveSites } from '../harness/sites.ts';

const FIELD = '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]';
const POST =
  'Two in five adults live with hypertension and do not know. Book a test: https://example.org/test';

const kit = {
  hashtags: ['#HeatHealth'],
  handles: [],
  sources: [],
  helpLines: [],
  abbreviations: [],
};

interface ExtensionApi {
  readonly chrome: {
    readonly windows: { create(window: { url: string; focused: boolean }): Promise<object> };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

let browser: LaunchedBrowser;
let page: Page;
let panel: Panel;
const errors: string[] = [];

test.beforeEach(async () => {
  errors.length = 0;
  browser = await launchWithExtension({
    extensionDir: await buildExtension('chrome-mv3'),
    inspectable: true,
  });
  await serveSites(browser.context);
  page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('https://x.com/compose/post');
  panel = await openPanel(browser, page);
  panel.onError((message) => errors.push(message));
  await page.locator(FIELD).click();
  await page.keyboard.type(POST);
  await panel.reportOn(POST.length, 'general-public');
});

test.afterEach(async () => {
  await panel.close();
  await browser.close();
  expect(errors).toEqual([]);
});

const modelText = () => page.evaluate(() => window.__replica.modelText().join('\n'));
const rules = async () => (await panel.hints()).map(({ rule }) => rule);

test('the kit writes at the caret, takes it back, and mends a tag that is nearly the campaign’s', async () => {
  await browser.worker.evaluate(
    async (settings) => {
      await (globalThis as unknown as ExtensionApi).chrome.storage.local.set({ settings });
    },
    { kit },
  );
  for (let step = 0; step < ' https://example.org/test'.length; step += 1)
    await page.keyboard.press('ArrowLeft');
  await panel.click('[data-tab="kit"]');
  await panel.click('[data-kit-section="hashtags"] .kit-item');
  await expect.poll(modelText).toContain('Book a test: #HeatHealth https://example.org/test');
  await panel.click('[data-tab="advice"]');
  await panel.click('.undo');
  await expect.poll(modelText).toContain(POST);

  await page.locator(FIELD).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' #HeatHelth');
  await panel.click('[data-near-miss="#HeatHelth"] button');
  await expect.poll(modelText).toMatch(/\/test #HeatHealth$/);
});

test('the advice follows another platform and another language, and comes back', async () => {
  await expect.poll(rules).toContain('plain-word');
  await panel.choose('[name="platform"]', 'instagram');
  await expect.poll(rules).toContain('link-not-clickable');
  await panel.click('.elsewhere .button');
  await expect.poll(rules).not.toContain('link-not-clickable');

  await panel.click('.languages summary');
  await panel.choose('[data-line="0"]', 'ca');
  await expect.poll(() => panel.textOf('.languages .notice')).toContain('cannot read Catalan yet');
  await expect.poll(rules).not.toContain('plain-word');
  await panel.choose('[data-line="0"]', 'en');
  await expect.poll(rules).toContain('plain-word');
});

test('versions are made in the panel, and each cell leads to its own', async () => {
  await panel.click('[data-tab="versions"]');
  await panel.click('.versions-table tbody tr:nth-child(2) td:nth-child(4) button');
  await expect
    .poll(() => panel.textOf('[data-version="instagram"] .version-text'))
    .toBe(POST.replace('https://example.org/test', 'link in bio'));
  expect(await panel.textOf('[data-version="instagram"] .change-words')).toBe(
    'https://example.org/test→link in bio',
  );
  await panel.click('[data-tab="advice"]');
  await panel.click('.card.fold summary');
  await expect.poll(() => panel.textOf('[data-heard="link"]')).toBe('link, example dot org slash test');
});

test('the panel follows the tab in front, and says when the browser keeps it out', async () => {
  const other = await browser.context.newPage();
  await other.goto('about:blank');
  await other.bringToFront();
  await expect.poll(() => panel.textOf('h2')).toBe('Open X, Facebook or Instagram');
  await page.bringToFront();
  await panel.reportOn(POST.length, 'general-public');

  await other.close();
  await setSiteAccess(browser, 'ON_CLICK');
  await page.bringToFront();
  await expect
    .poll(() => panel.textOf('[data-state="access-withheld"] h2'))
    .toBe('Let Rostrum read your posts');
  await setSiteAccess(browser, 'ON_ALL_SITES');
  await page.bringToFront();
  await page.locator(FIELD).click();
  await panel.reportOn(POST.length, 'general-public');
});

test('each window has a panel of its own, which follows the tab in front there', async () => {
  const opened = browser.context.waitForEvent('page');
  await browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionApi;
    await chrome.windows.create({ url: 'about:blank', focused: true });
  });
  const second = await opened;
  await second.goto('https://www.instagram.com/create/details/');
  const other = await openPanel(browser, second);
  await second.locator('[role="dialog"] [contenteditable]').first().click();
  await second.keyboard.type('A caption.');
  await other.reportOn('A caption.'.length, 'general-public');
  await page.bringToFront();
  await page.locator(FIELD).click();
  await page.keyboard.type(' Today.');
  await panel.reportOn(`${POST} Today.`.length, 'general-public');
  await other.reportOn('A caption.'.length, 'general-public');

  await second.goto('about:blank');
  await expect.poll(() => other.textOf('h2')).toBe('Open X, Facebook or Instagram');
  await panel.reportOn(`${POST} Today.`.length, 'general-public');
  await other.close();
});
