import { defineConfig } from '@playwright/test';

const inFirefox = '**/{firefox,hints-firefox}.test.ts';
const sharingChromium = '**/hints-{access,chip,drawing,life,lists}.test.ts';

/**
 * End-to-end tests: the built extension in real browsers, at the sites' own addresses. Projects are run one after the other:
 * tests that share a browser would open it anew whenever another kind of test comes between them.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.output/test/playwright',
  timeout: 60_000,
  // A busy machine is no fault of the code.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  // A browser keeps both cores of a small machine busy; a second one beside it makes people's clicks come late.
  workers: 1,
  fullyParallel: true,
  projects: [
    { name: 'chromium', testMatch: sharingChromium },
    { name: 'firefox', testMatch: inFirefox },
    { name: 'own', testIgnore: [sharingChromium, inFirefox] },
  ],
});
