import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { test } from './support/firefox.ts';

/* In Firefox, too, a click on a mark leads to the fix: on each site, in its own editor. */

const TEXT = 'Two in five adults live with hypertension, and most of them have no idea. Ask your pharmacy.';
const FIXED = TEXT.replace('hypertension', 'high blood pressure');
const LIMIT_MS = 20_000;
const CHIP = 'rostrum-hints >>> .chip';

const SITES = [
  { name: 'X', url: 'https://x.com/home', field: '[data-testid="tweetTextarea_0"][contenteditable]' },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    open: '.ask',
    field: 'form[method="POST"] [contenteditable]',
  },
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/',
    open: '.create',
    field: '.caption-side [contenteditable]',
  },
] as const;

interface Extension {
  readonly browser: {
    readonly scripting: { executeScript(injection: object): Promise<unknown> };
    readonly tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> };
  };
}

/** Lets the test look into our shadow tree: our own world on the page makes it an open one, before anybody writes there. */
function openShadows(door: Page, address: string): Promise<void> {
  return door.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as Extension).browser;
    const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id;
    const func = () => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    };
    await scripting.executeScript({ target: { tabId }, func });
  }, address);
}

/** The middle of our mark on a word. */
const markOn = (page: Page, word: string) =>
  page.evaluate((wanted) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('rostrum-'))
      .flatMap(([, each]) => [...each] as Range[]);
    const box = ranges.find((range) => String(range) === wanted)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, word);

/** Clicks into the composer of a page that has just been opened. */
async function openComposer(page: Page, door: Page, site: (typeof SITES)[number]): Promise<void> {
  await openShadows(door, site.url);
  if ('open' in site) await (await page.waitForSelector(site.open))?.click();
  await (await page.waitForSelector(site.field))?.click();
}

for (const site of SITES) {
  test(`in Firefox, on ${site.name}: a click on a mark opens the card, its button mends the text, and Undo takes it back`, async ({
    visit,
    door,
  }) => {
    const page = await visit(site.url);
    await openComposer(page, door, site);
    await page.keyboard.type(TEXT);
    await expect.poll(() => markOn(page, 'hypertension'), { timeout: LIMIT_MS }).toBeTruthy();
    const mark = await markOn(page, 'hypertension');
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    const ours = (selector: string) =>
      page.waitForSelector(`rostrum-hints >>> ${selector}`, { visible: true, timeout: LIMIT_MS });
    await (await ours('.fix'))?.click();
    const texts = () => page.evaluate(() => window.__replica.modelText());
    await expect.poll(texts, { timeout: LIMIT_MS }).toContain(FIXED);
    await ours('.notice .strong');
    // Before it stands the way on to the next hint.
    await (await page.$$('rostrum-hints >>> .notice .strong')).at(-1)?.click();
    await expect.poll(texts, { timeout: LIMIT_MS }).toContain(TEXT);
  });

  test(`in Firefox, on ${site.name}: its list of emoji has the keys, and the chip is away until it closes`, async ({
    visit,
    door,
  }) => {
    const page = await visit(site.url);
    await openComposer(page, door, site);
    await page.keyboard.type(`${TEXT} `);
    await expect.poll(() => markOn(page, 'hypertension'), { timeout: LIMIT_MS }).toBeTruthy();
    await page.waitForSelector(CHIP, { visible: true });
    await page.keyboard.type(':sm');
    await page.waitForSelector('[role="listbox"]', { visible: true });
    await page.waitForSelector(CHIP, { hidden: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const texts = () => page.evaluate(() => window.__replica.modelText());
    await expect.poll(texts, { timeout: LIMIT_MS }).toContain(`${TEXT} 😃`);
    await page.waitForSelector(CHIP, { visible: true });
    expect(await markOn(page, 'hypertension')).toBeTruthy();
  });
}
