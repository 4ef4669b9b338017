import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { loadSites } from '../harness/sites.ts';

const TEXT = 'Two in five adults live with hypertension. ';
const FIELD = '[data-testid="tweetTextarea_0"][contenteditable]';

interface Extension {
  readonly browser: {
    readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
    readonly tabs: { query(filter: object): Promise<readonly { id: number; active: boolean }[]> };
  };
}

test('in Firefox, access to a site that was taken away is asked for, and all works again once it is given', async () => {
  const firefox = await launchFirefox({
    extensionDir: await buildExtension('firefox-mv3'),
    answerFor: await loadSites(),
    // The browser's own question is drawn outside of any page; the click that leads to it is made.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const door = await firefox.openExtensionPage('options.html');
    const origins = ['https://x.com/*', 'https://twitter.com/*'];
    const takeAway = () =>
      door.evaluate(
        (taken) => (globalThis as unknown as Extension).browser.permissions.remove({ origins: taken }),
        origins,
      );
    expect(await takeAway()).toBe(true);

    const page = await firefox.newPage();
    const marks = () =>
      page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('rostrum-')).length);
    const write = async () => {
      await page.goto('https://x.com/home?lang=en');
      await (await page.waitForSelector(FIELD))?.click();
      await page.keyboard.type(TEXT);
    };
    await write();
    const tab = await door.evaluate(async () => {
      const { tabs } = (globalThis as unknown as Extension).browser;
      return (await tabs.query({})).find(({ active }) => active)?.id;
    });
    const panel = await firefox.openExtensionPage(`sidepanel.html?tab=${tab}`);
    const button = await panel.waitForSelector('[data-state="access-withheld"] button');
    expect(await marks()).toBe(0);

    await button?.click();
    await expect.poll(() => panel.$('[data-state="access-withheld"]')).toBe(null);
    await page.bringToFront();
    await write();
    await expect.poll(marks).toBeGreaterThan(0);

    // Taken away again while somebody writes, we are gone at once.
    expect(await takeAway()).toBe(true);
    await expect.poll(marks).toBe(0);
    expect(await page.$('rostrum-hints')).toBe(null);
  } finally {
    await firefox.close();
  }
});
