import { platformFacts } from '../lib/platforms/facts.ts';
import { platformIds } from '../lib/platforms/platform-facts.ts';
import { type Kit, kitEntries } from '../lib/settings/kit.ts';
import { parseEntry, withEntry, withoutEntry } from '../lib/settings/parse-entry.ts';
import { object } from '../lib/shapes.ts';
import { EntryList } from './entry-list.tsx';
import type { SettingsPart } from './settings-actions.ts';
import { useWords } from './words-context.ts';

const typedTag = object({ tag: kitEntries.hashtags });

/** The kit: what a team has at hand for every post. */
export function OptionsKit({ settings, actions }: SettingsPart) {
  const words = useWords();
  const { kit } = settings;

  function listProps<Name extends keyof Kit>(name: Name) {
    type Entry = Kit[Name][number];
    const put = (next: (entries: readonly Entry[]) => readonly Entry[], said?: string) =>
      actions.change(
        (stored) => ({
          ...stored,
          kit: { ...stored.kit, [name]: next(stored.kit[name] as readonly Entry[]) },
        }),
        said,
      );
    return {
      title: words.say(`kitList_${name}`),
      hint: words.say(`kitList_${name}Hint`),
      entries: kit[name] as readonly Entry[],
      add: (entry: Entry) => put((entries) => withEntry(entries, entry)),
      remove: (entry: Entry) => put((entries) => withoutEntry(entries, entry), 'options_removed'),
      wrongWords: (field: string) => words.say(`kitList_wrong_${field}`),
    };
  }

  const field = (name: string, isOptional = false) => ({
    name,
    label: words.say(`kitList_field_${name}`),
    example: words.say(`kitList_example_${name}`),
    isOptional,
  });
  return (
    <>
      <p class="intro">{words.say('kitList_intro')}</p>
      <EntryList
        {...listProps('hashtags')}
        fields={[field('tag')]}
        show={(tag) => tag}
        parse={({ tag }) => {
          const written = tag === undefined || tag.startsWith('#') ? tag : `#${tag}`;
          const parsed = parseEntry(typedTag, { tag: written });
          return 'wrong' in parsed ? parsed : { entry: parsed.entry.tag };
        }}
      />
      <EntryList
        {...listProps('handles')}
        fields={[
          field('name'),
          ...platformIds.map((id) => ({
            name: id,
            label: platformFacts(id).name,
            example: words.say('kitList_example_handle'),
            isOptional: true,
          })),
        ]}
        show={({ name, ...handles }) => (
          <>
            <strong>{name}</strong>{' '}
            {platformIds
              .filter((id) => handles[id])
              .map((id) => `${platformFacts(id).name} ${handles[id]}`)
              .join(' · ')}
          </>
        )}
        parse={(typed) => parseEntry(kitEntries.handles, typed)}
      />
      <EntryList
        {...listProps('sources')}
        fields={[field('title'), field('url')]}
        show={({ title, url }) => (
          <>
            <strong>{title}</strong> {url}
          </>
        )}
        parse={(typed) => parseEntry(kitEntries.sources, typed)}
      />
      <EntryList
        {...listProps('helpLines')}
        fields={[
          field('country'),
          { ...field('name'), example: words.say('kitList_example_helpLine') },
          field('contact'),
        ]}
        show={({ country, name, contact }) => (
          <>
            <strong>{country}</strong> {name}, {contact}
          </>
        )}
        parse={(typed) => parseEntry(kitEntries.helpLines, typed)}
      />
      <EntryList
        {...listProps('abbreviations')}
        fields={[field('short'), field('long')]}
        show={({ short, long }) => (
          <>
            <strong>{short}</strong> {long}
          </>
        )}
        parse={(typed) => parseEntry(kitEntries.abbreviations, typed)}
      />
    </>
  );
}
