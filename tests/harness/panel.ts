import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch.ts';

/** The marks by which tests read the panel. The panel's components put them there. */
const MARKS = {
  page: 'sidepanel.html',
  /** On the element around a report: `data-audience`, and `data-length`, all posts' text in UTF-16 units. */
  report: '[data-report]',
  /** One for each hint: `data-rule`, `data-severity`, and its words as text. */
  hint: '[data-hint]',
} as const;

/** How long a panel may take to appear, or to follow the text, on a slow machine. */
const PANEL_LIMIT_MS = 10_000;

/** For how long a panel must not change to have said all: ms. What is missing is told two seconds after the last key. */
const SETTLED_MS = 2500;

/** A hint as the panel shows it. */
export interface PanelHint {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
}

/** What of `chrome` is used inside extension pages here. */
interface ExtensionPage {
  readonly chrome: {
    readonly windows: { getCurrent(): Promise<{ id: number }> };
    readonly sidePanel: { open(target: { windowId: number }): Promise<void> };
    readonly tabs: { query(filter: { url: string }): Promise<readonly { id: number }[]> };
  };
}

/** Opens the real side panel beside a page. It asks for a person's click, which is made on a page of the extension. */
export async function showPanel(
  { context, extensionId }: LaunchedBrowser,
  page: PlaywrightPage,
): Promise<void> {
  const door = await context.newPage();
  await door.goto(`chrome-extension://${extensionId}/popup.html`);
  await door.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    const { id } = await chrome.windows.getCurrent();
    // Nothing may be awaited between the click and the call, or the click no longer counts.
    addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }), {
      capture: true,
      once: true,
    });
  });
  await door.mouse.click(2, 2);
  await page.bringToFront();
  await door.close();
}

/** The panel's page in a tab of its own, told which tab it is about: for a browser that opens no side panel. */
async function showPanelAsTab(
  { context, extensionId, worker }: LaunchedBrowser,
  page: PlaywrightPage,
): Promise<void> {
  const tab = await worker.evaluate(
    async (url) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      const [found] = await chrome.tabs.query({ url });
      return found?.id;
    },
    `${new URL(page.url()).origin}/*`,
  );
  const stand = await context.newPage();
  await stand.goto(`chrome-extension://${extensionId}/${MARKS.page}?tab=${tab}`);
  await page.bringToFront();
}

/** The panel of a browser launched as `inspectable`, read from outside as a person sees it. */
export class Panel {
  readonly #page: Page;
  readonly #disconnect: () => Promise<void>;

  constructor(page: Page, disconnect: () => Promise<void>) {
    this.#page = page;
    this.#disconnect = disconnect;
  }

  /** Waits until the panel reports on a text of this length (UTF-16 units) for this audience. */
  async reportOn(length: number, audience: string): Promise<void> {
    const report = `${MARKS.report}[data-length="${length}"][data-audience="${audience}"]`;
    await this.#page.waitForSelector(report, { timeout: PANEL_LIMIT_MS });
  }

  /** Waits until the panel has said all there is to say: nothing in it changes any more. */
  async settle(): Promise<void> {
    await this.#page.evaluate(
      (quiet) =>
        new Promise<void>((done) => {
          const finish = () => {
            observer.disconnect();
            done();
          };
          let timer = setTimeout(finish, quiet);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(finish, quiet);
          });
          observer.observe(document.body, {
            attributes: true,
            characterData: true,
            childList: true,
            subtree: true,
          });
        }),
      SETTLED_MS,
    );
  }

  /** The ids of rules that threw, separated by spaces; '' when all went well. */
  async failedRules(): Promise<string> {
    return this.#page.$eval(MARKS.report, (element) => element.getAttribute('data-failed') ?? 'no report');
  }

  /** The hints in the order shown. */
  async hints(): Promise<readonly PanelHint[]> {
    return this.#page.$$eval(MARKS.hint, (elements) =>
      elements.map((element) => ({
        rule: element.getAttribute('data-rule') ?? '',
        severity: element.getAttribute('data-severity') ?? '',
        text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      })),
    );
  }

  /** Presses the first button inside a hint of this rule whose words match; waits until it is there. */
  async press(rule: string, words: RegExp): Promise<void> {
    const button = `${MARKS.hint}[data-rule="${rule}"] button`;
    await this.#page.waitForSelector(button, { timeout: PANEL_LIMIT_MS });
    for (const each of await this.#page.$$(button)) {
      const label = await each.evaluate((element) => element.textContent ?? '');
      if (!words.test(label)) continue;
      await each.evaluate((element) => (element as HTMLElement).click());
      return;
    }
    throw new Error(`No button of the hint "${rule}" matches ${words}.`);
  }

  /** Clicks where a person would, with a real pointer: the first element that matches, once it is there. */
  async click(selector: string): Promise<void> {
    const element = await this.#page.waitForSelector(selector, { visible: true, timeout: PANEL_LIMIT_MS });
    await element?.click();
  }

  /** Chooses a value of a list. */
  async choose(selector: string, value: string): Promise<void> {
    await this.#page.waitForSelector(selector, { timeout: PANEL_LIMIT_MS });
    await this.#page.select(selector, value);
  }

  /** Waits until something stands there. */
  async waitFor(selector: string): Promise<void> {
    await this.#page.waitForSelector(selector, { timeout: PANEL_LIMIT_MS });
  }

  /** The words of the first element that matches; undefined when there is none. */
  async textOf(selector: string): Promise<string | undefined> {
    return this.#page.evaluate(
      (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim(),
      selector,
    );
  }

  /** Calls back with each error the panel's page logs or throws. */
  onError(report: (message: string) => void): void {
    this.#page.on('console', (message) => message.type() === 'error' && report(`panel: ${message.text()}`));
    this.#page.on('pageerror', (error) => report(`panel: ${String(error)}`));
  }

  /** A picture of the panel, PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot());
  }

  /** Lets go of the panel; the browser stays. */
  async close(): Promise<void> {
    await this.#disconnect();
  }
}

/** Opens the panel beside a page (the real one, else its page in a tab) and takes hold of it, whichever others are open. */
export async function openPanel(browser: LaunchedBrowser, page: PlaywrightPage): Promise<Panel> {
  const [port, path] = (await readFile(join(browser.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const connection = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
  });
  const others = new Set(connection.targets());
  const findTarget = () =>
    connection.waitForTarget((target) => target.url().includes(`/${MARKS.page}`) && !others.has(target), {
      timeout: PANEL_LIMIT_MS,
    });
  await showPanel(browser, page);
  const target = await findTarget().catch(async () => {
    await showPanelAsTab(browser, page);
    return findTarget();
  });
  return new Panel(await target.asPage(), () => connection.disconnect());
}
