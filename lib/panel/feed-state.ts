import type { SessionState, Silence } from '../messaging/session-state.ts';

/** Why a tab tells us nothing at all. */
export type TabSilence =
  /** Not a site we serve, or the browser withholds access to it: its address is not visible. */
  | 'not-served'
  /** A site we serve, but nobody answers: the tab is older than the extension, or than its update. */
  | 'reload-needed'
  | 'connecting';

/** What the panel has to show: a session's state, or why there is none. */
export type FeedState = SessionState | { readonly type: 'silent'; readonly why: TabSilence };

/** Why a surface shows no report. */
export type AnySilence = Silence | TabSilence;
