import type { PortLike } from '../compose/hub.ts';

/** The part of a tab that the feed reads. `url` is there only where the extension has access. */
export interface FeedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/** An event of the extension API. */
export interface FeedEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** The parts of the extension API that the feed needs; tests put a fake in. */
export interface FeedBrowser {
  readonly tabs: {
    query(what: { active: true; currentWindow: true }): Promise<FeedTab[]>;
    get(id: number): Promise<FeedTab>;
    connect(id: number, info: { frameId: number; name: string }): PortLike;
    reload(id: number): Promise<void>;
    readonly onActivated: FeedEvent<() => void>;
    readonly onUpdated: FeedEvent<(id: number, change: { status?: string }) => void>;
  };
  readonly permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    request(what: { origins: string[] }): Promise<boolean>;
    readonly onAdded: FeedEvent<() => void>;
    readonly onRemoved: FeedEvent<() => void>;
  };
  readonly windows: { readonly onFocusChanged: FeedEvent<() => void> };
  readonly runtime: { readonly lastError?: unknown };
}
