import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { chooseAudience } from '../../lib/panel/choose-audience.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { watchFeed } from '../../lib/panel/feed.ts';
import { openPanel } from '../../lib/panel/open-panel.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import { currentAudience } from '../../lib/settings/current-audience.ts';
import { createSettingsSignal } from '../../lib/settings/store.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const settings = createSettingsSignal(life.signal);
const { feed, site } = watchFeed(browser, { signal: life.signal });

/** Known before the click, since nothing may be awaited in it. */
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});

function openPanelAndClose(): void {
  openPanel(windowId).then(
    () => window.close(),
    () => teller.tell('popup_cannotOpen'),
  );
}

function PopupPage() {
  return (
    <WordsProvider value={words}>
      <Popup
        state={feed.value}
        site={site.value}
        audience={currentAudience(settings.value, site.value ? [site.value] : []).audience.id}
        said={teller.said.value}
        chooseAudience={(id) => teller.save(chooseAudience(id, site.value ? [site.value] : []))}
        openPanel={openPanelAndClose}
        openOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />
    </WordsProvider>
  );
}

dressPage(document, words, words.say('panel_title'));
render(<PopupPage />, document.getElementById('app') as HTMLElement);
