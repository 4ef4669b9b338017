import type { SelfTest } from '../platforms/self-test.ts';

/** Popup or options to a content script, over the port of panels: what do you make of this page? */
export interface SelfTestAsk {
  readonly type: 'selfTest.ask';
}

/** The answer to it. */
export interface SelfTestAnswer {
  readonly type: 'selfTest.answer';
  readonly test: SelfTest;
}

/** Reads a question off the port. By hand: the finder, which answers, does without the schemas' library. */
export function isSelfTestAsk(message: unknown): message is SelfTestAsk {
  return (message as Partial<SelfTestAsk> | null)?.type === 'selfTest.ask';
}
