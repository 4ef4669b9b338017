import type { Report } from '../rules/report.ts';

/** How long nobody must have typed before what is missing may be missed: ms. House judgement: a pause to think, not for breath. */
const REST_MS = 2000;

/** Tells whether the person is still typing. */
export interface Rest {
  readonly isTyping: boolean;
  /** To be called with each change of the text. */
  typed(): void;
}

/** @param onRest called when nobody has typed for two seconds; never after `signal` ends. */
export function createRest(onRest: () => void, signal: AbortSignal): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    get isTyping() {
      return timer !== undefined;
    },
    typed() {
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        onRest();
      }, REST_MS);
    },
  };
}

/** The report as it counts while somebody types: what is missing may be the next thing they write. */
export function reportWhileTyping(report: Report): Report {
  return { ...report, hints: report.hints.map((hint) => (hint.at ? hint : { ...hint, shown: false })) };
}
