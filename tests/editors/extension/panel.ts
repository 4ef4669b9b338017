/** A panel that is one large button: a click takes the page's focus, and then asks the content script for the edit. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: { active: boolean; currentWindow: boolean }): Promise<readonly { id: number }[]>;
    sendMessage(tab: number, message: string): Promise<unknown>;
  };
  readonly windows: { getCurrent(): Promise<{ id: number }> };
  readonly sidePanel?: { open(target: { windowId: number }): Promise<void> };
}
declare const chrome: ExtensionApi;

async function askForEdit(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab) await chrome.tabs.sendMessage(tab.id, 'edit').catch(() => undefined);
}

/** Opened in a tab as `panel.html?door`, a click opens the real side panel: that takes a person's gesture. */
async function beDoor(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  document.title = 'Door';
  addEventListener('click', () => void chrome.sidePanel?.open({ windowId: id }));
}

if (location.search === '?door') void beDoor();
else addEventListener('click', () => void askForEdit());
