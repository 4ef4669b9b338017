import { render } from 'preact';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions } from '../../components/panel-actions.ts';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { PRACTICE_PAGE } from '../../lib/messaging/port.ts';
import { chooseAudience } from '../../lib/panel/choose-audience.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { watchFeed } from '../../lib/panel/feed.ts';
import { followedTab } from '../../lib/panel/followed-tab.ts';
import { loadLanguages } from '../../lib/panel/load-languages.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import type { PlatformId } from '../../lib/platforms/platform-facts.ts';
import { findRule } from '../../lib/rules/registry.ts';
import { currentAudience } from '../../lib/settings/current-audience.ts';
import { updateSettings } from '../../lib/settings/item.ts';
import { switchSite } from '../../lib/settings/per-platform.ts';
import { loadSettings } from '../../lib/settings/store.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const settings = await loadSettings(life.signal);
const { feed, site, ...session } = watchFeed(browser, {
  signal: life.signal,
  ...followedTab(location.search),
});

/** Where the person writes now; off our sites, nowhere in particular. */
function here(): readonly PlatformId[] {
  if (feed.value.type === 'live') return feed.value.platforms;
  return site.value ? [site.value] : [];
}

function turnOnSite(): void {
  const platform = site.value;
  if (platform) teller.save(updateSettings((stored) => switchSite(stored, platform, true)));
}

const actions: PanelActions = {
  ...session,
  turnOnSite,
  copy: teller.copy,
  languages: loadLanguages,
  chooseAudience: (id) => teller.save(chooseAudience(id, here())),
  choosePurpose: (purpose) => teller.save(updateSettings((stored) => ({ ...stored, purpose }))),
  openPractice: () => void browser.tabs.create({ url: PRACTICE_PAGE }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openKit: () => void browser.tabs.create({ url: '/options.html#kit' }),
  evidenceOf: (rule) => findRule(rule)?.evidence,
};

function SidePanel() {
  return (
    <WordsProvider value={words}>
      <Panel
        state={feed.value}
        site={site.value}
        settings={settings.value}
        audience={currentAudience(settings.value, here()).audience.id}
        said={teller.said.value}
        actions={actions}
      />
    </WordsProvider>
  );
}

dressPage(document, words, words.say('panel_title'));
render(<SidePanel />, document.getElementById('app') as HTMLElement);
