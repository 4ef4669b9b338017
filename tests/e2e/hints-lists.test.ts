import { expect, type Page } from '@playwright/test';
import type { SessionState } from '../../lib/messaging/session-state.ts';
import { markedWords } from '../harness/marks.ts';
import { connectTo, openExtensionPage, type SessionPort } from '../harness/session-port.ts';
import {
  boxOf,
  card,
  chip,
  field,
  marked,
  openCard,
  PLAIN,
  POST,
  pressShortcut,
  test,
  WORD,
  write,
} from './support/hints.ts';

/*
 * While the site's own list, of people or of emoji, is open, we are out of the way: the keys are its own, nothing of ours
 * opens, covers it or writes. Once it closes all is back.
 */

const SITES = [
  ['X', 'https://x.com/compose/post'],
  ['X, home', 'https://x.com/home'],
  ['Facebook', 'https://www.facebook.com/?open=post'],
  ['Instagram', 'https://www.instagram.com/create/details/'],
] as const;

/** The model of the one editor that is written in. */
const text = (page: Page) => page.evaluate(() => window.__replica.modelText().filter(Boolean).join('\n'));
const list = (page: Page) => page.locator('[role="listbox"]');
const chosen = (page: Page) => page.locator('[aria-selected="true"]:is([role="option"], [role="gridcell"])');
const picker = (page: Page) => page.locator('.emoji-picker');

/** Opens a port as the panel does, for as long as the page is open. */
async function asPanel(page: Page, context: Parameters<typeof openExtensionPage>[0]): Promise<SessionPort> {
  const extensionPage = await openExtensionPage(context);
  page.once('close', () => void extensionPage.close());
  const port = await connectTo(page, extensionPage);
  await page.bringToFront();
  return port;
}

/** A post with its card open and a panel that listens, the caret at the end of the text. */
async function writeBesideCard(
  page: Page,
  context: Parameters<typeof openExtensionPage>[0],
): Promise<SessionPort> {
  await write(page);
  const port = await asPanel(page, context);
  await openCard(page);
  await page.keyboard.press('ControlOrMeta+End');
  return port;
}

type Live = Extract<SessionState, { type: 'live' }>;

/** Asks for the fix of the marked word, as the panel does. */
async function askForFix(port: SessionPort): Promise<void> {
  const { report, revision } = (await port.last()) as Live;
  const hint = report.hints.find(({ rule }) => rule === 'plain-word');
  await port.send({ type: 'fix.apply', key: hint?.key ?? '', fix: 0, revision });
}

/** Waits until nobody has typed for a while: what is missing is told then, and all is drawn anew. */
async function rested(port: SessionPort): Promise<void> {
  const missing = async () =>
    ((await port.last()) as Live).report.hints.filter(({ at, shown }) => !at && shown);
  await expect.poll(missing, { timeout: 20_000 }).not.toEqual([]);
}

/** Rests with the pointer on the marked word for longer than a card waits. */
async function restOnWord(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page, WORD);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.evaluate(async () => {
    const start = performance.now();
    while (performance.now() - start < 600) await new Promise(requestAnimationFrame);
  });
}

/** With a list open: pointer, shortcut and panel lead to nothing, and the words stay as they are. */
async function expectOutOfTheWay(
  page: Page,
  port: SessionPort,
  browser: Parameters<typeof pressShortcut>[0],
): Promise<void> {
  await expect(chip(page)).toHaveCount(0);
  await expect(card(page)).toHaveCount(0);
  const before = await text(page);
  const focused = await page.evaluateHandle(() => document.activeElement);
  await restOnWord(page);
  await pressShortcut(browser, page);
  await askForFix(port);
  await expect
    .poll(async () => ((await port.last()) as Live).refused)
    .toMatchObject({ reason: 'busy', copy: PLAIN });
  await expect(card(page)).toHaveCount(0);
  await expect(chip(page)).toHaveCount(0);
  expect(await text(page)).toBe(before);
  expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Marks, chip and card are there, and the fix is made in the very text. */
async function expectAllBack(page: Page, expected: string): Promise<void> {
  await expect(chip(page)).toBeVisible();
  await marked(page, WORD);
  await openCard(page);
  await page.locator('.fix').first().click();
  await expect.poll(() => text(page)).toBe(expected.replace(WORD, PLAIN));
}

for (const [site, url] of SITES) {
  const lists = [
    ['names', '@', '@ineskallio '],
    ['emoji', ':sm', '😃'],
  ] as const;
  // Where the editor is that of another place, one of the two lists is enough.
  for (const [what, asked, taken] of ['X', 'Facebook'].includes(site) ? lists : lists.slice(1)) {
    test(`on ${site}, its list of ${what}: it has the keys, and we are away until it closes`, async ({
      open,
      extension,
    }) => {
      const page = await open(url);
      const port = await writeBesideCard(page, extension.launched);
      await page.keyboard.type(` ${asked}`);
      await expect(list(page)).toBeVisible();
      await expectOutOfTheWay(page, port, extension);

      // The list closes without a word about it, long after the last key.
      await rested(port);
      await page.keyboard.press('Escape');
      await expect(list(page)).toHaveCount(0);
      await expect(chip(page)).toBeVisible();
      expect(await markedWords(page)).toContain(WORD);

      // It opens again beside an open card, which steps aside.
      await openCard(page);
      await page.keyboard.press('ControlOrMeta+End');
      await expect(list(page)).toBeVisible();
      await expect(card(page)).toHaveCount(0);
      await expect(chip(page)).toHaveCount(0);
      await expect(chosen(page)).toHaveCount(1);
      const first = await chosen(page).textContent();
      await page.keyboard.press('ArrowDown');
      await expect(chosen(page)).not.toHaveText(first ?? '');
      await page.keyboard.press('Enter');
      await expect(list(page)).toHaveCount(0);
      await expect.poll(() => text(page)).toBe(`${POST} ${taken}`);
      await expectAllBack(page, `${POST} ${taken}`);
    });
  }

  test(`on ${site}, its emoji picker: nothing of ours over it, and all is back when it closes`, async ({
    open,
    extension,
  }) => {
    const page = await open(url);
    const port = await writeBesideCard(page, extension.launched);
    const button = page.locator('button.emoji').last();
    await button.click();
    await expect(picker(page)).toBeVisible();
    await expectOutOfTheWay(page, port, extension);

    const search = picker(page).locator('input');
    if (await search.count()) {
      await expect(search).toBeFocused();
      await page.keyboard.type('sm');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    } else await picker(page).getByRole('gridcell', { name: 'smiley' }).click();
    await expect.poll(() => text(page)).toBe(`${POST}😃`);
    await expect(chip(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(picker(page)).toHaveCount(0);
    await expect(field(page)).toBeFocused();
    await expectAllBack(page, `${POST}😃`);
  });
}

test('the focus may go to what was there before, such as the head of the dialog, and back', async ({
  open,
}) => {
  const page = await open('https://www.facebook.com/?open=post');
  await write(page);
  await page.locator('.modal-head button').focus();
  await expect(chip(page)).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await expect(chip(page)).toBeVisible();
  await openCard(page);
});
