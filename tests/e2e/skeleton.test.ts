import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { markedWords } from '../harness/marks.ts';
import { openPanel, type Panel } from '../harness/panel.ts';
import { serveSites } from '../harness/sites.ts';

const POST =
  'Two in five adults live with hypertension, and most of them have no idea. Ask for a free check at your pharmacy.';
const FIXED = POST.replace('hypertension', 'high blood pressure');

/** What an extension page has stored, as text: a page that closes too early would take its change with it. */
function storedSettings(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<unknown> } } };
    };
    return JSON.stringify(await chrome.storage.local.get());
  });
}

async function chooseAudience(browser: LaunchedBrowser, page: Page, audience: string): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.locator(`[name="audience"][value="${audience}"]`).click();
  await expect
    .poll(() => storedSettings(popup))
    .toMatch(audience === 'general-public' ? /^(?!.*"audience")/ : audience);
  await popup.close();
  await page.bringToFront();
}

async function switchRule(browser: LaunchedBrowser, page: Page, rule: string, on: boolean): Promise<void> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.locator(`[data-rule="${rule}"] input[type="checkbox"]`).setChecked(on);
  await expect.poll(() => storedSettings(options)).toMatch(on ? /^(?!.*"off")/ : /"off"/);
  await options.close();
  await page.bringToFront();
}

const rulesOf = async (panel: Panel) => (await panel.hints()).map(({ rule }) => rule);

test('from typing to live advice, another audience, a rule off, a fix and its undo', async () => {
  const browser = await launchWithExtension({
    extensionDir: await buildExtension('chrome-mv3'),
    inspectable: true,
  });
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on(
      'console',
      (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`),
    );
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  };
  browser.context.on('page', watch);
  try {
    const { unexpected } = await serveSites(browser.context);
    const page = await browser.context.newPage();
    await page.goto('https://x.com/compose/post');
    const panel = await openPanel(browser, page);
    panel.onError((message) => errors.push(message));

    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    await page.keyboard.type(POST);
    await expect.poll(() => markedWords(page)).toContain('hypertension');
    await panel.reportOn(POST.length, 'general-public');
    expect(await rulesOf(panel)).toContain('plain-word');
    expect(await panel.failedRules()).toBe('');

    await chooseAudience(browser, page, 'medical-students');
    await panel.reportOn(POST.length, 'medical-students');
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');
    expect(await rulesOf(panel)).not.toContain('plain-word');

    await chooseAudience(browser, page, 'general-public');
    await expect.poll(() => markedWords(page)).toContain('hypertension');
    await switchRule(browser, page, 'plain-word', false);
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');
    await expect.poll(() => rulesOf(panel)).not.toContain('plain-word');
    await switchRule(browser, page, 'plain-word', true);
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    await panel.press('plain-word', /high blood pressure/);
    await expect.poll(() => page.evaluate(() => window.__replica.modelText())).toContain(FIXED);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => page.evaluate(() => window.__replica.modelText())).toContain(POST);

    expect(unexpected).toEqual([]);
    expect(errors).toEqual([]);
    await panel.close();
  } finally {
    await browser.close();
  }
});
