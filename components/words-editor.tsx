import { keptTerm, preference } from '../lib/audiences/own-audience.ts';
import type { OwnWords } from '../lib/rules/rule.ts';
import { parseEntry, withEntry, withoutEntry } from '../lib/settings/parse-entry.ts';
import { object } from '../lib/shapes.ts';
import { EntryList } from './entry-list.tsx';
import { useWords } from './words-context.ts';

const kept = object({ term: keptTerm });

interface WordsEditorProps {
  readonly own: OwnWords;
  /** @param said the name of a message when something went away. */
  change(change: (own: OwnWords) => OwnWords, said?: string): void;
}

/** Own words: what to write instead of what, and what is never marked. */
export function WordsEditor({ own, change }: WordsEditorProps) {
  const words = useWords();
  const wrongWords = () => words.say('options_wrongWord');
  return (
    <>
      <EntryList
        title={words.say('options_prefer')}
        hint={words.say('options_preferHint')}
        fields={[
          { name: 'avoid', label: words.say('options_avoid'), example: words.say('options_avoidExample') },
          { name: 'use', label: words.say('options_use'), example: words.say('options_useExample') },
        ]}
        entries={own.prefer}
        show={({ avoid, use }) => (
          <>
            <s>{avoid}</s> <span class="becomes">{use}</span>
          </>
        )}
        parse={(typed) => parseEntry(preference, typed)}
        add={(entry) => change((before) => ({ ...before, prefer: withEntry(before.prefer, entry) }))}
        remove={(entry) =>
          change((before) => ({ ...before, prefer: withoutEntry(before.prefer, entry) }), 'options_removed')
        }
        wrongWords={wrongWords}
      />
      <EntryList
        title={words.say('options_keep')}
        hint={words.say('options_keepHint')}
        fields={[
          { name: 'term', label: words.say('options_term'), example: words.say('options_termExample') },
        ]}
        entries={own.keep}
        show={(term) => term}
        parse={(typed) => {
          const parsed = parseEntry(kept, typed);
          return 'wrong' in parsed ? parsed : { entry: parsed.entry.term };
        }}
        add={(term) => change((before) => ({ ...before, keep: withEntry(before.keep, term) }))}
        remove={(term) =>
          change((before) => ({ ...before, keep: withoutEntry(before.keep, term) }), 'options_removed')
        }
        wrongWords={wrongWords}
      />
    </>
  );
}
