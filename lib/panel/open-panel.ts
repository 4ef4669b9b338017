import { browser } from '../browser.ts';

/** What the two browsers call it: a side panel in Chromium, a sidebar in Firefox. */
interface PanelApi {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel. Call it in the very click, with nothing awaited before: both browsers ask for a gesture.
 * @param windowId the window to open it in; Firefox takes the one of the click.
 * @returns rejects when the browser refuses or has no panel.
 */
export function openPanel(windowId: number | undefined, api: PanelApi = browser as PanelApi): Promise<void> {
  if (api.sidebarAction) return api.sidebarAction.open();
  if (api.sidePanel && windowId !== undefined) return api.sidePanel.open({ windowId });
  return Promise.reject(new Error('This browser has no panel to open.'));
}
