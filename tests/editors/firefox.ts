import type { Browser } from 'puppeteer-core';
import { launchFirefox } from '../harness/firefox.ts';
import type { OpenOptions } from './chromium.ts';
import type { OpenBrowser } from './stand.ts';

/** The part of the driver's connection that takes commands it has no method for. */
interface Connected {
  readonly connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { contexts?: readonly { context: string }[]; type?: string } }>;
  };
}

/** Firefox's own window as a place for scripts, for its input method interface is not to be had from a page. */
async function openChromeWindow(browser: Browser): Promise<(expression: string) => Promise<void>> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result.contexts?.[0]?.context;
  return async (expression) => {
    const options = { target: { context }, awaitPromise: false };
    const { result } = await connection.send('script.evaluate', { expression, ...options });
    if (result.type !== 'success') throw new Error(`Firefox did not compose: ${JSON.stringify(result)}`);
  };
}

const begin = `
  window.inputProcessor ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  inputProcessor.beginInputTransactionForTests(window);`;

const show = (text: string) => `${begin}
  inputProcessor.setPendingCompositionString(${JSON.stringify(text)});
  inputProcessor.appendClauseToPendingComposition(${text.length}, inputProcessor.ATTR_RAW_CLAUSE);
  inputProcessor.setCaretInPendingComposition(${text.length});
  inputProcessor.flushPendingComposition();`;

/** A headed Firefox; its sidebar opens by itself when the extension is installed. */
export async function openFirefox({ extensionDir, answerFor, env, url }: OpenOptions): Promise<OpenBrowser> {
  const firefox = await launchFirefox({ extensionDir, answerFor, headless: false, env });
  const page = await firefox.newPage();
  await page.goto(url);
  const run = await openChromeWindow(firefox.browser);
  return {
    page,
    panelSide: 'left',
    async compose(parts) {
      for (const text of parts) await run(show(text));
    },
    commit: (text) => run(`${begin} inputProcessor.commitCompositionWith(${JSON.stringify(text)});`),
    close: () => firefox.close(),
  };
}
