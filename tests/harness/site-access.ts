import type { LaunchedBrowser } from './launch.ts';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    };
  };
}

/** Lets the extension in everywhere, or nowhere until it is clicked, as a person does in Chromium's own settings. */
export async function setSiteAccess(
  { context, extensionId }: LaunchedBrowser,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (change) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  );
  await settings.close();
}
