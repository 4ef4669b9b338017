import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../harness/build.ts';
import { type LaunchedFirefox, launchFirefox } from '../../harness/firefox.ts';
import { loadSites } from '../../harness/sites.ts';

interface Browsers {
  readonly firefox: LaunchedFirefox;
  /** The options page, where the extension's own API can be asked. */
  readonly door: Page;
}

interface Tools {
  /** Opens an address of a replica; the test fails on any error of its page. */
  visit(url: string): Promise<Page>;
}

/** Tests on one Firefox with the extension; each opens pages of its own. */
export const test = base.extend<Tools, Browsers>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is wanted from it
    async ({}, use) => {
      const firefox = await launchFirefox({
        extensionDir: await buildExtension('firefox-mv3'),
        answerFor: await loadSites(),
      });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  door: [
    async ({ firefox }, use) => use(await firefox.openExtensionPage('options.html')),
    { scope: 'worker' },
  ],
  async visit({ firefox }, use) {
    const errors: string[] = [];
    const pages: Page[] = [];
    await use(async (url) => {
      const page = await firefox.newPage();
      pages.push(page);
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      return page;
    });
    for (const page of pages) await page.close();
    expect(errors).toEqual([]);
    expect(firefox.unexpected).toEqual([]);
  },
});
