import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';

const parts = ['readers', 'words', 'kit', 'sites', 'file'].map((part) => `options.html#${part}`);
const pages = ['sidepanel.html', 'popup.html', 'practice.html?welcome', 'options.html', ...parts];

/** Long names and words, which are what sticks out first. */
const long = 'Donaudampfschifffahrtselektrizitätenhaup';
const stored = {
  audiences: [{ id: 'own-12345678', name: long, basedOn: 'stakeholders' }],
  words: { prefer: [{ avoid: long, use: `${long}tbetriebswerk` }], keep: [] },
};

// Axe reads nine pages; a busy machine takes its time.
test.setTimeout(180_000);

/** As wide as the narrowest panel in Chromium; the popup has a width of its own. CSS px. */
const NARROW = 300;
const POPUP = 320;

/** How wide a page is that has this much room, in the direction in which it is wider: CSS px. */
async function widthAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  const widths = await page.evaluate(() => {
    const root = document.documentElement;
    return ['rtl', 'ltr'].map((direction) => {
      root.dir = direction;
      return root.scrollWidth;
    });
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  return Math.max(...widths);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel, popup, options and practice page have no accessibility violations in ${colorScheme}`, async () => {
    const browser = await launchWithExtension({
      extensionDir: await buildExtension('chrome-mv3'),
      colorScheme,
    });
    try {
      const page = await browser.context.newPage();
      await browser.worker.evaluate(async (settings) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        };
        await chrome.storage.local.set({ settings });
      }, stored);
      for (const name of pages) {
        await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
        await page.locator('h1').first().waitFor();
        // A few of the rules stand for all; opened, so that what is in them is looked at too.
        const search = page.getByRole('searchbox');
        if ((await search.count()) > 0) await search.fill('hashtag');
        for (const summary of await page.locator('summary').all()) await summary.click();
        const axe = new AxeBuilder({ page });
        // Only colours differ in the dark.
        if (colorScheme === 'dark') axe.withRules(['color-contrast']);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
        if (colorScheme === 'light') {
          const width = name === 'popup.html' ? POPUP : NARROW;
          expect(await widthAt(page, width), name).toBe(width);
        }
      }
    } finally {
      await browser.close();
    }
  });
}
