import type { Page } from '@playwright/test';
import type { ToSession } from '../../lib/messaging/protocol.ts';
import type { SessionState } from '../../lib/messaging/session-state.ts';
import type { SelfTest } from '../../lib/platforms/self-test.ts';
import type { LaunchedBrowser } from './launch.ts';

/** What of `chrome` is used inside a page of the extension here. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { id: number; url?: string }[]>;
      connect(id: number, info: { frameId: number; name: string }): Port;
    };
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
  };
  /** What came over the port, in order. */
  states: unknown[];
  port: Port;
}

interface Port {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
}

/** What a panel would be told of a page: the same port, without the drawing. */
export interface SessionPort {
  /** The state told last. */
  last(): Promise<SessionState>;
  /** All states told since the port was opened. */
  all(): Promise<readonly SessionState[]>;
  /** Asks something of the session. */
  send(message: ToSession): Promise<void>;
  /** What the finder makes of the page's places to write. */
  selfTest(): Promise<SelfTest>;
}

/** A page of the extension to look at other pages from. */
export async function openExtensionPage({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** Stores an audience as the options would. */
export async function storeAudience(extensionPage: Page, audience: string): Promise<void> {
  await extensionPage.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.storage.local.set({ settings: { audience: id } });
  }, audience);
}

/** Opens a panel's port to a page. The page answers at once, so its first state is there when this resolves. */
export async function connectTo(page: Page, extensionPage: Page): Promise<SessionPort> {
  await extensionPage.evaluate(async (url) => {
    const scope = globalThis as unknown as ExtensionPage;
    const tab = (await scope.chrome.tabs.query({})).find((each) => each.url === url);
    if (!tab) throw new Error(`No tab shows ${url}.`);
    const states: unknown[] = [];
    scope.states = states;
    const port = scope.chrome.tabs.connect(tab.id, { frameId: 0, name: 'rostrum.panel/1' });
    scope.port = port;
    await new Promise<void>((done) => {
      port.onMessage.addListener((state) => {
        states.push(state);
        done();
      });
    });
  }, page.url());
  const all = () =>
    extensionPage.evaluate(() => (globalThis as unknown as ExtensionPage).states as SessionState[]);
  return {
    all,
    send: (message) =>
      extensionPage.evaluate(
        (asked) => (globalThis as unknown as ExtensionPage).port.postMessage(asked),
        message,
      ),
    selfTest: () =>
      extensionPage.evaluate(() => {
        const { port } = globalThis as unknown as ExtensionPage;
        return new Promise<SelfTest>((done) => {
          port.onMessage.addListener((message) => {
            const { type, test } = message as { type: string; test: SelfTest };
            if (type === 'selfTest.answer') done(test);
          });
          port.postMessage({ type: 'selfTest.ask' });
        });
      }),
    async last() {
      const state = (await all()).at(-1);
      if (!state) throw new Error('The page told nothing.');
      return state;
    },
  };
}
