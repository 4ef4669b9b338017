import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../harness/browsers.ts';
import type { AnswerFor } from '../harness/site-answers.ts';
import type { OpenBrowser } from './stand.ts';

/** What a browser is opened with. */
export interface OpenOptions {
  readonly extensionDir: string;
  readonly answerFor: AnswerFor;
  /** Names the display. */
  readonly env: Readonly<Record<string, string>>;
  /** The page to open. */
  readonly url: string;
}

const args = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1400,900',
  '--window-position=0,0',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Opens the real side panel; that takes a person's gesture, which is made on a page of the extension. */
async function openSidePanel(browser: Browser, id: string): Promise<void> {
  const panel = `chrome-extension://${id}/panel.html`;
  const door = await browser.newPage();
  await door.goto(`${panel}?door`);
  await door.waitForFunction(() => document.title === 'Door');
  await door.mouse.click(5, 5);
  await browser.waitForTarget((target) => target.url() === panel);
  await door.close();
}

async function answerRequests(page: Page, answerFor: AnswerFor): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = answerFor(request.url());
    void (found ? request.respond({ ...found, headers: { ...found.headers } }) : request.continue());
  });
}

/** A headed Chromium. Not by Playwright, which makes every page believe that it has the focus. */
export async function openChromium({ extensionDir, answerFor, env, url }: OpenOptions): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: false,
    pipe: true,
    enableExtensions: [extensionDir],
    defaultViewport: null,
    env: { ...process.env, ...env },
    args,
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await answerRequests(page, answerFor);
  await page.goto(url);
  await openSidePanel(browser, new URL(worker.url()).host);
  await page.bringToFront();
  const session = await page.createCDPSession();
  return {
    page,
    panelSide: 'right',
    async compose(parts) {
      for (const text of parts) {
        const { length } = text;
        await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
      }
    },
    commit: async (text) => void (await session.send('Input.insertText', { text })),
    close: () => browser.close(),
  };
}
