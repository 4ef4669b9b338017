import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';
import { markedWords } from '../harness/marks.ts';
import { serveSites } from '../harness/sites.ts';

/** Presses Tab until the focus is on an element with this accessible name; no mouse is used on the options here. */
async function tabTo(
  page: Page,
  role: 'link' | 'button' | 'textbox' | 'searchbox' | 'combobox' | 'switch',
  name: string,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to the ${role} “${name}”.`);
}

interface ExtensionPage {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(name: string): Promise<{ settings: unknown }>;
        set(items: object): Promise<void>;
      };
    };
  };
}

const stored = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return (await chrome.storage.local.get('settings')).settings;
  });

const store = (page: Page, settings: object) =>
  page.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.storage.local.set({ settings: value });
  }, settings);

test('with the keyboard alone: own words and one audience’s rules reach an open tab at once, go out as a file and come back', async () => {
  const browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  try {
    await serveSites(browser.context);
    const page = await browser.context.newPage();
    await page.goto('https://x.com/compose/post');
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    await page.keyboard.type(
      'Two in five adults live with hypertension. Ask for a free check at your pharmacy.',
    );
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await tabTo(options, 'link', 'Your words');
    await options.keyboard.press('Enter');
    await tabTo(options, 'textbox', 'Word or name');
    await options.keyboard.type('hypertension');
    await options.keyboard.press('Enter');
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');

    await tabTo(options, 'button', 'Remove');
    await options.keyboard.press('Enter');
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    // One rule off for the public alone, whatever was set for all: its words are silent in the open tab at once.
    await tabTo(options, 'link', 'Rules');
    await options.keyboard.press('Enter');
    await tabTo(options, 'searchbox', 'Search the rules');
    await options.keyboard.type('plain word');
    await tabTo(options, 'combobox', 'Readers');
    await options.keyboard.press('ArrowDown');
    await tabTo(options, 'switch', 'Medical terms that have a plain word');
    await options.keyboard.press('Space');
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');

    await tabTo(options, 'link', 'Back up and reset');
    await options.keyboard.press('Enter');
    await tabTo(options, 'button', 'Save as a file');
    const download = options.waitForEvent('download');
    await options.keyboard.press('Enter');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toEqual({
      rostrum: 'settings',
      version: 1,
      settings: { rulesFor: { 'general-public': { 'plain-word': { severity: 'off' } } } },
    });

    await tabTo(options, 'button', 'Reset everything');
    await options.keyboard.press('Enter');
    await expect.poll(() => markedWords(page)).toContain('hypertension');
    const settings = { name: 'settings.json', mimeType: 'application/json' };
    const chooser = options.locator('input[type="file"]');
    await chooser.setInputFiles({
      ...settings,
      buffer: Buffer.from('{"rostrum":"settings","settings":{"rules":7}}'),
    });
    await expect(options.getByRole('alert')).toContainText('“settings.rules”');
    await chooser.setInputFiles({ ...settings, buffer: Buffer.from(file) });
    await expect.poll(() => markedWords(page)).not.toContain('hypertension');
    await tabTo(options, 'button', 'Undo');
    await options.keyboard.press('Enter');
    await expect.poll(() => markedWords(page)).toContain('hypertension');

    // Damage is told once: what could be read is all that is left after it was seen.
    await store(options, { purpose: 7, words: { keep: ['hypertension', 3] } });
    await options.reload();
    await expect(options.getByText('Some of your settings could not be read.')).toBeVisible();
    await tabTo(options, 'button', 'OK');
    await options.keyboard.press('Enter');
    await expect(options.getByText('Some of your settings could not be read.')).toBeHidden();
    expect(await stored(options)).toEqual({ words: { prefer: [], keep: ['hypertension'] } });
    await options.reload();
    await options.getByRole('heading', { name: 'Back up and reset' }).waitFor();
    await expect(options.getByText('Some of your settings could not be read.')).toBeHidden();
  } finally {
    await browser.close();
  }
});
