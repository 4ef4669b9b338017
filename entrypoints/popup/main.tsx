import { render } from 'preact';
import { Popup, type PopupActions } from '../../components/popup.tsx';
import { SelfTest } from '../../components/self-test.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { PRACTICE_PAGE } from '../../lib/messaging/port.ts';
import { askSelfTest } from '../../lib/panel/ask-self-test.ts';
import { chooseAudience } from '../../lib/panel/choose-audience.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { watchFeed } from '../../lib/panel/feed.ts';
import { followedTab } from '../../lib/panel/followed-tab.ts';
import { openPanel } from '../../lib/panel/open-panel.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import type { PlatformId } from '../../lib/platforms/platform-facts.ts';
import { currentAudience } from '../../lib/settings/current-audience.ts';
import { updateSettings } from '../../lib/settings/item.ts';
import { keepAudienceOn, switchSite } from '../../lib/settings/per-platform.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { loadSettings } from '../../lib/settings/store.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const settings = await loadSettings(life.signal);
const { feed, site } = watchFeed(browser, { signal: life.signal, ...followedTab(location.search) });

/** Known before the click, since nothing may be awaited in it. */
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});

const here = () => (site.value ? [site.value] : []);
const close = () => window.close();

function changeHere(change: (settings: Settings, platform: PlatformId) => Settings): void {
  const platform = site.value;
  if (platform) teller.save(updateSettings((stored) => change(stored, platform)));
}

const actions: PopupActions = {
  chooseAudience: (id) => teller.save(chooseAudience(id, here())),
  keepAudience: (isKept) => changeHere((stored, platform) => keepAudienceOn(stored, platform, isKept)),
  switchSite: (isOn) => changeHere((stored, platform) => switchSite(stored, platform, isOn)),
  openPanel: () => void openPanel(windowId).then(close, () => teller.tell('popup_cannotOpen')),
  openPractice: () => void browser.tabs.create({ url: PRACTICE_PAGE }).then(close),
  openOptions: () => void browser.runtime.openOptionsPage().then(close),
};

function PopupPage() {
  const { audiences, audienceOn, sitesOff } = settings.value;
  return (
    <WordsProvider value={words}>
      <Popup
        state={feed.value}
        site={site.value}
        isSiteOn={!site.value || !sitesOff.includes(site.value)}
        own={audiences}
        audience={currentAudience(settings.value, here()).audience.id}
        isKept={site.value !== undefined && audienceOn[site.value] !== undefined}
        said={teller.said.value}
        actions={actions}
      />
      <SelfTest
        ask={() => askSelfTest(browser)}
        copy={teller.copy}
        version={browser.runtime.getManifest().version}
      />
    </WordsProvider>
  );
}

dressPage(document, words, words.say('panel_title'));
render(<PopupPage />, document.getElementById('app') as HTMLElement);
