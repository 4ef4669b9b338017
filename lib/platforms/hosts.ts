/**
 * Where the finder runs, and the extension's host permissions: exactly the same, so that the panel can tell a served tab.
 * Sorted, since the manifest is compared with what was agreed.
 */
export const hostMatches = [
  'https://business.facebook.com/*',
  'https://twitter.com/*',
  'https://web.facebook.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://x.com/*',
] as const;
