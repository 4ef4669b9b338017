import type { Words } from '../words.ts';

/** Gives one of our pages its title, and its language and direction from the locale. */
export function dressPage(page: Document, words: Words, title: string): void {
  page.title = title;
  page.documentElement.lang = words.say('language');
  page.documentElement.dir = words.say('@@bidi_dir');
}
