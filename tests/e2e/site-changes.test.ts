import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { markedWords } from '../harness/marks.ts';
import { connectTo, openExtensionPage } from '../harness/session-port.ts';
import { serveSites } from '../harness/sites.ts';

const X = 'https://x.com/home';
const X_FIELD = '[data-testid^="tweetTextarea_0"][contenteditable], .public-DraftEditor-content';
const FACEBOOK = 'https://www.facebook.com/?open=post';
const POST = 'form [role="textbox"]';
const INSTAGRAM = 'https://www.instagram.com/create/details/';
const CAPTION = '.caption-side [role="textbox"]';
const SUITE = 'https://business.facebook.com/latest/composer';
const SUITE_FIELD = '._5rpu';

/** What a site may do tomorrow: attributes that go, from what they are on, and what is to be said of the box then. */
const CHANGES: readonly (readonly [
  what: string,
  url: string,
  field: string,
  gone: readonly (readonly [selector: string, attribute: string])[],
  verdict: 'composer' | 'unrecognised' | 'left-alone',
])[] = [
  ['X drops the editor’s id', X, X_FIELD, [[X_FIELD, 'data-testid']], 'composer'],
  ['X renames its toolbar', X, X_FIELD, [['[data-testid="toolBar"]', 'data-testid']], 'unrecognised'],
  ['X drops all ids', X, X_FIELD, [['[data-testid]', 'data-testid']], 'unrecognised'],
  ['Facebook’s form loses its method', FACEBOOK, POST, [['form', 'method']], 'composer'],
  ['Facebook’s hidden button goes', FACEBOOK, POST, [['[type="submit"]', 'type']], 'composer'],
  ['Facebook has another editor', FACEBOOK, POST, [[POST, 'data-lexical-editor']], 'composer'],
  [
    'Facebook’s form is another',
    FACEBOOK,
    POST,
    [
      ['form', 'method'],
      ['[type="submit"]', 'type'],
    ],
    'unrecognised',
  ],
  ['Instagram has another editor', INSTAGRAM, CAPTION, [[CAPTION, 'data-lexical-editor']], 'composer'],
  ['Instagram’s dialog is none', INSTAGRAM, CAPTION, [['[role="dialog"]', 'role']], 'composer'],
  ['Business Suite’s box has no role', SUITE, SUITE_FIELD, [[SUITE_FIELD, 'role']], 'composer'],
  ['Business Suite’s box has no class', SUITE, '[role="combobox"]', [[SUITE_FIELD, 'class']], 'unrecognised'],
];

let browser: LaunchedBrowser;

test.beforeAll(async () => {
  browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  await serveSites(browser.context);
});

test.afterAll(() => browser.close());

for (const [what, url, field, gone, verdict] of CHANGES) {
  test(`when ${what}, the box is ${verdict}`, async () => {
    const extensionPage = await openExtensionPage(browser);
    const page = await browser.context.newPage();
    await page.goto(url);
    const box = page.locator(field).last();
    await box.waitFor();
    await page.evaluate((all) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const [selector, attribute] of all)
        for (const element of document.querySelectorAll(selector)) element.removeAttribute(attribute);
    }, gone);
    const port = await connectTo(page, extensionPage);
    await box.click();
    await page.keyboard.type('Two in five schizophrenics ');
    if (verdict === 'composer') await expect.poll(() => markedWords(page)).toEqual(['schizophrenics']);
    else {
      const why = verdict === 'unrecognised' ? 'unrecognised' : 'no-composer';
      await expect.poll(port.last).toEqual({ type: 'silent', why });
      expect(await markedWords(page)).toEqual([]);
    }
    await page.close();
    await extensionPage.close();
  });
}
