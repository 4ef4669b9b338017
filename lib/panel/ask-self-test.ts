import type { PortLike } from '../compose/hub.ts';
import { PANEL_PORT } from '../messaging/port.ts';
import type { SelfTestAsk } from '../messaging/self-test.ts';
import { parseSelfTestAnswer } from '../messaging/self-test-answer.ts';
import { hostMatches } from '../platforms/hosts.ts';
import type { SelfTest } from '../platforms/self-test.ts';

/** A content script answers at once; one of an older version never does: ms. */
const ANSWER_WITHIN_MS = 2000;

interface Tab {
  readonly id?: number | undefined;
  readonly active?: boolean | undefined;
  /** When it was shown last, ms since 1970; not in every browser. */
  readonly lastAccessed?: number | undefined;
}

/** The parts of the extension API that are needed; tests put a fake in. */
export interface SelfTestBrowser {
  readonly tabs: {
    query(what: { url: string[] }): Promise<Tab[]>;
    connect(id: number, info: { frameId: number; name: string }): PortLike;
  };
  readonly runtime: { readonly lastError?: unknown };
}

/** What came of asking: a test, or why there is none. */
export type SelfTestResult = SelfTest | 'no-page' | 'no-answer';

/** The page looked at last among those of the sites we serve: the one behind a popup, the one before the options. */
async function lastServedTab({ tabs }: SelfTestBrowser): Promise<number | undefined> {
  const served = await tabs.query({ url: [...hostMatches] });
  const [last] = served.sort(
    (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0) || Number(b.active) - Number(a.active),
  );
  return last?.id;
}

/** Asks the page what the finder makes of its places to write. Never rejects. */
export async function askSelfTest(api: SelfTestBrowser): Promise<SelfTestResult> {
  const tab = await lastServedTab(api).catch(() => undefined);
  if (tab === undefined) return 'no-page';
  return new Promise((done) => {
    const port = api.tabs.connect(tab, { frameId: 0, name: PANEL_PORT });
    const end = (result: SelfTestResult) => {
      clearTimeout(timer);
      port.disconnect();
      done(result);
    };
    const timer = setTimeout(() => end('no-answer'), ANSWER_WITHIN_MS);
    port.onMessage.addListener((message) => {
      const test = parseSelfTestAnswer(message);
      if (test) end(test);
    });
    port.onDisconnect.addListener(() => {
      // Reading it tells the browser that we know; else it prints an error on the console.
      void api.runtime.lastError;
      end('no-answer');
    });
    port.postMessage({ type: 'selfTest.ask' } satisfies SelfTestAsk);
  });
}
