import type { Page } from '@playwright/test';

/** The words under our marks, read from the registry that page and extension share. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('rostrum-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
  );
}

/** How many elements of ours stand on the page. */
export function ownElements(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('rostrum-')).length,
  );
}
