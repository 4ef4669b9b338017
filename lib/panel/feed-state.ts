import type { SessionState, Silence } from '../messaging/session-state.ts';

/** Why a tab tells us nothing at all. */
export type TabSilence =
  /** Not a site we serve. */
  | 'not-served'
  /** The browser keeps us off some of our sites, so this may be one of them: its address is not visible. */
  | 'access-withheld'
  /** A site we serve, but nobody answers: the tab is older than the extension. */
  | 'reload-needed'
  /** A script of another version of ours answers. */
  | 'outdated'
  | 'connecting';

/** What the panel has to show: a session's state, or why there is none. */
export type FeedState = SessionState | { readonly type: 'silent'; readonly why: TabSilence };

/** Why a surface shows no report. */
export type AnySilence = Silence | TabSilence;
