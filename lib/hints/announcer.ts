/** How long the text rests before its state is said aloud, in ms: nobody wants to be spoken to while writing. */
const QUIET_MS = 2000;

/** Tells screen readers the state of a draft when the writing rests, and never the same twice in a row. */
export interface Announcer {
  readonly element: HTMLElement;
  tell(sentence: string): void;
  stop(): void;
}

export function createAnnouncer(document: Document): Announcer {
  const element = document.createElement('p');
  element.className = 'announced';
  element.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    tell(sentence) {
      clearTimeout(timer);
      if (sentence === element.textContent) return;
      timer = setTimeout(() => {
        element.textContent = sentence;
      }, QUIET_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
