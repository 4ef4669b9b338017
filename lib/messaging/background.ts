import { browser } from '../browser.ts';
import { hostMatches } from '../platforms/hosts.ts';
import { PRACTICE_PAGE } from './port.ts';
import { type ToFinder, type ToSession, toBackground } from './protocol.ts';

/** Where WXT puts what it builds. */
const files = {
  finder: '/finder.js',
  marks: '/assets/marks.css',
  compose: '/compose.js',
  languages: ['/language-en.js'],
  card: '/card.js',
};

interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** Runs a script of ours in the main frame of a tab. */
async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] } as never);
}

/** The engine first, then the language: the page can already work while the tables come. */
async function injectScripts(tabId: number): Promise<void> {
  await inject(tabId, files.compose);
  for (const language of files.languages) await inject(tabId, language);
}

/** COMPAT(chrome): Chromium injects nothing into tabs that were open at install or update; Firefox does. */
async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostMatches] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, frameIds: [0] };
    // A tab that is being discarded or shows an error page refuses; its next load brings the script anyway.
    await browser.scripting.insertCSS({ target, files: [files.marks] } as never).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: [files.finder] } as never).catch(() => undefined);
  }
}

/** Whoever takes our access to a site away wants us gone there, at once. Tabs tell their address only where we are let in. */
async function endWithoutAccess(): Promise<void> {
  const message: ToFinder = { type: 'access.ended' };
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || url !== undefined) continue;
    // Nobody of ours listens in most of them.
    await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
  }
}

/** Shows the thing at work, once, to somebody who has just installed it. */
async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: `${PRACTICE_PAGE}?welcome` });
}

/** Opens the panel in a window. */
type OpenPanel = (windowId: number | undefined) => Promise<void>;

/** Answers our own content scripts alone. Nothing may be awaited before the panel opens, or the click counts no more. */
async function answer(message: unknown, sender: Sender, openPanel: OpenPanel): Promise<unknown> {
  if (sender.id !== browser.runtime.id) return undefined;
  const read = toBackground(message);
  const tabId = sender.tab?.id;
  if (!read.ok || tabId === undefined) return undefined;
  const { type } = read.value;
  if (type === 'panel.open') await openPanel(sender.tab?.windowId);
  else await (type === 'card.inject' ? inject(tabId, files.card) : injectScripts(tabId));
  return { ok: true };
}

/** The shortcut of the manifest: opens the next hint in the tab that is in front. */
async function openHint(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const message: ToSession = { type: 'hint.open' };
  // Nobody listens in a tab of another site.
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** Registers the background's listeners; synchronous, so that an event that wakes the worker finds them. */
export function startBackground(openPanel: OpenPanel): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      void answer(message, sender, openPanel).then(respond, () => respond(undefined));
      // COMPAT(chrome<144): an answer that comes later wants this; a promise is none there.
      return true;
    },
  );
  browser.commands.onCommand.addListener((_, tab) => void openHint(tab?.id));
  browser.runtime.onInstalled.addListener((details) => void welcome(details));
  // Tabs that are open when the browser lets us in get the script as well, without a reload.
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onRemoved.addListener(() => void endWithoutAccess());
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
}
