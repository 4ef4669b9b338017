import { browser } from '../browser.ts';
import { type ToBackground, toFinder } from '../messaging/protocol.ts';
import { findSite } from '../platforms/index.ts';
import type { Composer, ComposerFinder } from '../platforms/platform.ts';
import { answerPanels } from './answer-panels.ts';
import { createHub } from './hub.ts';
import { isCurrent } from './is-current.ts';
import { leaveRealm, realm } from './realm.ts';
import { watchLife } from './watch-life.ts';

/**
 * A newer copy of the finder, for instance after an update, says on the page's document that it takes over. The page could say so too,
 * and is not believed while this copy is current.
 */
const TAKE_OVER = 'rostrum-take-over';

/**
 * Waits for a compose box to get the focus and then has the rest of the extension brought in. Until then it is one
 * listener for focus, and two of the extension's own, for panels and background; no timer, no observer, no message.
 */
export function startFinder(): void {
  const site = findSite(location.hostname);
  if (!site) return;
  realm().retire?.();
  document.dispatchEvent(new Event(TAKE_OVER));
  followSite(site, () => browser.runtime.sendMessage({ type: 'scripts.inject' } satisfies ToBackground));
}

/**
 * Follows the composers of one page.
 * @param bring makes `realm().startSession` be there; called at the first focus, and again after it rejected.
 */
export function followSite(site: ComposerFinder, bring: () => Promise<unknown>): void {
  const life = new AbortController();
  const shared = realm();
  const hub = createHub();
  shared.hub = hub;
  shared.retire = retire;
  let current: { readonly composer: Composer; readonly life: AbortController } | undefined;
  let injected: Promise<unknown> | undefined;

  /** The scripts come once per page; a failed try may be made again at the next focus. */
  const inject = () => {
    injected ??= bring().catch(() => {
      injected = undefined;
    });
    return injected;
  };

  function endSession(): void {
    current?.life.abort();
    current = undefined;
  }

  /** The composer has left the page; another may have the focus already. */
  function onGone(): void {
    endSession();
    hub.silence('no-composer');
    look(document.activeElement);
  }

  async function begin(composer: Composer): Promise<void> {
    endSession();
    const session = new AbortController();
    const { signal } = session;
    current = { composer, life: session };
    for (const type of [TAKE_OVER, 'keydown', 'pointerdown']) {
      document.addEventListener(type, retireOrphan, { capture: true, passive: true, signal });
    }
    watchLife(composer, onGone, signal);
    await inject();
    if (signal.aborted) return;
    // The next focus tries again.
    if (!shared.startSession) {
      endSession();
      return;
    }
    const stop = shared.startSession(composer, hub);
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Whether the session that is on is that of the field with the focus. */
  function isOn({ root }: Composer, target: Element): boolean {
    if (current?.composer.root !== root) return false;
    return current.composer.posts().some(({ field }) => field.contains(target));
  }

  function look(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const detection = site.findComposer(target);
    if (detection.composer) {
      if (!isOn(detection.composer, target)) void begin(detection.composer);
    } else if (detection.reason === 'unrecognised') {
      endSession();
      hub.silence('unrecognised');
    }
  }

  const onFocus = ({ target }: Event) => {
    if (isCurrent()) look(target);
    else retire();
  };

  /** Before the session hears of the same event, and calls upon an extension that is gone. */
  const retireOrphan = () => {
    if (!isCurrent()) retire();
  };

  /** The shortcut comes by way of the background, and so does word that we are to leave. */
  function onMessage(message: unknown): void {
    if (toFinder(message).ok) retire();
    else hub.hear(message);
  }

  function retire(): void {
    life.abort();
    endSession();
    leaveRealm();
    if (!isCurrent()) return;
    browser.runtime.onMessage.removeListener(onMessage as never);
    stopAnswering();
    hub.hangUp();
  }

  browser.runtime.onMessage.addListener(onMessage as never);
  const stopAnswering = answerPanels(hub, site);
  document.addEventListener('focusin', onFocus, { capture: true, signal: life.signal });
  look(document.activeElement);
}
