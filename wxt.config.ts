import preact from '@preact/preset-vite';
import { Features } from 'lightningcss';
import { defineConfig } from 'wxt';
import { idleScript } from './lib/cli/idle-script.ts';
import { quickScript } from './lib/cli/quick-script.ts';
import { stripRuleWords } from './lib/cli/strip-rule-words.ts';
import { hostMatches } from './lib/platforms/hosts.ts';

const version = '0.1.0';

/** The oldest browsers it runs in. */
const oldest = { chrome: '116', firefox: '140' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    // Without it, `color-scheme` brings stand-ins for `light-dark()`, which no style of ours uses.
    css: { lightningcss: { exclude: Features.LightDark } },
    // The polyfill would be the only `fetch` in what ships; both browsers know modulepreload.
    build: {
      modulePreload: { polyfill: false },
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    version,
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['storage', 'scripting'] : ['storage', 'scripting', 'sidePanel'],
    host_permissions: [...hostMatches],
    // The sites' own addresses alone, and their main frames alone.
    content_scripts: [
      { matches: [...hostMatches], run_at: 'document_idle', js: ['finder.js'], css: ['assets/marks.css'] },
    ],
    commands: {
      // Chromium keeps Alt+Shift+R and more for itself. This one is free there, in Firefox, and as an access key of the
      // sites we serve (November 2026).
      'open-hint': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_openHint__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rostrum@rostrum.health',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: oldest.chrome }),
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      const builds = (script: string) => entries.some(({ name }) => name === script);
      const plugins = config.plugins ?? [];
      if (builds('compose')) config.plugins = [...plugins, stripRuleWords(), quickScript()];
      if (builds('language-en')) config.plugins = [...plugins, quickScript(), idleScript()];
    },
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
  zip: { includeSources: [] },
});
