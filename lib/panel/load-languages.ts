import type { Language } from '../language/language.ts';

let loaded: Promise<readonly Language[]> | undefined;

/** All languages we know, for a page of ours that judges texts itself: an own file, read when first asked for. */
export function loadLanguages(): Promise<readonly Language[]> {
  loaded ??= import('../language/english/english.ts').then(({ createEnglish }) => [createEnglish()]);
  return loaded;
}
