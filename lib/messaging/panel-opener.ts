import { browser } from '../browser.ts';
import type { ToBackground } from './protocol.ts';

/**
 * How a page of a site opens the panel, in a click; undefined where it cannot. COMPAT(firefox): Firefox opens its sidebar
 * only on a click in a page or button of the extension. Chromium takes a click on our part of a page, told by a message.
 * What it gives rejects when the browser refuses.
 */
export function panelOpener(): (() => Promise<void>) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return async () => {
    await browser.runtime.sendMessage({ type: 'panel.open' } satisfies ToBackground);
  };
}
