import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { loadSites } from '../harness/sites.ts';

const POST = 'Two in five adults live with hypertension, and most of them have no idea.';

test('in Firefox, too, what is typed on X is marked, and nothing leaves the computer', async () => {
  const firefox = await launchFirefox({
    extensionDir: await buildExtension('firefox-mv3'),
    answerFor: await loadSites(),
  });
  const errors: string[] = [];
  try {
    const page = await firefox.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('https://x.com/compose/post');
    const box = await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]');
    await box?.click();
    await page.keyboard.type(POST);
    const markedWords = () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('rostrum-'))
          .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
      );
    await expect.poll(markedWords).toContain('hypertension');
    expect(await page.evaluate(() => window.__replica.modelText())).toEqual(['', POST]);

    const options = await firefox.openExtensionPage('options.html');
    await options.waitForSelector('[data-rule="plain-word"]');

    expect(firefox.requests.every((url) => url.startsWith('https://x.com/'))).toBe(true);
    expect(firefox.requests.length).toBeGreaterThan(0);
    expect(firefox.unexpected).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await firefox.close();
  }
});
