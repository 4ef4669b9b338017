import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';
import { serveSites } from '../harness/sites.ts';

test('a choice in the popup is kept even when the popup closes in the same moment', async () => {
  const browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  const stored = () =>
    browser.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<unknown> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
  try {
    for (const audience of ['stakeholders', 'medical-students']) {
      const popup = await browser.context.newPage();
      await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
      await popup.locator(`[value="${audience}"]`).waitFor();
      const closed = popup.waitForEvent('close');
      await popup.evaluate((value) => {
        document.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click();
        // A popup closes as soon as somebody clicks beside it.
        setTimeout(() => window.close());
      }, audience);
      await closed;
      await expect.poll(stored).toContain(audience);
    }
  } finally {
    await browser.close();
  }
});

test('a site turned off in the popup falls silent at once, and goes on when it is turned on again', async () => {
  const browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  try {
    await serveSites(browser.context);
    const page = await browser.context.newPage();
    await page.goto('https://x.com/compose/post');
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    await page.keyboard.type('Two in five adults live with hypertension.');
    const marks = () =>
      page.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('rostrum-')).length);
    await expect.poll(marks).toBeGreaterThan(0);

    const popup = await browser.context.newPage();
    const tab = await browser.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: { url: string }): Promise<{ id: number }[]> } };
      };
      return (await chrome.tabs.query({ url: 'https://x.com/*' }))[0]?.id;
    });
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`);
    await expect(popup.getByRole('status')).toContainText(/hints? on your post/);
    await popup.getByRole('switch', { name: 'On X' }).click();
    await expect(popup.getByRole('status')).toHaveText('Rostrum is paused on X');
    await page.bringToFront();
    await expect.poll(marks).toBe(0);

    await popup.bringToFront();
    await popup.getByRole('switch', { name: 'On X' }).click();
    await expect(popup.getByRole('status')).toContainText(/hints? on your post/);
    await page.bringToFront();
    await expect.poll(marks).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
