import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type AnswerFor, createAnswerFor } from '../harness/site-answers.ts';
import { openDisplay, type VirtualDisplay } from '../harness/virtual-display.ts';
import type { Bundles } from './bundle.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const ORIGIN = 'https://editors.test';
const TITLE = 'Editors';

/** A place of the page's viewport or of the screen, px. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A headed browser with the page open and the panel beside it. */
export interface OpenBrowser {
  readonly page: Page;
  /** On which side of the page the panel stands. */
  readonly panelSide: 'left' | 'right';
  /** Composes text as an input method does: each of the parts is shown in turn, none is committed. */
  compose(parts: readonly string[]): Promise<void>;
  /** Ends the composition with a text. */
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser, and a person's pointer and keyboard. */
export interface Stand extends Pick<OpenBrowser, 'page' | 'compose' | 'commit'> {
  readonly name: BrowserName;
  /** Errors of the page so far. */
  readonly errors: string[];
  /** Clicks the editor's first line; the page has the focus then. */
  clickField(): Promise<void>;
  /** Clicks the panel's button; the page has lost the focus then. */
  clickPanel(): Promise<void>;
  /** Gives the page the focus back by a click that leaves its caret alone. */
  returnToPage(): Promise<void>;
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

async function answersOf({ script }: Bundles): Promise<AnswerFor> {
  const bundle = { js: await readFile(script, 'utf8'), css: '' };
  return createAnswerFor([{ origins: [ORIGIN], title: TITLE, bundle }]);
}

/** Where the page's viewport stands on the screen, as the pointer itself tells. */
async function findViewport(page: Page, display: VirtualDisplay): Promise<Place> {
  const seen = page.evaluate(
    () =>
      new Promise<Place>((done) => {
        const tell = (event: PointerEvent) =>
          done({ x: event.screenX - event.clientX, y: event.screenY - event.clientY });
        addEventListener('pointermove', tell, { once: true });
      }),
  );
  let found = false;
  const origin = seen.finally(() => {
    found = true;
  });
  for (let turn = 0; !found; turn += 1) await display.moveTo(600 + (turn % 20), 400);
  return origin;
}

/** Opens a browser on a screen of its own. */
export async function openStand(name: BrowserName, bundles: Bundles): Promise<Stand> {
  const display = await openDisplay();
  const open = name === 'chromium' ? openChromium : openFirefox;
  const browser = await open({
    extensionDir: bundles.extensionDir,
    answerFor: await answersOf(bundles),
    env: display.env,
    url: `${ORIGIN}/`,
  }).catch((error: unknown) => {
    display.close();
    throw error;
  });
  const { page, panelSide } = browser;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await display.focusWindow(TITLE);
  const viewport = await findViewport(page, display);
  const right = await page.evaluate(() => screenX + outerWidth);
  const panel = { x: panelSide === 'left' ? Math.round(viewport.x / 2) : right - 120, y: 450 };

  async function hasFocus(wanted: boolean): Promise<void> {
    const is = await page.evaluate((it) => window.__lab.focusBecomes(it), wanted);
    if (!is) throw new Error(`The page ${wanted ? 'did not get' : 'kept'} the focus.`);
  }
  async function clickPage({ x, y }: Place): Promise<void> {
    await display.click(Math.round(viewport.x + x), Math.round(viewport.y + y));
    await hasFocus(true);
  }
  return {
    name,
    page,
    errors,
    compose: browser.compose,
    commit: browser.commit,
    clickField: async () => clickPage(await page.evaluate(() => window.__lab.place())),
    async clickPanel() {
      await display.click(panel.x, panel.y);
      await hasFocus(false);
    },
    returnToPage: async () => clickPage(await page.evaluate(() => window.__lab.site.place())),
    press: display.press,
    async close() {
      await browser.close();
      display.close();
    },
  };
}
