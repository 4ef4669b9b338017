import type { EditResult } from '../editors/editor.ts';
import type { Allowance, PlatformId } from '../platforms/platform-facts.ts';
import type { ComposerKind, ParagraphLanguages } from '../rules/context.ts';
import type { Report } from '../rules/report.ts';
import {
  anything,
  boolean,
  byType,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../shapes.ts';
import type { Post } from '../text/draft.ts';

/** Why there is nothing to show in a tab whose content script answers. */
export type Silence = 'no-composer' | 'unrecognised' | 'paused';

/** What a session tells the panel: everything it shows, or why there is nothing. */
export type SessionState =
  | { readonly type: 'silent'; readonly why: Silence }
  | {
      readonly type: 'live';
      /** Goes up with every change of the text; commands name the one they were made for. */
      readonly revision: number;
      /** The platforms that the report is for. */
      readonly platforms: readonly PlatformId[];
      /** Those of the box itself: others when the person asked for another platform. */
      readonly home: readonly PlatformId[];
      readonly allowance: Allowance;
      readonly kind: ComposerKind;
      /** The audience the report was made for. */
      readonly audience: string;
      /** Set when the chosen audience does not exist any more and the general public stands in. */
      readonly unknownAudience?: boolean;
      readonly posts: readonly string[];
      /** What is attached to each post. */
      readonly media: readonly Post['media'][];
      /** The language of each line of each post. */
      readonly languages: ParagraphLanguages;
      readonly report: Report;
      /** How many hints were ignored here. */
      readonly ignored: number;
      /** Whether the last fix can still be taken back. */
      readonly canUndo: boolean;
      /** The last refused edit, so that the panel can offer the words for copying. */
      readonly refused?: Extract<EditResult, { ok: false }>;
    };

const span = object({ post: number, start: number, end: number });
/** What a message is given: words, a number, or alternatives. */
const argument: Shape<unknown> = (value) =>
  (typeof value === 'number' ? number : Array.isArray(value) ? list(text()) : text())(value);
const hint = object({
  rule: text(),
  group: text(),
  severity: oneOf('blocker', 'warning', 'advice', 'note'),
  at: optional(span),
  say: text(),
  with: record(argument),
  fixes: list(object({ at: optional(span), text: text() })),
  key: text(),
  shown: boolean,
});

/** What the panel insists on before it draws a state; the rest comes from the same version of our own script. */
const liveState = object({
  revision: number,
  platforms: list(text()),
  home: list(text()),
  posts: list(text()),
  media: list(anything),
  languages: list(list(text())),
  report: object({
    hints: list(hint),
    found: list(object({ rule: text(), at: span, quote: text() })),
    measures: object({
      length: list(object({ used: number, limit: number })),
      relevance: list(anything),
    }),
  }),
});
const silentState = object({ why: text() });

const state = byType({ live: liveState, silent: silentState });

/** Reads a state off the port; undefined when it is none of ours. */
export function parseSessionState(message: unknown): SessionState | undefined {
  return state(message).ok ? (message as SessionState) : undefined;
}
