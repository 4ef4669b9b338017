import { browser } from '../browser.ts';
import { PANEL_PORT } from '../messaging/port.ts';
import { isSelfTestAsk, type SelfTestAnswer } from '../messaging/self-test.ts';
import type { ComposerFinder } from '../platforms/platform.ts';
import { testPage } from '../platforms/self-test.ts';
import type { Hub, PortLike } from './hub.ts';

/**
 * Lets panels connect to the page: the hub tells them what goes on, and the self-test is answered here, where no
 * compose box need be found. Returns what ends it; call that only while the extension is there.
 */
export function answerPanels(hub: Hub, finder: ComposerFinder): () => void {
  function onConnect(opened: { name: string }): void {
    if (opened.name !== PANEL_PORT) return;
    const port = opened as unknown as PortLike;
    hub.connect(port);
    port.onMessage.addListener((message) => {
      if (!isSelfTestAsk(message)) return;
      const answer: SelfTestAnswer = { type: 'selfTest.answer', test: testPage(finder, document) };
      port.postMessage(answer);
    });
  }
  browser.runtime.onConnect.addListener(onConnect);
  return () => browser.runtime.onConnect.removeListener(onConnect);
}
