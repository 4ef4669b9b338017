import { render } from 'preact';
import { OptionsPage } from '../../components/options-page.tsx';
import { SelfTest } from '../../components/self-test.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { askSelfTest } from '../../lib/panel/ask-self-test.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import { rules } from '../../lib/rules/registry.ts';
import { updateSettings } from '../../lib/settings/item.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { isRuleOn, switchRule } from '../../lib/settings/switch-rule.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const settings = await loadSettings(life.signal);

function Options() {
  const now = settings.value;
  return (
    <WordsProvider value={words}>
      <OptionsPage
        rules={rules}
        isOn={(rule) => isRuleOn(now, rule)}
        turn={(rule, isOn) => teller.save(updateSettings((stored) => switchRule(stored, rule, isOn)))}
        said={teller.said.value}
      />
      <SelfTest
        ask={() => askSelfTest(browser)}
        copy={teller.copy}
        version={browser.runtime.getManifest().version}
      />
    </WordsProvider>
  );
}

dressPage(document, words, `${words.say('panel_title')} · ${words.say('options_title')}`);
render(<Options />, document.getElementById('app') as HTMLElement);
