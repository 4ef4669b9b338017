import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './harness/browsers.ts';

const root = resolve(import.meta.dirname, '..');

/** `unit` runs in Node with WXT's fake browser, `dom` in a real Chromium. */
export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    root,
    test: {
      projects: [
        {
          root,
          plugins: [await WxtVitest(), preact({ devToolsEnabled: false })],
          test: {
            name: 'unit',
            include: ['tests/{unit,rules,project}/**/*.test.{ts,tsx}'],
            // Only against a test that hangs: on a busy machine the longest take many times as long.
            testTimeout: 60_000,
            mockReset: true,
            restoreMocks: true,
          },
        },
        {
          root,
          // The replicas' editors run on the real React, not on Preact's stand-in for it.
          plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
          optimizeDeps: {
            include: [
              'draft-js',
              'axe-core',
              'yaml',
              'react',
              'react-dom',
              'lexical',
              '@lexical/rich-text',
              '@lexical/plain-text',
              '@lexical/history',
              'preact',
              'preact/hooks',
              'preact/jsx-runtime',
              'preact/jsx-dev-runtime',
            ],
          },
          // fbjs, under Draft.js, expects Node's global.
          define: { global: 'globalThis' },
          test: {
            name: 'dom',
            include: ['tests/dom/**/*.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: await findChromium(),
                  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
                },
              }),
              instances: [{ browser: 'chromium' }],
              commands: {
                reportsInNode: async () => (await import('./harness/reports.ts')).reportsOnManyTexts(),
              },
            },
          },
        },
      ],
    },
  }),
);
