/** Where the finder runs, and the extension's host permissions: exactly the same, so that the panel can tell a served tab. */
export const hostMatches = ['https://x.com/*', 'https://twitter.com/*'] as const;
