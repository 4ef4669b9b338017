import { signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsPage, optionsParts } from '../../components/options-page.tsx';
import { SelfTest } from '../../components/self-test.tsx';
import type { SettingsActions } from '../../components/settings-actions.ts';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { askSelfTest } from '../../lib/panel/ask-self-test.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { saveFile } from '../../lib/panel/save-file.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import { rules } from '../../lib/rules/registry.ts';
import { createChanger } from '../../lib/settings/changer.ts';
import { isSettingsDamaged } from '../../lib/settings/item.ts';
import { loadSettings } from '../../lib/settings/store.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const changer = createChanger();
const settings = await loadSettings(life.signal);
const isDamaged = signal(await isSettingsDamaged());

function placeOfAddress() {
  const [part, readers = 'all'] = location.hash.slice(1).split('=');
  return { part: optionsParts.find((name) => name === part) ?? 'rules', readers };
}
const place = signal(placeOfAddress());
addEventListener('hashchange', () => {
  place.value = placeOfAddress();
  scrollTo(0, 0);
});

const actions: SettingsActions = {
  change: (change, said) =>
    teller.save(
      changer.change(change, said).then(() => {
        isDamaged.value = false;
      }),
    ),
  save: (name, text) => saveFile(document, name, text),
};

function Options() {
  const gone = changer.undoable.value;
  return (
    <WordsProvider value={words}>
      <OptionsPage
        rules={rules}
        {...place.value}
        settings={settings.value}
        actions={actions}
        selfTest={
          <SelfTest
            ask={() => askSelfTest(browser)}
            copy={teller.copy}
            version={browser.runtime.getManifest().version}
          />
        }
        isDamaged={isDamaged.value}
        said={teller.said.value || (gone ? words.say(gone) : '')}
        undo={gone ? () => teller.save(changer.undo()) : undefined}
      />
    </WordsProvider>
  );
}

dressPage(document, words, `${words.say('panel_title')} · ${words.say('options_title')}`);
render(<Options />, document.getElementById('app') as HTMLElement);
