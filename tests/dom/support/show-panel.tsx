import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/panel.css';
import { render } from 'preact';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel } from '../../../components/panel.tsx';
import type { PanelActions } from '../../../components/panel-actions.ts';
import { WordsProvider } from '../../../components/words-context.ts';
import { findRule } from '../../../lib/rules/registry.ts';
import { defaultSettings } from '../../../lib/settings/schema.ts';
import { words } from './english.ts';
import { english, type PanelScene } from './panel-states.ts';

const nothing = () => {};

/** How a page is looked at. */
export interface Look {
  /** CSS px. */
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
}

const actionsFor = (isLoading: boolean): PanelActions => ({
  send: nothing,
  chooseAudience: nothing,
  choosePurpose: nothing,
  copy: nothing,
  reload: nothing,
  allowAccess: nothing,
  turnOnSite: nothing,
  openOptions: nothing,
  openKit: nothing,
  openPractice: nothing,
  evidenceOf: (rule) => findRule(rule)?.evidence,
  languages: () => (isLoading ? new Promise(nothing) : Promise.resolve([english])),
});

/** Draws the panel in a state, with everything folded opened. Resolves when it stands; `close` takes it away. */
export async function showPanel(
  name: string,
  { state, settings = defaultSettings, view }: PanelScene,
  look: Look = {},
) {
  const { width = 380, dir = 'ltr' } = look;
  await page.viewport(width, 900);
  document.documentElement.dir = dir;
  document.documentElement.lang = 'en';
  document.title = name;
  const app = document.createElement('div');
  document.body.append(app);
  const isLoading = name.includes('loading');
  render(
    <WordsProvider value={words}>
      <Panel
        state={state}
        site="x"
        settings={settings}
        audience={settings.audience}
        said=""
        actions={actionsFor(isLoading)}
      />
    </WordsProvider>,
    app,
  );
  if (view) await userEvent.click(page.elementLocator(app.querySelector(`[data-tab="${view}"]`) ?? app));
  if (view === 'versions' && !isLoading && !name.includes('empty')) {
    await expect.poll(() => app.querySelector('[data-version]')).not.toBeNull();
  }
  return {
    app,
    openFolds() {
      for (const fold of app.querySelectorAll('details')) fold.open = true;
    },
    close() {
      render(null, app);
      app.remove();
    },
  };
}
