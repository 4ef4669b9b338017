import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';

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
