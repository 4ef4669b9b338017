import { useState } from 'preact/hooks';
import { paragraphs } from '../lib/text/segments.ts';
import type { PanelActions } from './panel-actions.ts';
import { shortQuote } from './short-quote.ts';
import { useWords } from './words-context.ts';

/** Below this many words a text has no language yet, and saying so would only flicker. */
const ENOUGH_TO_TELL = 8;
/** Languages that are offered besides those found: of the interface, and the commonest of Europe. */
const OFFERED = ['en', 'ca', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl'];

interface LanguageNoteProps {
  readonly posts: readonly string[];
  /** The language of each line of each post. */
  readonly languages: readonly (readonly string[])[];
  /** Language tags of the parts that got only the language-free advice; `und` where nobody could tell. */
  readonly partlyRead: readonly string[];
  readonly wordCount: number;
  readonly actions: PanelActions;
}

interface Line {
  readonly post: number;
  readonly line: number;
  readonly text: string;
  readonly language: string;
}

/** The lines with words in them. */
function linesOf({ posts, languages }: LanguageNoteProps): Line[] {
  return posts.flatMap((text, post) =>
    paragraphs(text)
      .map(({ start, end }, line) => ({
        post,
        line,
        text: text.slice(start, end),
        language: languages[post]?.[line] ?? 'und',
      }))
      .filter((each) => /\p{L}/u.test(each.text)),
  );
}

interface LanguageLinesProps {
  readonly lines: readonly Line[];
  readonly actions: PanelActions;
  nameOf(tag: string): string;
}

/** A list for each line, to say what its language is. */
function LanguageLines({ lines, actions, nameOf }: LanguageLinesProps) {
  const words = useWords();
  const found = lines.map(({ language }) => language);
  const offered = [...new Set([...OFFERED, ...found])].filter((tag) => tag !== 'und');
  return (
    <ul class="language-lines">
      {lines.map(({ post, line, text, language }) => (
        <li key={`${post}/${line}`}>
          <label>
            <span dir="auto">{shortQuote(text)}</span>
            <select
              value={language}
              data-line={line}
              onChange={({ currentTarget: { value } }) =>
                actions.send({
                  type: 'language.set',
                  post,
                  line,
                  ...(value !== 'und' && { language: value }),
                })
              }
            >
              <option value="und">{words.say('textLanguage_find')}</option>
              {offered.map((tag) => (
                <option key={tag} value={tag}>
                  {nameOf(tag)}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Says which parts of the text got less advice because of their language, and lets the person say what it is. */
export function LanguageNote(props: LanguageNoteProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { partlyRead, wordCount } = props;
  const locale = words.say('language');
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const nameOf = (tag: string) =>
    tag === 'und' ? words.say('textLanguage_unknown') : (names.of(tag) ?? tag);
  const known = partlyRead.filter((tag) => tag !== 'und').map(nameOf);
  const isUnknown = known.length < partlyRead.length && wordCount >= ENOUGH_TO_TELL;
  const lines = linesOf(props);
  const found = [...new Set(lines.map(({ language }) => language))];
  if (wordCount < ENOUGH_TO_TELL && known.length === 0) return null;
  return (
    <section class="languages" aria-label={words.say('textLanguage_label')}>
      {known.length > 0 && (
        <p class="notice">
          {words.say('panel_partlyRead', { language: new Intl.ListFormat(locale).format(known) })}
        </p>
      )}
      {isUnknown && <p class="notice">{words.say('panel_unknownLanguage')}</p>}
      <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {words.say('textLanguage_found', {
            languages: new Intl.ListFormat(locale).format(found.map(nameOf)),
          })}
        </summary>
        <p class="fold-hint">{words.say('textLanguage_hint')}</p>
        {isOpen && <LanguageLines {...props} lines={lines} nameOf={nameOf} />}
      </details>
    </section>
  );
}
