// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup.tsx';
import { WordsProvider } from '../../../components/words-context.ts';
import { generalPublic } from '../../../lib/audiences/general-public.ts';
import { copyAudience } from '../../../lib/audiences/own-audience.ts';
import type { FeedState } from '../../../lib/panel/feed-state.ts';
import { openPanel } from '../../../lib/panel/open-panel.ts';
import { createTeller } from '../../../lib/panel/teller.ts';
import { keepAudienceOn, setPlatformAudience, switchSite } from '../../../lib/settings/per-platform.ts';
import { defaultSettings } from '../../../lib/settings/schema.ts';
import { englishWords } from './english-words.ts';
import { sampleHint, sampleReport, sampleState } from './sample-state.ts';

afterEach(cleanup);

const words = englishWords();

function showPopup(state: FeedState, different: Partial<Parameters<typeof Popup>[0]> = {}) {
  const actions = {
    chooseAudience: vi.fn(),
    keepAudience: vi.fn(),
    switchSite: vi.fn(),
    openPanel: vi.fn(),
    openPractice: vi.fn(),
    openOptions: vi.fn(),
  };
  const shown = {
    site: 'x',
    isSiteOn: true,
    own: [],
    isKept: false,
    audience: 'medical-students',
    said: '',
  } as const;
  render(
    <WordsProvider value={words}>
      <Popup state={state} {...shown} {...different} actions={actions} />
    </WordsProvider>,
  );
  return actions;
}

const blocker = sampleHint({ rule: 'limit', group: 'length', severity: 'blocker', say: 'over' });

test.each<[string, FeedState]>([
  ['3 hints on your post', sampleState()],
  [
    '1 thing to fix first',
    sampleState({ report: { ...sampleReport, hints: [blocker, ...sampleReport.hints] } }),
  ],
  ['Nothing to fix. Well done.', sampleState({ report: { ...sampleReport, hints: [] } })],
  ['Write a few words', sampleState({ posts: [''] })],
  ['Click where you write on X', { type: 'silent', why: 'no-composer' }],
])('the popup says in one line: %s', (line, state) => {
  showPopup(state);
  expect(screen.getByRole('status').textContent).toBe(line);
});

test('the popup starts on the chosen audience and opens the panel in the click', () => {
  const { openPanel: open, chooseAudience } = showPopup(sampleState());
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'For medical students' }));
  fireEvent.click(screen.getByRole('radio', { name: 'For the public' }));
  expect(chooseAudience.mock.calls).toEqual([['general-public']]);
  fireEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
  expect(open).toHaveBeenCalledOnce();
});

test('the popup turns the site off and keeps readers for it, and offers neither elsewhere', () => {
  const own = [copyAudience('own-12345678', 'Midwives', generalPublic)];
  const { switchSite, keepAudience, chooseAudience } = showPopup(sampleState(), { own, isSiteOn: false });
  expect(screen.getByRole('status').textContent).toBe('Rostrum is paused on X');
  fireEvent.click(screen.getByRole('switch', { name: 'On X' }));
  expect(switchSite.mock.calls).toEqual([[true]]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Use these readers on X only' }));
  expect(keepAudience.mock.calls).toEqual([[true]]);
  fireEvent.click(screen.getByRole('radio', { name: 'Midwives' }));
  expect(chooseAudience.mock.calls).toEqual([['own-12345678']]);
  cleanup();
  showPopup({ type: 'silent', why: 'not-served' }, { site: undefined });
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('readers kept for one platform hold there alone, and everywhere once they are let go', () => {
  const kept = keepAudienceOn({ ...defaultSettings, audience: 'stakeholders' }, 'x', true);
  expect(kept).toMatchObject({ audience: 'stakeholders', audienceOn: { x: 'stakeholders' } });
  const chosen = setPlatformAudience(kept, 'x', 'medical-students');
  expect(keepAudienceOn(chosen, 'x', false)).toMatchObject({ audience: 'medical-students', audienceOn: {} });
  const off = switchSite(switchSite(defaultSettings, 'x', false), 'x', false);
  expect([off.sitesOff, switchSite(off, 'x', true).sitesOff]).toEqual([['x'], []]);
});

test('the panel is opened in whichever way the browser has', async () => {
  const side = vi.fn(async () => undefined);
  await openPanel(3, { sidePanel: { open: side } });
  expect(side.mock.calls).toEqual([[{ windowId: 3 }]]);
  const bar = vi.fn(async () => undefined);
  await openPanel(undefined, { sidebarAction: { open: bar } });
  expect(bar).toHaveBeenCalledOnce();
  await expect(openPanel(3, {})).rejects.toThrow();
});

test('tells whether copying and saving worked, and falls silent again', async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(async (text: string) => {
    if (text === 'secret') throw new Error('Not allowed.');
  });
  const teller = createTeller(words, { writeText });
  const told = async (action: () => void) => {
    action();
    await vi.advanceTimersByTimeAsync(0);
    return teller.said.value;
  };
  expect(await told(() => teller.copy('use'))).toBe('Copied.');
  expect(await told(() => teller.copy('secret'))).toBe(words.say('panel_notCopied'));
  expect(await told(() => teller.save(Promise.reject(new Error('Full.'))))).toBe(words.say('panel_notSaved'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(teller.said.value).toBe('');
  vi.useRealTimers();
});
