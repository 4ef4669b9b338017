import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { connectTo, openExtensionPage } from '../harness/session-port.ts';
import { serveSites } from '../harness/sites.ts';

const LANGUAGES = ['en', 'es', 'ca', 'de', 'ar'];

/** Pages with boxes of every sort at once, and what each is, in page order. */
const PAGES: readonly (readonly [url: string, boxes: readonly string[]])[] = [
  ['https://x.com/compose/post', ['post x', 'left-alone', 'post x']],
  [
    'https://www.facebook.com/?open=post',
    ['left-alone', 'comment facebook', 'comment facebook', 'comment facebook', 'left-alone', 'post facebook'],
  ],
  [
    'https://www.instagram.com/create/details/',
    [
      'left-alone',
      'comment instagram',
      'comment instagram',
      'comment instagram',
      'left-alone',
      'caption instagram',
      'left-alone',
      'left-alone',
      'left-alone',
    ],
  ],
  ['https://business.facebook.com/latest/composer', ['left-alone', 'post facebook+instagram', 'left-alone']],
];

let browser: LaunchedBrowser;

test.beforeAll(async () => {
  browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  await serveSites(browser.context);
});

test.afterAll(() => browser.close());

for (const [url, boxes] of PAGES) {
  test(`the boxes of ${url} are told apart in every language`, async () => {
    const extensionPage = await openExtensionPage(browser);
    const page = await browser.context.newPage();
    for (const language of LANGUAGES) {
      const address = new URL(url);
      address.searchParams.set('lang', language);
      await page.goto(address.href);
      await page.locator('[contenteditable]').last().waitFor();
      const port = await connectTo(page, extensionPage);
      const seen = await port.selfTest();
      expect(seen).toMatchObject({
        host: address.hostname,
        language,
        direction: language === 'ar' ? 'rtl' : 'ltr',
      });
      const told = seen.candidates.map(({ verdict, kind, platforms }) =>
        verdict === 'composer' ? `${kind} ${platforms?.join('+')}` : verdict,
      );
      expect(told).toEqual(boxes);
    }
    await page.close();
    await extensionPage.close();
  });
}

test('options and popup say why there is no hint, without a word of the text or a name, to be copied', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://www.facebook.com/messages/t/1');
  await page.locator('.chat [contenteditable]').click();
  await page.keyboard.type('A secret about Ines');
  for (const name of ['popup.html', 'options.html#sites']) {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/${name}`);
    await own.evaluate(() => {
      const scope = globalThis as unknown as { copied: string };
      navigator.clipboard.writeText = async (text) => {
        scope.copied = text;
      };
    });
    await own.locator('.self-test summary').click();
    await expect(own.locator('.self-test [data-verdict="left-alone"]')).toHaveCount(2);
    await own.locator('.self-test button').click();
    await expect
      .poll(() => own.evaluate(() => (globalThis as unknown as { copied?: string }).copied))
      .toMatch(/^Rostrum \d.* on www\.facebook\.com, en, ltr\n1\. left-alone · input · -?\d+ points/);
    const said = `${await own.locator('.self-test').textContent()} ${await own.evaluate(() => (globalThis as unknown as { copied: string }).copied)}`;
    expect(said).not.toMatch(/secret|Ines|Kallio|Aa\b|Search/);
    await own.close();
  }
  await page.close();
});
