import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';

/** The words under our highlights in a page. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('rostrum-'))
      .flatMap(([, highlight]) => [...highlight].map(String)),
  );
}

test('the practice page welcomes with a sample at work, takes fixes and own words, and stores none of them', async () => {
  const browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  const errors: string[] = [];
  try {
    const page = await browser.context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`chrome-extension://${browser.extensionId}/practice.html?welcome`);
    const panel = page.frameLocator('.practice-panel');
    const field = page.locator('.practice-field');

    await expect.poll(() => marked(page)).toContain('hypertension');
    await panel.locator('[data-hint][data-rule="plain-word"] .button-fix').click();
    await expect(field).toContainText('high blood pressure screening');

    const own = 'Our own words about hypertension.\n\nTwo lines of them.';
    await field.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(own);
    await page.locator('[data-sample="pressure"] button').nth(1).click();
    await expect(field).toContainText('High blood pressure rarely hurts');
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect(field).toContainText('Our own words');

    await page.locator('[name="platform"][value="instagram"]').check();
    await expect(page.locator('textarea')).toHaveValue(own);
    await page.locator('textarea').click();
    await expect(panel.locator('[data-report]')).toHaveAttribute('data-length', String(own.length));
    await expect(panel.getByLabel('Advice for')).toContainText('Instagram, this site');

    // The choice stands once it is stored, which a check at the very moment of the click may not see.
    const stakeholders = panel.locator('[name="audience"][value="stakeholders"]');
    await stakeholders.click();
    await expect(stakeholders).toBeChecked();
    await expect(page.locator('[data-sample="streets"]')).toBeVisible();
    const stored = await browser.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<unknown> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
    expect(stored).toContain('stakeholders');
    expect(stored).not.toContain('hypertension');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
