import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../harness/browsers.ts';
import { buildExtension } from '../harness/build.ts';
import { loadSites } from '../harness/sites.ts';

test('an extension installed, and then updated, under an open page works in that page without a reload', async () => {
  test.setTimeout(120_000);
  const extensionDir = await buildExtension('chrome-mv3');
  const answerFor = await loadSites();
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    pipe: true,
    enableExtensions: true,
    args: [
      '--disable-background-networking',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const found = answerFor(request.url());
      void (found
        ? request.respond({ status: found.status, headers: found.headers, body: Buffer.from(found.body) })
        : request.abort());
    });
    await page.goto('https://x.com/compose/post');
    await browser.installExtension(extensionDir);
    // The page that greets the person comes to the front first.
    await browser.waitForTarget((target) => target.url().endsWith('/practice.html?welcome'));
    await page.bringToFront();

    const field = '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]';
    const marks = () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('rostrum-'))
          .flatMap(([, each]) => [...each].map(String)),
      );
    await page.waitForSelector(field);
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.blur(), field);
    await page.click(field);
    await page.keyboard.type('Ask your pharmacist about hypertension this week.');
    await expect
      .poll(async () => {
        // The worker injects the finder a moment after the installation; the next focus wakes it.
        await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
        return marks();
      })
      .toContain('hypertension');

    // Loaded again, as an update is: the copy that wrote the marks gives way to the new one.
    await browser.installExtension(extensionDir);
    await page.bringToFront();
    await page.keyboard.type(' And utilise it.');
    await expect
      .poll(async () => {
        await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.blur(), field);
        await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
        return (await marks()).sort();
      })
      .toEqual(['hypertension', 'utilise']);
    // One chip: the old copy took its own along.
    expect(await page.$$eval('rostrum-hints', (elements) => elements.length)).toBe(1);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
