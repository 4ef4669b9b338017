import { signal } from '@preact/signals';
import { render } from 'preact';
import { PracticePage } from '../../components/practice-page.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { browser } from '../../lib/browser.ts';
import { followSite } from '../../lib/compose/finder.ts';
import { realm } from '../../lib/compose/realm.ts';
import { startCompose } from '../../lib/compose/start.ts';
import { createCard } from '../../lib/hints/card.ts';
import { interfaceWords } from '../../lib/interface-words.ts';
import { createEnglish } from '../../lib/language/english/english.ts';
import { dressPage } from '../../lib/panel/dress-page.ts';
import { createTeller } from '../../lib/panel/teller.ts';
import { practiceSite } from '../../lib/platforms/practice/site.ts';
import { readField, writeField } from '../../lib/practice/field.ts';
import { guardWords } from '../../lib/practice/guard-words.ts';
import { samplesFor } from '../../lib/practice/samples.ts';

import { loadSettings } from '../../lib/settings/store.ts';

const life = new AbortController();
const words = interfaceWords();
const teller = createTeller(words);
const settings = await loadSettings(life.signal);
const guard = guardWords(window);
const isWelcome = new URLSearchParams(location.search).has('welcome');

/** The panel beside the page is the panel itself, told to follow this tab. */
const panel = signal<string>();
void browser.tabs.getCurrent().then((tab) => {
  panel.value = `/sidepanel.html?tab=${tab?.id}`;
});

/** What the background injects elsewhere stands in this page from the start. */
async function bring(): Promise<void> {
  startCompose({ heedsSites: false });
  realm().languages.push(createEnglish());
  realm().createCard = createCard;
}

function copy(text: string): void {
  teller.copy(text);
  guard.keep(text);
}

function Practice() {
  return (
    <WordsProvider value={words}>
      <PracticePage
        samples={samplesFor(settings.value.audience)}
        isWelcome={isWelcome}
        panel={panel.value}
        said={teller.said.value}
        onText={guard.follow}
        read={readField}
        write={writeField}
        copy={copy}
      />
    </WordsProvider>
  );
}

dressPage(document, words, `${words.say('panel_title')} · ${words.say('practice_title')}`);
render(<Practice />, document.getElementById('app') as HTMLElement);
if (isWelcome) document.querySelector<HTMLElement>('[data-practice] .practice-field')?.focus();
followSite(practiceSite, bring);
