import type { PortLike } from '../../../lib/compose/hub.ts';
import type { FeedBrowser, FeedTab } from '../../../lib/panel/feed-browser.ts';

/** An event that a test can fire. */
function createEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => void listeners.delete(listener),
    fire: (...args: Args) => {
      for (const listener of [...listeners]) listener(...args);
    },
    get size() {
      return listeners.size;
    },
  };
}

/** The page's end of a port, as a content script sees it. */
export interface FakePort {
  readonly tab: number;
  readonly info: { frameId: number; name: string };
  /** What the panel sent. */
  readonly sent: unknown[];
  isClosed: boolean;
  answer(message: unknown): void;
  /** The page goes, or nobody was there. */
  hangUp(): void;
}

/** A window with tabs. `hasScript` says whose content script takes a connection. */
export function createFakeBrowser() {
  const tabs = new Map<number, FeedTab & { hasScript: boolean }>();
  const ports: FakePort[] = [];
  const reloaded: number[] = [];
  const onActivated = createEvent<[]>();
  const onUpdated = createEvent<[number, { status?: string }]>();
  const onFocusChanged = createEvent<[]>();
  const onAdded = createEvent<[]>();
  const onRemoved = createEvent<[]>();
  let isLetIn = true;
  let active: number | undefined;

  function connect(tab: number, info: FakePort['info']): PortLike {
    const onMessage = createEvent<[unknown]>();
    const onDisconnect = createEvent<[]>();
    const port: FakePort = {
      tab,
      info,
      sent: [],
      isClosed: false,
      answer: onMessage.fire,
      hangUp: onDisconnect.fire,
    };
    ports.push(port);
    if (!tabs.get(tab)?.hasScript) queueMicrotask(port.hangUp);
    return {
      postMessage: (message) => void port.sent.push(message),
      disconnect: () => {
        port.isClosed = true;
      },
      onMessage,
      onDisconnect,
    };
  }

  const api: FeedBrowser = {
    tabs: {
      query: async () => [...tabs.values()].filter(({ id }) => id === active),
      async get(id) {
        const tab = tabs.get(id);
        if (!tab) throw new Error('No such tab.');
        return tab;
      },
      connect,
      reload: async (id) => void reloaded.push(id),
      onActivated,
      onUpdated,
    },
    permissions: {
      contains: async () => isLetIn,
      request: async () => {
        isLetIn = true;
        onAdded.fire();
        return true;
      },
      onAdded,
      onRemoved,
    },
    windows: { onFocusChanged },
    runtime: {},
  };

  return {
    api,
    ports,
    reloaded,
    onActivated,
    onUpdated,
    onFocusChanged,
    /** The browser keeps us off our sites from now on. */
    shutOut() {
      isLetIn = false;
      onRemoved.fire();
    },
    /** Adds or changes a tab. */
    put(id: number, tab: Omit<FeedTab, 'id'> & { hasScript: boolean }) {
      tabs.set(id, { id, ...tab });
    },
    activate(id: number) {
      active = id;
      onActivated.fire();
    },
  };
}
