import type { Language } from '../language/language.ts';

/** An idle moment is used for as long as it lasts, in milliseconds: at least so long where the page is never idle … */
const LEAST_AT_ONCE = 3;
/** … and at most so long, so that a key that is pressed in it is not felt to wait. */
const MOST_AT_ONCE = 8;
/** A busy page is not waited for longer than this before the next step, in milliseconds. */
const LONGEST_WAIT = 50;

/** Prepares a language, or what has as many steps, while the page is idle, then tells. */
export function whenPrepared(language: Pick<Language, 'prepare'>, tell: () => void): void {
  requestIdleCallback(
    (moment) => {
      const lasts = Math.max(LEAST_AT_ONCE, Math.min(moment.timeRemaining(), MOST_AT_ONCE));
      const until = performance.now() + lasts;
      let isMore = true;
      while (isMore && performance.now() < until) isMore = language.prepare();
      if (isMore) whenPrepared(language, tell);
      else tell();
    },
    { timeout: LONGEST_WAIT },
  );
}
