// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { AnySilence } from '../../../lib/panel/feed-state.ts';
import type { Report } from '../../../lib/rules/report.ts';
import { at, sampleHint, sampleReport, sampleState } from './sample-state.ts';
import { press, showPanel, words } from './show-panel.tsx';

afterEach(cleanup);

const hintOf = (rule: string) => {
  const item = document.querySelector<HTMLElement>(`[data-hint][data-rule="${rule}"]`);
  if (!item) throw new Error(`No hint of ${rule}.`);
  return within(item);
};
const withReport = (report: Partial<Report>) => sampleState({ report: { ...sampleReport, ...report } });

test('the buttons of a hint say to the session what is to be done', () => {
  const { actions } = showPanel(sampleState());
  const hint = hintOf('officialese');
  press('Change to “use”', hint);
  press('Show', hint);
  press('Ignore', hint);
  const key = 'officialese:say';
  expect(actions.send.mock.calls).toEqual([
    [{ type: 'fix.apply', key, fix: 0, revision: 7 }],
    [{ type: 'hint.reveal', key, revision: 7 }],
    [{ type: 'hint.ignore', key }],
  ]);
});

test('a hint explains itself when asked, with its source', () => {
  showPanel(sampleState());
  const hint = hintOf('officialese');
  expect(hint.queryByRole('link')).toBeNull();
  press('Why?', hint);
  hint.getByText(words.rule('officialese', 'why'));
  expect(hint.getByRole('link', { name: 'Source: A guide (2024)' }).getAttribute('href')).toBe(
    'https://example.org/guide',
  );
});

test('a fix without a place is copied; one without words removes', () => {
  const thread = sampleHint({
    rule: 'thread',
    say: 'thread',
    group: 'length',
    fixes: [{ text: '1/2 One. 2/2 Two.' }],
  });
  const cut = sampleHint({
    rule: 'wordy-phrase',
    say: 'explain',
    at: at('prior to'),
    fixes: [{ at: at('prior to '), text: '' }],
  });
  const { actions } = showPanel(withReport({ hints: [thread, cut] }));
  press('Copy', hintOf('thread'));
  expect(actions.copy.mock.calls).toEqual([['1/2 One. 2/2 Two.']]);
  press('Remove it', hintOf('wordy-phrase'));
  expect(actions.send.mock.calls).toEqual([
    [{ type: 'fix.apply', key: 'wordy-phrase:explain', fix: 0, revision: 7 }],
  ]);
});

test('every hint has one place: checklist, group or the fold', () => {
  showPanel(sampleState());
  const inFold = (rule: string) => document.querySelector(`details [data-rule="${rule}"]`) !== null;
  expect([...document.querySelectorAll('[data-hint]')].map((item) => item.getAttribute('data-rule'))).toEqual(
    ['ask', 'officialese', 'plain-word', 'actor', 'wordy-phrase'],
  );
  expect(['ask', 'officialese', 'actor', 'wordy-phrase'].map(inFold)).toEqual([false, false, true, true]);
  screen.getByText('More ideas (2)');
  hintOf('ask').getByText(words.rule('ask', 'missing'));
  screen.getByText('2 of 4 found');
});

test('the same finding in several places is one hint that says how often', () => {
  const hint = sampleHint({
    rule: 'officialese',
    say: 'explain',
    with: { term: 'utilise' },
    at: at('utilise'),
  });
  showPanel(withReport({ hints: [hint, { ...hint, at: at('prior to') }] }));
  hintOf('officialese').getByText('2 times');
});

test('the focus goes to the next hint when the one in use is gone', () => {
  const { update } = showPanel(sampleState());
  const ignore = hintOf('officialese').getByRole('button', { name: 'Ignore' });
  ignore.focus();
  fireEvent.click(ignore);
  update(withReport({ hints: sampleReport.hints.filter(({ rule }) => rule !== 'officialese') }));
  expect(document.activeElement?.getAttribute('data-rule')).toBe('plain-word');
});

test('length, clarity and what is over are told in words', () => {
  const { update } = showPanel(sampleState());
  screen.getByText('241 of 280 characters');
  screen.getByText('39 left');
  screen.getByText('The longest sentence has 18 words.');
  screen.getByText('About one word in 14 may be new to readers.');
  const long = { post: 1, platform: 'instagram', used: 2201, limit: 2200, fold: 125 };
  update(
    withReport({ measures: { ...sampleReport.measures, length: [...sampleReport.measures.length, long] } }),
  );
  screen.getByText('Post 2 · Instagram');
  screen.getByText('1 too many');
  screen.getByText('Readers see the first 125 characters, then “more”.');
});

test('the audience is switched, and one that is gone is named', () => {
  const { actions } = showPanel(sampleState({ unknownAudience: true }));
  screen.getByText(words.say('audience_unknown'));
  fireEvent.click(screen.getByRole('radio', { name: 'For medical students' }));
  expect(actions.chooseAudience.mock.calls).toEqual([['medical-students']]);
});

test('a fix can be taken back, and a refused one copied', () => {
  const refused = { ok: false, reason: 'not-taken', copy: 'use' } as const;
  const { actions } = showPanel(sampleState({ canUndo: true, refused }));
  press('Undo the last change');
  expect(actions.send.mock.calls).toEqual([[{ type: 'fix.undo' }]]);
  screen.getByText('The site did not take the change. Your text is as it was.');
  press('Copy');
  expect(actions.copy.mock.calls).toEqual([['use']]);
});

test.each<[AnySilence, string]>([
  ['connecting', 'One moment'],
  ['not-served', 'Open X, Facebook or Instagram'],
  ['access-withheld', 'Let Rostrum read your posts'],
  ['outdated', 'Rostrum was updated'],
  ['reload-needed', 'Reload this tab'],
  ['no-composer', 'Click where you write on X'],
  ['unrecognised', 'Rostrum does not know this box'],
  ['paused', 'Rostrum is paused on X'],
])('says why there is nothing: %s', (why, title) => {
  showPanel({ type: 'silent', why });
  screen.getByRole('heading', { name: title });
});

test.each<[AnySilence, string, 'reload' | 'allowAccess' | 'turnOnSite' | 'openPractice']>([
  ['reload-needed', 'Reload the tab', 'reload'],
  ['outdated', 'Reload the tab', 'reload'],
  ['access-withheld', 'Allow it on these sites', 'allowAccess'],
  ['paused', 'Turn it on here', 'turnOnSite'],
  ['not-served', 'Open the practice page', 'openPractice'],
])('offers what can be done: %s', (why, button, action) => {
  const { actions } = showPanel({ type: 'silent', why });
  press(button);
  expect(actions[action]).toHaveBeenCalledOnce();
});

test('an empty box, a draft without hints and a language we do not read have their sentence', () => {
  const { update } = showPanel(sampleState({ posts: [' '] }));
  screen.getByRole('heading', { name: 'Write a few words' });
  update(withReport({ hints: [], partlyRead: ['ca', 'es'] }));
  screen.getByText('Nothing to fix. Well done.');
  screen.getByText(/cannot read Catalan and Spanish yet/);
});
