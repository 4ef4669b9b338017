import { browser } from '../browser.ts';
import { PANEL_PORT } from '../messaging/port.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import { findSite } from '../platforms/index.ts';
import type { Composer, Site } from '../platforms/platform.ts';
import { createHub } from './hub.ts';
import { leaveRealm, realm } from './realm.ts';

/**
 * Waits for a compose box to get the focus and then has the rest of the extension brought in. Until then it is one
 * listener for focus and one for panels; no timer, no observer, no message.
 */
export function startFinder(signal: AbortSignal): void {
  const site = findSite(location.hostname);
  if (!site) return;
  follow(site, signal);
}

function follow(site: Site, signal: AbortSignal): void {
  leaveRealm();
  const shared = realm();
  const hub = createHub();
  shared.hub = hub;
  let current: { readonly root: HTMLElement; stop(): void } | undefined;
  let injected: Promise<unknown> | undefined;

  /** The scripts come once per page; a failed try may be made again at the next focus. */
  const inject = () => {
    injected ??= browser.runtime.sendMessage({ type: 'scripts.inject' } satisfies ToBackground).catch(() => {
      injected = undefined;
    });
    return injected;
  };

  const endSession = () => {
    current?.stop();
    current = undefined;
    watchedRoot.disconnect();
  };

  /** A composer that left the page ends its session; looked at only while there is one. */
  const watchedRoot = new MutationObserver(() => {
    if (!current || current.root.isConnected) return;
    endSession();
    hub.silence('no-composer');
  });

  async function begin(composer: Composer): Promise<void> {
    endSession();
    const mine = { root: composer.root, stop: () => {} };
    current = mine;
    await inject();
    if (current !== mine || signal.aborted || !shared.startSession) return;
    mine.stop = shared.startSession(composer, hub);
    watchedRoot.observe(document.documentElement, { childList: true, subtree: true });
  }

  function look(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const detection = site.findComposer(target);
    if (detection.composer) {
      if (current?.root !== detection.composer.root) void begin(detection.composer);
    } else if (detection.reason === 'unrecognised') {
      endSession();
      hub.silence('unrecognised');
    }
  }

  const onConnect = (port: { name: string }) => {
    if (port.name === PANEL_PORT) hub.connect(port as unknown as Parameters<typeof hub.connect>[0]);
  };
  browser.runtime.onConnect.addListener(onConnect);
  document.addEventListener('focusin', ({ target }) => look(target), { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      endSession();
      leaveRealm();
      try {
        browser.runtime.onConnect.removeListener(onConnect);
      } catch {
        // The extension was reloaded or removed: its API is gone, and the listener with it.
      }
    },
    { once: true },
  );
  look(document.activeElement);
}
