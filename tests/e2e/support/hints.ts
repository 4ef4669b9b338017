import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { buildExtension } from '../../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../../harness/launch.ts';
import { markedWords } from '../../harness/marks.ts';
import { type ServedSites, serveSites } from '../../harness/sites.ts';

/** A post with one word to mark on it, and nothing missing. */
export const POST =
  'Two in five adults live with hypertension, and most of them have no idea. Ask for a free check at your pharmacy.';
export const WORD = 'hypertension';
export const PLAIN = 'high blood pressure';

/** The part of the extension's own browser API that a test speaks to. */
interface Scripting {
  executeScript(injection: { readonly target: unknown; readonly func?: () => void }): Promise<unknown>;
}

/**
 * Lets tests look into our shadow tree, which no page can: the world of our scripts makes it an open one. It does so
 * from within, before a script is brought into a page; from outside one would come too late on a busy machine.
 */
async function openShadows({ worker }: LaunchedBrowser): Promise<void> {
  await worker.evaluate(() => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
    const execute = scripting.executeScript;
    function makeOpen(): void {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    }
    scripting.executeScript = async (injection) => {
      await execute({ target: injection.target, func: makeOpen });
      return execute(injection);
    };
  });
}

interface Worlds {
  readonly browser: { readonly launched: LaunchedBrowser; readonly served: ServedSites };
}

interface Tools {
  /** Opens an address of a replica; the test fails on any error on its console, but for those of a tool it uses. */
  open(url: string, tolerated?: RegExp): Promise<Page>;
}

/** Tests on one browser with the extension; each opens pages of its own. */
export const test = base.extend<Tools, { extension: Worlds['browser'] }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is wanted from it
    async ({}, use) => {
      const launched = await launchWithExtension({
        extensionDir: await buildExtension('chrome-mv3'),
        inspectable: true,
      });
      await openShadows(launched);
      await use({ launched, served: await serveSites(launched.context) });
      await launched.close();
    },
    { scope: 'worker' },
  ],
  async open({ extension }, use) {
    const errors: string[] = [];
    const pages: Page[] = [];
    let isTolerated = (_: string) => false;
    const watch = (page: Page) => {
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    };
    extension.launched.context.on('page', watch);
    await use(async (url, tolerated) => {
      isTolerated = (error) => tolerated?.test(error) === true;
      const page = await extension.launched.context.newPage();
      pages.push(page);
      await page.goto(url);
      return page;
    });
    extension.launched.context.off('page', watch);
    for (const page of pages) await page.close();
    expect(errors.filter((error) => !isTolerated(error))).toEqual([]);
    expect(extension.served.unexpected).toEqual([]);
  },
});

const fields = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  'form[method="POST"] [contenteditable]',
  '.caption-side [contenteditable]',
];

/** The compose box of X, Facebook or Instagram that is in front; the last one of a thread. */
export const field = (page: Page): Locator => page.locator(fields.join()).last();

/** Our card and our chip, as people see them. */
export const card = (page: Page): Locator => page.locator('rostrum-hints .card');
export const chip = (page: Page): Locator => page.locator('rostrum-hints .chip');

/** Clicks into the composer in front and types, until a word of it is marked. */
export async function write(page: Page, text = POST, word = WORD): Promise<void> {
  await field(page).click();
  await page.keyboard.type(text);
  await marked(page, word);
}

/** Waits until some words are marked. */
export async function marked(page: Page, words: string): Promise<void> {
  await expect.poll(() => markedWords(page), { timeout: 20_000 }).toContain(words);
}

/** A box of the viewport, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where words of the composer in front stand, by the browser's own reckoning: nothing of ours is asked. */
export function boxOf(page: Page, words: string): Promise<Box> {
  return field(page).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`“${wanted}” stands in no leaf of the composer.`);
  }, words);
}

/** Where our mark on some words is drawn. */
export function markBox(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('rostrum-'));
    const range = ours.flatMap(([, each]) => [...each] as Range[]).find((each) => String(each) === wanted);
    const { x = 0, y = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
    return { x, y, width, height };
  }, words);
}

/** The box of one element. */
export async function box(locator: Locator): Promise<Box> {
  const found = await locator.boundingBox();
  if (!found) throw new Error(`${locator} is not on the page.`);
  return found;
}

const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

/** Clicks on words of the composer in front, and waits for the card. */
export async function openCard(page: Page, words = WORD): Promise<void> {
  await page.mouse.click(...middle(await boxOf(page, words)));
  await expect(card(page)).toBeVisible();
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Says that the mark lies on its words, and that a click there opens the card beside them, inside the viewport. */
export async function expectMarkAndCard(page: Page, words = WORD): Promise<void> {
  const word = await boxOf(page, words);
  expect(overlaps(await markBox(page, words), word)).toBe(true);
  await openCard(page, words);
  const shown = await box(card(page));
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(overlaps(shown, await boxOf(page, words))).toBe(false);
  expect(shown.x).toBeGreaterThanOrEqual(0);
  expect(shown.y).toBeGreaterThanOrEqual(0);
  expect(shown.x + shown.width).toBeLessThanOrEqual(width);
  expect(shown.y + shown.height).toBeLessThanOrEqual(height);
}

/** Presses the shortcut of the manifest: the browser itself takes it, where no script of a test can press. */
export async function pressShortcut({ launched }: Worlds['browser'], page: Page): Promise<void> {
  await launched.worker.evaluate(async (url) => {
    interface Commands {
      onCommand: { dispatch(command: string, tab: unknown): void };
    }
    const { chrome } = globalThis as unknown as {
      chrome: { commands: Commands; tabs: { query(what: object): Promise<{ url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    chrome.commands.onCommand.dispatch(
      'open-hint',
      tabs.findLast((tab) => tab.url === url),
    );
  }, page.url());
}
