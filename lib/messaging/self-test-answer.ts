import * as z from 'zod/mini';
import { platformIds } from '../platforms/platform-facts.ts';
import type { SelfTest } from '../platforms/self-test.ts';
import { composerKinds } from '../rules/context.ts';

/** A name of a signal of ours; anything longer or other would not be ours. */
const signal = z.object({ name: z.string().check(z.regex(/^[a-z-]{1,40}$/)), points: z.number() });

const answer = z.object({
  type: z.literal('selfTest.answer'),
  test: z.object({
    host: z.string(),
    language: z.string(),
    direction: z.string(),
    candidates: z.array(
      z.object({
        box: z.enum(['editable', 'textarea', 'input']),
        verdict: z.enum(['composer', 'unrecognised', 'left-alone']),
        kind: z.optional(z.enum(composerKinds)),
        platforms: z.optional(z.array(z.enum(platformIds))),
        score: z.number(),
        signals: z.array(signal),
        hasFocus: z.boolean(),
        isVisible: z.boolean(),
      }),
    ),
  }),
});

/** Reads an answer off the port; undefined when the message is none. */
export function parseSelfTestAnswer(message: unknown): SelfTest | undefined {
  const parsed = answer.safeParse(message);
  return parsed.success ? (parsed.data.test as SelfTest) : undefined;
}
