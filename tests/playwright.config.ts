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
  workers: 2,
  fullyParallel: true,
});
