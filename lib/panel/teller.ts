import { type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../words.ts';

/** How long a word on what just happened stays: ms. Long enough to read it twice. */
const SAID_FOR_MS = 4000;

/** Does what may fail and tells how it went, in one short sentence. */
export interface Teller {
  /** '' when there is nothing to tell. */
  readonly said: ReadonlySignal<string>;
  /** Tells the message with this name. */
  tell(message: string): void;
  /** Puts text on the clipboard. Call it in the click. */
  copy(text: string): void;
  /** Tells when a change could not be saved. */
  save(update: Promise<void>): void;
}

/** @param clipboard where copies go; tests put their own in. */
export function createTeller(
  words: Words,
  clipboard: Pick<Clipboard, 'writeText'> = navigator.clipboard,
): Teller {
  const said = signal('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(message: string): void {
    clearTimeout(timer);
    said.value = words.say(message);
    timer = setTimeout(() => {
      said.value = '';
    }, SAID_FOR_MS);
  }

  return {
    said,
    tell,
    copy(text) {
      clipboard.writeText(text).then(
        () => tell('panel_copied'),
        () => tell('panel_notCopied'),
      );
    },
    save(update) {
      update.catch(() => tell('panel_notSaved'));
    },
  };
}
