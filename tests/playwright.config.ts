import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built extension in real browsers, at the sites' own addresses. */
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
});
