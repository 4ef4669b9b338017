import { useWords } from './words-context.ts';

/** Below this many words a text has no language yet, and saying so would only flicker. */
const ENOUGH_TO_TELL = 8;

interface LanguageNoteProps {
  /** Language tags of the parts that got only the language-free advice; `und` where nobody could tell. */
  readonly partlyRead: readonly string[];
  readonly wordCount: number;
}

/** Says which parts of the text got less advice, because of their language. */
export function LanguageNote({ partlyRead, wordCount }: LanguageNoteProps) {
  const words = useWords();
  const locale = words.say('language');
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const known = partlyRead.filter((tag) => tag !== 'und').map((tag) => names.of(tag) ?? tag);
  const isUnknown = known.length < partlyRead.length && wordCount >= ENOUGH_TO_TELL;
  if (known.length === 0 && !isUnknown) return null;
  const language = new Intl.ListFormat(locale).format(known);
  return (
    <div class="small-print">
      {known.length > 0 && <p>{words.say('panel_partlyRead', { language })}</p>}
      {isUnknown && <p>{words.say('panel_unknownLanguage')}</p>}
    </div>
  );
}
