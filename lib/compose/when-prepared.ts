import type { Language } from '../language/language.ts';

/** The page is never held up longer at a time, in milliseconds, but for what a language does in one step. */
const MOST_AT_ONCE = 3;
/** A busy page is not waited for longer than this before the next step, in milliseconds. */
const LONGEST_WAIT = 200;

/** Prepares a language while the page is idle, then tells. */
export function whenPrepared(language: Language, tell: () => void): void {
  requestIdleCallback(
    () => {
      const until = performance.now() + MOST_AT_ONCE;
      let isMore = true;
      while (isMore && performance.now() < until) isMore = language.prepare();
      if (isMore) whenPrepared(language, tell);
      else tell();
    },
    { timeout: LONGEST_WAIT },
  );
}
