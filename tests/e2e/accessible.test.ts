import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel, popup, options and practice page have no accessibility violations in ${colorScheme}`, async () => {
    const browser = await launchWithExtension({
      extensionDir: await buildExtension('chrome-mv3'),
      colorScheme,
    });
    try {
      const page = await browser.context.newPage();
      for (const name of ['sidepanel', 'popup', 'options', 'practice']) {
        await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
        await page.locator('h1, [role="radiogroup"], fieldset').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  });
}
