import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';

const parts = ['readers', 'words', 'kit', 'sites', 'file'].map((part) => `options.html#${part}`);
const pages = ['sidepanel.html', 'popup.html', 'practice.html?welcome', 'options.html', ...parts];

// Axe reads nine pages; a busy machine takes its time.
test.setTimeout(180_000);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel, popup, options and practice page have no accessibility violations in ${colorScheme}`, async () => {
    const browser = await launchWithExtension({
      extensionDir: await buildExtension('chrome-mv3'),
      colorScheme,
    });
    try {
      const page = await browser.context.newPage();
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
      }
    } finally {
      await browser.close();
    }
  });
}
