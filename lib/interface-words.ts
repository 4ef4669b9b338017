import { browser } from './browser.ts';
import { createWords, type Words } from './words.ts';

/** The generated types list each message name; `Words` makes names up from ids. */
interface AnyMessage {
  getMessage(name: string): string;
}

/** The words of the interface, from the compiled locale that the browser chose for the extension. */
export function interfaceWords(): Words {
  const i18n = browser.i18n as unknown as AnyMessage;
  // The locale's own tag: with a browser in a language that we do not have, the words are English, and so are plurals.
  return createWords((name) => i18n.getMessage(name), i18n.getMessage('language') || 'en');
}
