import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { LaunchedFirefox } from '../harness/firefox.ts';
import { surfaces } from '../harness/surfaces.ts';
import { test } from './support/firefox.ts';

const TEXT = 'Two in five adults live with hypertension. Ask your pharmacy. ';
const FIXED = TEXT.replace('hypertension', 'high blood pressure');
const TITLES = ['X: the modal', 'Facebook: new post', 'Instagram: caption of a new post'];
const LIMIT_MS = 15_000;

const markedWords = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('rostrum-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
  );

const modelTexts = (page: Page) => page.evaluate(() => window.__replica.modelText());

/** Clicks the way the page's own code sees it, wherever the element stands. */
const press = async (page: Page, selector: string) => {
  const element = await page.waitForSelector(selector, { timeout: LIMIT_MS });
  await element?.evaluate((each) => (each as HTMLElement).click());
};

interface Extension {
  readonly browser: {
    readonly storage: { readonly local: { get(): Promise<object> } };
    readonly tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> };
  };
}

const storedBy = (door: Page) =>
  door.evaluate(async () => {
    const { storage } = (globalThis as unknown as Extension).browser;
    return JSON.stringify([await storage.local.get(), { ...localStorage }]);
  });

/** The sidebar's page in a tab of its own, told which tab it is about: a driver cannot reach into the sidebar. */
async function openPanelFor(page: Page, firefox: LaunchedFirefox, door: Page): Promise<Page> {
  const tab = await door.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as Extension).browser;
    return (await tabs.query({})).find((each) => each.url === url)?.id;
  }, page.url());
  return firefox.openExtensionPage(`sidepanel.html?tab=${tab}`);
}

for (const title of TITLES) {
  test(`in Firefox, ${title}: marks, panel, another audience, a rule off and on, a fix and its undo`, async ({
    firefox,
    door,
    visit,
  }) => {
    const surface = surfaces.find((each) => each.title === title);
    if (!surface) throw new Error(`There is no surface "${title}".`);
    const before = firefox.requests.length;
    const page = await visit(surface.url);
    for (const step of surface.open ?? []) await (await page.waitForSelector(step))?.click();
    await (await page.waitForSelector(surface.field))?.click();
    await page.keyboard.type(TEXT);
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    const panel = await openPanelFor(page, firefox, door);
    const reported = (audience: string) =>
      panel.waitForSelector(`[data-report][data-length="${TEXT.length}"][data-audience="${audience}"]`, {
        timeout: LIMIT_MS,
      });
    await reported('general-public');
    await press(panel, '[name="audience"][value="medical-students"]');
    await reported('medical-students');
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');
    await press(panel, '[name="audience"][value="general-public"]');
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    await press(door, '[data-rule="plain-word"] input[type="checkbox"]');
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');
    await press(door, '[data-rule="plain-word"] input[type="checkbox"]');
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    await press(panel, '[data-hint][data-rule="plain-word"] button');
    await expect.poll(() => modelTexts(page)).toContain(FIXED);
    await page.bringToFront();
    await (await page.waitForSelector(surface.field))?.click();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => modelTexts(page)).toContain(TEXT);

    const { origin } = new URL(surface.url);
    const isOwn = (url: string) => url === surface.url || url.startsWith(`${origin}/_replica/`);
    expect(firefox.requests.slice(before).filter((url) => !isOwn(url))).toEqual([]);
    expect(await storedBy(door)).not.toContain('Two in five');
    await panel.close();
  });
}

test('in Firefox, the practice page shows a sample at work, with the panel beside it', async ({
  firefox,
}) => {
  const practice = await firefox.openExtensionPage('practice.html?welcome');
  await expect.poll(() => markedWords(practice)).toContain('hypertension');
  await practice.waitForFunction(
    () => document.querySelector('iframe')?.contentDocument?.querySelector('[data-hint]'),
    { timeout: LIMIT_MS },
  );
});
