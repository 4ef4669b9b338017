// Words and patterns first in the script: between pieces of code they would part them from what they repeat.
import '../lib/language/english/tables.generated.ts';
import '../lib/language/english/cues/word-lists.ts';
import '../lib/language/english/cues/grammars.ts';
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
