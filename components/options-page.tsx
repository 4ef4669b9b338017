import type { ComponentChildren, JSX } from 'preact';
import type { Rule } from '../lib/rules/registry.ts';
import type { Layer } from '../lib/settings/rule-layers.ts';
import { Mark } from './mark.tsx';
import { OptionsFile } from './options-file.tsx';
import { OptionsKit } from './options-kit.tsx';
import { OptionsReaders } from './options-readers.tsx';
import { OptionsRules } from './options-rules.tsx';
import { OptionsSites } from './options-sites.tsx';
import type { SettingsPart } from './settings-actions.ts';
import { useWords } from './words-context.ts';
import { WordsEditor } from './words-editor.tsx';

/** The parts of the page, in the order of the menu; each is the hash of its address, the rules' with `=` and an audience's id. */
export const optionsParts = ['rules', 'readers', 'words', 'kit', 'sites', 'file'] as const;
export type OptionsPartName = (typeof optionsParts)[number];

interface OptionsPageProps extends SettingsPart {
  readonly rules: readonly Rule[];
  readonly part: OptionsPartName;
  /** For whom the rules are shown first. */
  readonly readers: Layer;
  /** Stands at the end of the part on sites. */
  readonly selfTest: ComponentChildren;
  /** Whether a part of what is stored cannot be read; any change ends that. */
  readonly isDamaged: boolean;
  /** A word on what just happened; '' when there is none. */
  readonly said: string;
  /** Takes back what was just told of; undefined when that cannot be. */
  undo?: (() => void) | undefined;
}

function OwnWordsPart({ settings, actions }: SettingsPart) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words.say('options_wordsIntro')}</p>
      <WordsEditor
        own={settings.words}
        change={(next, said) => actions.change((stored) => ({ ...stored, words: next(stored.words) }), said)}
      />
    </>
  );
}

/** The options: a menu, and one part at a time. */
export function OptionsPage(props: OptionsPageProps) {
  const { rules, part, readers, settings, actions, selfTest, isDamaged, said, undo } = props;
  const words = useWords();
  const parts: Readonly<Record<OptionsPartName, () => JSX.Element>> = {
    rules: () => <OptionsRules rules={rules} start={readers} settings={settings} actions={actions} />,
    readers: () => <OptionsReaders settings={settings} actions={actions} />,
    words: () => <OwnWordsPart settings={settings} actions={actions} />,
    kit: () => <OptionsKit settings={settings} actions={actions} />,
    sites: () => (
      <>
        <OptionsSites settings={settings} actions={actions} />
        {selfTest}
      </>
    ),
    file: () => <OptionsFile settings={settings} actions={actions} />,
  };
  return (
    <div class="options">
      <header class="options-top">
        <h1>
          <Mark />
          {words.say('panel_title')} <span>{words.say('options_title')}</span>
        </h1>
        <nav aria-label={words.say('options_title')}>
          <ul class="menu">
            {optionsParts.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === part ? 'page' : undefined}>
                  {words.say(`options_part_${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h2>{words.say(`options_part_${part}`)}</h2>
        {isDamaged && (
          <p class="notice notice-refused notice-line">
            {words.say('options_damaged')}
            {/* What is written is whole, and with that there is nothing left to tell. */}
            <button type="button" class="button" onClick={() => actions.change((stored) => stored)}>
              {words.say('options_damagedSeen')}
            </button>
          </p>
        )}
        {parts[part]()}
      </main>
      <div role="status" class={said ? 'toast' : 'visually-hidden'}>
        {said}
        {said && undo && (
          <button type="button" class="button" onClick={undo}>
            {words.say('options_undo')}
          </button>
        )}
      </div>
    </div>
  );
}
