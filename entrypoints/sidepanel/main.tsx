import { render } from 'preact';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions } from '../../components/panel-actions.ts';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { chooseAudience } from '../../lib/panel/choose-audience.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { watchFeed } from '../../lib/panel/feed.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import { findRule } from '../../lib/rules/registry.ts';
import { currentAudience } from '../../lib/settings/current-audience.ts';
import { loadSettings } from '../../lib/settings/store.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const settings = await loadSettings(life.signal);
const tab = new URLSearchParams(location.search).get('tab');
const { feed, site, send, reload } = watchFeed(browser, {
  signal: life.signal,
  ...(tab !== null && { tab: Number(tab) }),
});

const actions: PanelActions = {
  send,
  reload,
  copy: teller.copy,
  chooseAudience: (id) => teller.save(chooseAudience(id, site.value ? [site.value] : [])),
  openOptions: () => void browser.runtime.openOptionsPage(),
  evidenceOf: (rule) => findRule(rule)?.evidence,
};

function SidePanel() {
  return (
    <WordsProvider value={words}>
      <Panel
        state={feed.value}
        site={site.value}
        audience={currentAudience(settings.value, site.value ? [site.value] : []).audience.id}
        own={settings.value.audiences}
        said={teller.said.value}
        actions={actions}
      />
    </WordsProvider>
  );
}

dressPage(document, words, words.say('panel_title'));
render(<SidePanel />, document.getElementById('app') as HTMLElement);
