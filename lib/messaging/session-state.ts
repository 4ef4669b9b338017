import * as z from 'zod/mini';
import type { EditResult } from '../editors/editor.ts';
import type { Allowance, PlatformId } from '../platforms/platform-facts.ts';
import type { ComposerKind, ParagraphLanguages } from '../rules/context.ts';
import type { Report } from '../rules/report.ts';
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

const span = z.object({ post: z.number(), start: z.number(), end: z.number() });
const hint = z.looseObject({
  rule: z.string(),
  group: z.string(),
  severity: z.enum(['blocker', 'warning', 'advice', 'note']),
  at: z.optional(span),
  say: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.number()])),
  fixes: z.array(z.object({ at: z.optional(span), text: z.string() })),
  key: z.string(),
  shown: z.boolean(),
});

/** What the panel insists on before it draws a state; the rest comes from the same version of our own script. */
const liveState = z.looseObject({
  type: z.literal('live'),
  revision: z.number(),
  platforms: z.array(z.string()),
  home: z.array(z.string()),
  posts: z.array(z.string()),
  media: z.array(z.unknown()),
  languages: z.array(z.array(z.string())),
  report: z.looseObject({
    hints: z.array(hint),
    found: z.array(z.looseObject({ rule: z.string(), at: span, quote: z.string() })),
    measures: z.looseObject({
      length: z.array(z.looseObject({ used: z.number(), limit: z.number() })),
      relevance: z.array(z.unknown()),
    }),
  }),
});
const silentState = z.looseObject({ type: z.literal('silent'), why: z.string() });

/** Reads a state off the port; undefined when it is none of ours. */
export function parseSessionState(message: unknown): SessionState | undefined {
  const parsed = z.union([liveState, silentState]).safeParse(message);
  return parsed.success ? (parsed.data as unknown as SessionState) : undefined;
}
