import { type ReadonlySignal, signal } from '@preact/signals';
import type { PortLike } from '../compose/hub.ts';
import { PANEL_PORT, PRACTICE_PAGE } from '../messaging/port.ts';
import type { ToSession } from '../messaging/protocol.ts';
import { parseSessionState } from '../messaging/session-state.ts';
import { hostMatches } from '../platforms/hosts.ts';
import { findSite } from '../platforms/index.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import type { FeedBrowser, FeedTab } from './feed-browser.ts';
import type { FeedState, TabSilence } from './feed-state.ts';

/** A content script runs when the page is idle, which may be a little after the tab says that it is complete: ms. */
const RETRY_AFTER_MS: readonly number[] = [150, 500, 1500];
/** A script of ours answers at once; one of an older version takes the port and says nothing: ms. */
const ANSWER_WITHIN_MS = 2000;

/** The live line from a tab's content script to a page of ours. */
export interface Feed {
  readonly feed: ReadonlySignal<FeedState>;
  /** The platform whose site the followed tab shows; undefined on any other page. */
  readonly site: ReadonlySignal<PlatformId | undefined>;
  /** Sends to the session; lost without a word when nobody is there, as the state then says so. */
  send(message: ToSession): void;
  /** Asks the browser to let us read the sites we serve. Call it in the click. */
  allowAccess(): void;
  /** Reloads the followed tab. */
  reload(): void;
}

/** Whom to follow, and until when. */
export interface FeedOptions {
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Follows this tab; omitted, the active tab of the window that the page stands in. */
  readonly tab?: number;
}

function siteOf(tab: FeedTab): PlatformId | undefined {
  return tab.url && URL.canParse(tab.url) ? findSite(new URL(tab.url).hostname)?.id : undefined;
}

/** Whether a tab shows our own page to write on, whose script answers like a site's. Other extensions' addresses are never seen. */
function isPracticePage({ url = '' }: FeedTab): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  return protocol.endsWith('-extension:') && pathname === PRACTICE_PAGE;
}

/** Follows a tab and its content script: over tab switches, navigation and reloads. */
export function watchFeed(api: FeedBrowser, { signal: until, tab: fixed }: FeedOptions): Feed {
  const feed = signal<FeedState>({ type: 'silent', why: 'connecting' });
  const site = signal<PlatformId | undefined>();
  let followed: number | undefined;
  let port: PortLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Goes up with each look at the tabs, so that late answers of an earlier look are told apart. */
  let look = 0;

  const silence = (why: TabSilence) => {
    feed.value = { type: 'silent', why };
  };

  const isUnanswered = () =>
    feed.value.type === 'silent' && (feed.value.why === 'reload-needed' || feed.value.why === 'outdated');
  const ourSites = { origins: [...hostMatches] };

  function hangUp(): void {
    clearTimeout(timer);
    port?.disconnect();
    port = undefined;
  }

  async function currentTab(): Promise<FeedTab | undefined> {
    try {
      if (fixed !== undefined) return await api.tabs.get(fixed);
      return (await api.tabs.query({ active: true, currentWindow: true }))[0];
    } catch {
      // The tab or the window has just been closed.
      return undefined;
    }
  }

  /** Looks which tab to follow and connects to it, unless it is connected already. */
  async function follow(attempt = 0): Promise<void> {
    look += 1;
    const thisLook = look;
    const tab = await currentTab();
    if (until.aborted || thisLook !== look) return;
    const isSame = tab?.id === followed;
    if (port && isSame) return;
    hangUp();
    followed = tab?.id;
    site.value = tab && siteOf(tab);
    if (tab?.id === undefined || !(site.value || isPracticePage(tab))) {
      const isLetIn = await api.permissions.contains(ourSites);
      if (!until.aborted && thisLook === look) silence(isLetIn ? 'not-served' : 'access-withheld');
      return;
    }
    const isLoading = tab.status === 'loading';
    // A second look at the same silent tab must not flicker.
    if (!isSame || isLoading || !isUnanswered()) silence('connecting');
    connect(tab.id, isLoading, attempt);
  }

  /** Takes the next attempt when there is one, else says what the person can do. */
  function unanswered(isLoading: boolean, attempt: number): void {
    const wait = RETRY_AFTER_MS[attempt];
    if (wait !== undefined) timer = setTimeout(() => void follow(attempt + 1), wait);
    else if (!isLoading) silence('reload-needed');
  }

  function connect(id: number, isLoading: boolean, attempt: number): void {
    const opened = api.tabs.connect(id, { frameId: 0, name: PANEL_PORT });
    let hasAnswered = false;
    port = opened;
    timer = setTimeout(() => silence('outdated'), ANSWER_WITHIN_MS);
    opened.onMessage.addListener((message) => {
      if (port !== opened) return;
      clearTimeout(timer);
      hasAnswered = true;
      feed.value = parseSessionState(message) ?? { type: 'silent', why: 'outdated' };
    });
    opened.onDisconnect.addListener(() => {
      // Reading it tells the browser that we know; else it prints an error on the console.
      void api.runtime.lastError;
      if (port !== opened) return;
      clearTimeout(timer);
      port = undefined;
      if (hasAnswered) void follow();
      else unanswered(isLoading, attempt);
    });
  }

  const onSwitch = () => void follow();
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === followed && change.status !== undefined) void follow();
  };
  api.tabs.onActivated.addListener(onSwitch);
  api.windows.onFocusChanged.addListener(onSwitch);
  api.tabs.onUpdated.addListener(onUpdated);
  api.permissions.onAdded.addListener(onSwitch);
  api.permissions.onRemoved.addListener(onSwitch);
  until.addEventListener(
    'abort',
    () => {
      api.tabs.onActivated.removeListener(onSwitch);
      api.windows.onFocusChanged.removeListener(onSwitch);
      api.tabs.onUpdated.removeListener(onUpdated);
      api.permissions.onAdded.removeListener(onSwitch);
      api.permissions.onRemoved.removeListener(onSwitch);
      hangUp();
    },
    { once: true },
  );
  void follow();

  return {
    feed,
    site,
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        // The tab has just gone; the disconnect event follows and changes the state.
      }
    },
    allowAccess() {
      // Nothing may be awaited before it: browsers ask for the click. What comes of it, the events say.
      void api.permissions.request(ourSites).catch(() => undefined);
    },
    reload() {
      if (followed !== undefined) void api.tabs.reload(followed).catch(() => silence('not-served'));
    },
  };
}
