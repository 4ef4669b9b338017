import type { Page } from '@playwright/test';

/** The words under our marks, read from the registry that page and extension share. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('rostrum-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
  );
}

/** The elements of ours on the page, by name. */
export function ownElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('rostrum-')),
  );
}
