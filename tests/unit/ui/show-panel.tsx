import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Panel } from '../../../components/panel.tsx';
import type { PanelActions } from '../../../components/panel-actions.ts';
import { WordsProvider } from '../../../components/words-context.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import type { FeedState } from '../../../lib/panel/feed-state.ts';
import { defaultSettings, type Settings } from '../../../lib/settings/schema.ts';
import { englishWords } from './english-words.ts';

export const words = englishWords();
const english = createEnglish();

function createActions() {
  return {
    send: vi.fn(),
    chooseAudience: vi.fn(),
    choosePurpose: vi.fn(),
    copy: vi.fn((_: string) => undefined),
    reload: vi.fn(),
    allowAccess: vi.fn(),
    turnOnSite: vi.fn(),
    openOptions: vi.fn(),
    openKit: vi.fn(),
    openPractice: vi.fn(),
    evidenceOf: () => ({ title: 'A guide', url: 'https://example.org/guide', year: 2024 }),
    languages: async () => [english],
  } satisfies PanelActions;
}

function panelOf(state: FeedState, actions: PanelActions, settings: Settings = defaultSettings) {
  return (
    <WordsProvider value={words}>
      <Panel state={state} site="x" settings={settings} audience="general-public" said="" actions={actions} />
    </WordsProvider>
  );
}

/** Draws the panel in a state; the actions only note what was asked. */
export function showPanel(state: FeedState, settings?: Settings) {
  const actions = createActions();
  const { rerender } = render(panelOf(state, actions, settings));
  return { actions, update: (next: FeedState) => rerender(panelOf(next, actions, settings)) };
}

/** Clicks the button with this name. */
export const press = (name: string | RegExp, where: Pick<typeof screen, 'getByRole'> = screen) =>
  fireEvent.click(where.getByRole('button', { name }));
