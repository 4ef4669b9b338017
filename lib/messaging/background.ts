import { browser } from '../browser.ts';
import { hostMatches } from '../platforms/hosts.ts';
import { PRACTICE_PAGE } from './port.ts';
import { toBackground } from './protocol.ts';

/** Where WXT puts what it builds. */
const files = {
  finder: '/finder.js',
  marks: '/assets/marks.css',
  compose: '/compose.js',
  languages: ['/language-en.js'],
};

interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The engine first, then the language: the page can already work while the tables come. */
async function injectScripts(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [files.compose] } as never);
  await browser.scripting.executeScript({ target, files: files.languages } as never);
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

/** Shows the thing at work, once, to somebody who has just installed it. */
async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: `${PRACTICE_PAGE}?welcome` });
}

/** Answers our own content scripts alone. */
async function answer(message: unknown, sender: Sender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = toBackground.safeParse(message);
  const tabId = sender.tab?.id;
  if (!parsed.success || tabId === undefined) return undefined;
  await injectScripts(tabId);
  return { ok: true };
}

/** Registers the background's listeners; synchronous, so that an event that wakes the worker finds them. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender) => answer(message, sender) as never,
  );
  browser.runtime.onInstalled.addListener((details) => void welcome(details));
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
}
