import { samples } from './samples.ts';

/** Lets the browser ask before a page closes on words that stand nowhere else. */
export interface WordsGuard {
  /** What stands in the composer now. */
  follow(text: string): void;
  /** These words stand elsewhere now: on the clipboard. */
  keep(text: string): void;
}

const isSample = (text: string) => samples.some(({ before, after }) => text === before || text === after);

/** Nothing of a draft is stored, so closing the page would be the end of it. */
export function guardWords(page: Pick<Window, 'addEventListener'>): WordsGuard {
  let now = '';
  let kept = '';
  page.addEventListener('beforeunload', (event) => {
    if (now.trim() !== '' && now !== kept && !isSample(now)) event.preventDefault();
  });
  return {
    follow(text) {
      now = text;
    },
    keep(text) {
      kept = text;
    },
  };
}
