import { platformIds } from '../platforms/platform-facts.ts';
import type { SelfTest } from '../platforms/self-test.ts';
import { composerKinds } from '../rules/context.ts';
import { boolean, list, number, object, oneOf, optional, text } from '../shapes.ts';

/** A name of a signal of ours; anything longer or other would not be ours. */
const signal = object({ name: text(/^[a-z-]{1,40}$/), points: number });

const answer = object({
  type: oneOf('selfTest.answer'),
  test: object({
    host: text(),
    language: text(),
    direction: text(),
    candidates: list(
      object({
        box: oneOf('editable', 'textarea', 'input'),
        verdict: oneOf('composer', 'unrecognised', 'left-alone'),
        kind: optional(oneOf(...composerKinds)),
        platforms: optional(list(oneOf(...platformIds))),
        score: number,
        signals: list(signal),
        hasFocus: boolean,
        isVisible: boolean,
      }),
    ),
  }),
});

/** Reads an answer off the port; undefined when the message is none. */
export function parseSelfTestAnswer(message: unknown): SelfTest | undefined {
  const read = answer(message);
  return read.ok ? (read.value.test as SelfTest) : undefined;
}
