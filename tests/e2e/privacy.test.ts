import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';
import { markedWords } from '../harness/marks.ts';
import { connectTo, openExtensionPage, storeAudience } from '../harness/session-port.ts';
import { serveSites } from '../harness/sites.ts';
import { surfaces } from '../harness/surfaces.ts';
import { watchWorkerRequests } from '../harness/worker-requests.ts';

/** A word that nobody writes: wherever it turns up, a draft has been. */
const CANARY = 'zibbertonk';
const TEXT = `${CANARY} said two in five adults live with hypertension. `;
const TITLES = ['X: home', 'Facebook: new post', 'Instagram: caption of a new post'];

const LEAK = 'https://leak.example/';

/** What a page and the extension may ask for: the page itself with its two files, and what is packed in the extension. */
function isOwn(url: string, page: string, extensionId: string): boolean {
  if (/^(?:data|blob):/.test(url) || url.startsWith(`chrome-extension://${extensionId}/`)) return true;
  return url === page || url.startsWith(`${new URL(page).origin}/_replica/`);
}

interface Storage {
  readonly chrome: {
    readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(): Promise<object> }>>;
  };
}

/** All that the extension has stored anywhere, as text. */
const storedBy = (extensionPage: Page) =>
  extensionPage.evaluate(async () => {
    const { storage } = (globalThis as unknown as Storage).chrome;
    const areas = await Promise.all([storage.local, storage.session, storage.sync].map((area) => area.get()));
    const databases = await indexedDB.databases();
    return JSON.stringify([areas, databases, { ...localStorage }, await caches.keys()]);
  });

/** The page without the box that the person types in. */
const pageAround = (page: Page, field: string) =>
  page.evaluate((selector) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const box of copy.querySelectorAll(selector)) box.remove();
    return copy.outerHTML;
  }, field);

for (const title of TITLES) {
  test(`${title}: no request, no trace of the draft in storage, logs or the page`, async () => {
    const surface = surfaces.find((each) => each.title === title);
    if (!surface) throw new Error(`There is no surface "${title}".`);
    const browser = await launchWithExtension({
      extensionDir: await buildExtension('chrome-mv3'),
      inspectable: true,
    });
    const logs: string[] = [];
    const requests: string[] = [];
    browser.context.on('request', (request) => requests.push(request.url()));
    browser.context.on('console', (message) => logs.push(message.text()));
    browser.worker.on('console', (message) => logs.push(message.text()));
    try {
      await serveSites(browser.context);
      const ofWorker = await watchWorkerRequests(browser);
      const extensionPage = await openExtensionPage(browser);
      await storeAudience(extensionPage, 'general-public');
      const page = await browser.context.newPage();
      await page.goto(surface.url);
      for (const step of surface.open ?? []) await page.locator(step).first().click();
      const field = page.locator(surface.field).first();
      await field.click();
      await page.keyboard.type(TEXT);
      await expect.poll(() => markedWords(page)).toContain('hypertension');

      const port = await connectTo(page, extensionPage);
      const panel = await browser.context.newPage();
      const tab = await extensionPage.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).find((each) => each.url === url)?.id;
      }, page.url());
      await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tab}`);
      await panel.locator('[data-hint][data-rule="plain-word"] button').first().click();
      await page.bringToFront();
      await field.click();
      await storeAudience(extensionPage, 'stakeholders');
      await expect.poll(port.last).toMatchObject({ audience: 'stakeholders' });

      expect(ofWorker.urls).toEqual([]);
      expect(requests.filter((url) => !isOwn(url, page.url(), browser.extensionId))).toEqual([]);
      // The check itself: what the worker asks for is seen; whom it may not ask, its own policy refuses before that.
      const own = `chrome-extension://${browser.extensionId}/icon.svg?from-the-worker`;
      await browser.worker.evaluate((url) => fetch(url).then(() => {}), own);
      await expect.poll(() => ofWorker.urls).toContain(own);
      await ofWorker.stop();
      const refusedBy = await browser.worker.evaluate(
        (url) =>
          new Promise((done) => {
            addEventListener('securitypolicyviolation', (event) =>
              done((event as SecurityPolicyViolationEvent).effectiveDirective),
            );
            fetch(url).catch(() => undefined);
          }),
        LEAK,
      );
      expect(refusedBy).toBe('connect-src');
      expect(await storedBy(extensionPage)).not.toContain(CANARY);
      expect(logs.join('\n')).not.toContain(CANARY);
      const around = await pageAround(page, surface.field);
      expect(around.length).toBeGreaterThan(500);
      expect(around).not.toContain(CANARY);
    } finally {
      await browser.close();
    }
  });
}
