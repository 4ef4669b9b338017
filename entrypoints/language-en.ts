import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { realm } from '../lib/compose/realm.ts';
import { whenPrepared } from '../lib/compose/when-prepared.ts';
import { createEnglish } from '../lib/language/english/english.ts';

/** What Rostrum knows of English: injected after the compose script. */
export default defineUnlistedScript(() => {
  const english = createEnglish();
  whenPrepared(english, () => {
    const { languages, onLanguage } = realm();
    if (languages.some(({ id }) => id === english.id)) return;
    languages.push(english);
    onLanguage?.();
  });
});
