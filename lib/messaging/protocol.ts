import * as z from 'zod/mini';

/** Content script to background. */
export const toBackground = z.object({ type: z.literal('scripts.inject') });
export type ToBackground = z.infer<typeof toBackground>;

/** Panel to the content script of the active tab, over the port. */
export const toSession = z.discriminatedUnion('type', [
  z.object({ type: z.literal('fix.apply'), key: z.string(), fix: z.number(), revision: z.number() }),
  z.object({ type: z.literal('fix.undo') }),
  z.object({ type: z.literal('hint.ignore'), key: z.string() }),
  z.object({ type: z.literal('hint.reveal'), key: z.string(), revision: z.number() }),
]);
export type ToSession = z.infer<typeof toSession>;
