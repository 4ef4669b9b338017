import * as z from 'zod/mini';

/** Content script to background. */
export const toBackground = z.object({ type: z.enum(['scripts.inject', 'panel.open']) });
export type ToBackground = z.infer<typeof toBackground>;

const span = z.object({ post: z.number(), start: z.number(), end: z.number() });

/** To the content script of the active tab: from the panel over the port, and from the background after its shortcut. */
export const toSession = z.discriminatedUnion('type', [
  z.object({ type: z.literal('fix.apply'), key: z.string(), fix: z.number(), revision: z.number() }),
  z.object({ type: z.literal('fix.undo') }),
  /** Leads the keyboard into the advice, and on to the next hint. */
  z.object({ type: z.literal('hint.open') }),
  z.object({ type: z.literal('hint.ignore'), key: z.string() }),
  z.object({ type: z.literal('hint.reveal'), key: z.string(), revision: z.number() }),
  /** Shows again what was ignored. */
  z.object({ type: z.literal('hints.restore') }),
  /** Puts words at the caret. */
  z.object({ type: z.literal('text.insert'), text: z.string() }),
  /** Puts `text` where `expected` stands; refused when something else does. */
  z.object({ type: z.literal('text.replace'), at: span, expected: z.string(), text: z.string() }),
  z.object({ type: z.literal('text.reveal'), at: span }),
  /** The language of one line; without one it is found out again. */
  z.object({
    type: z.literal('language.set'),
    post: z.number(),
    line: z.number(),
    language: z.optional(z.string()),
  }),
  /** Judges the draft for another platform than the site's; without one for the site's again. */
  z.object({
    type: z.literal('platform.choose'),
    platform: z.optional(z.enum(['x', 'facebook', 'instagram'])),
  }),
]);
export type ToSession = z.infer<typeof toSession>;
