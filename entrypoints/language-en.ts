import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { realm } from '../lib/compose/realm.ts';
import { createEnglish } from '../lib/language/english/english.ts';

/** What Rostrum knows of English: injected after the compose script. */
export default defineUnlistedScript(() => {
  const { languages, onLanguage } = realm();
  if (languages.some(({ id }) => id === 'en')) return;
  languages.push(createEnglish());
  onLanguage?.();
});
