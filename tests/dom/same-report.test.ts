import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { reportsOnManyTexts } from '../harness/reports.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    reportsInNode: () => Promise<string>;
  }
}

/** Two full runs on a machine under load. */
const LONGEST_MS = 60_000;

it(
  'gives the same reports in the browser and in Node',
  async () => {
    const here = reportsOnManyTexts().split('\n');
    const there = (await commands.reportsInNode()).split('\n');
    expect(here.length).toBeGreaterThan(500);
    expect(there).toEqual(here);
  },
  LONGEST_MS,
);
