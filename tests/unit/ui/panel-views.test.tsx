// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../lib/settings/schema.ts';
import { sampleHint, sampleReport, sampleState, sampleText } from './sample-state.ts';
import { press, showPanel, words } from './show-panel.tsx';

afterEach(cleanup);

const filled: Settings = {
  ...defaultSettings,
  kit: {
    hashtags: ['#HeatHealth', '#WorldSleepDay2026'],
    handles: [{ name: 'World Health Organization', x: '@WHO', instagram: '@who' }],
    sources: [{ title: 'Heat report', url: 'https://example.org/heat' }],
    helpLines: [{ country: 'Spain', name: 'Línea 024', contact: '024' }],
    abbreviations: [{ short: 'AMR', long: 'antimicrobial resistance' }],
  },
};
const view = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));

test('platform and purpose are switched at the top, and another platform says so and leads back', () => {
  const { actions, update } = showPanel(sampleState());
  fireEvent.change(screen.getByLabelText('Advice for'), { target: { value: 'instagram' } });
  fireEvent.change(screen.getByLabelText('The post should'), { target: { value: 'find-partners' } });
  expect(actions.choosePurpose.mock.calls).toEqual([['find-partners']]);
  update(sampleState({ platforms: ['instagram'] }));
  screen.getByText('You are writing on X. This advice and the marks in your text are for Instagram.');
  press('Back to X');
  expect(actions.send.mock.calls).toEqual([
    [{ type: 'platform.choose', platform: 'instagram' }],
    [{ type: 'platform.choose' }],
  ]);
});

test('the views are tabs: one is shown, and arrow keys go from one to the next', () => {
  showPanel(sampleState());
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map(({ textContent }) => textContent)).toEqual(['Advice3', 'Versions', 'Kit']);
  fireEvent.keyDown(screen.getByRole('tab', { name: /Advice/ }), { key: 'ArrowLeft' });
  expect(document.activeElement?.textContent).toBe('Kit');
  screen.getByRole('tabpanel', { name: 'Kit' });
  expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  fireEvent.keyDown(screen.getByRole('tab', { name: 'Kit' }), { key: 'Home' });
  expect(document.activeElement?.textContent).toBe('Advice3');
});

test('a click anywhere on a hint shows its words in the text, and one on its buttons does not', () => {
  const { actions } = showPanel(sampleState());
  const item = document.querySelector('[data-rule="officialese"]') as HTMLElement;
  fireEvent.click(within(item).getByText(/sounds formal/));
  expect(actions.send.mock.calls).toEqual([[{ type: 'hint.reveal', key: 'officialese:say', revision: 7 }]]);
  press('Why?', within(item));
  expect(actions.send).toHaveBeenCalledOnce();
});

test('versions stand in tabs with what was changed, and a cell of the table leads to its version', async () => {
  const text = `${sampleText} Read more: https://example.org/heat`;
  const { actions } = showPanel(sampleState({ posts: [text] }), filled);
  view('Versions');
  fireEvent.click(await screen.findByRole('button', { name: /For medical students, Instagram: / }));
  const card = within(document.querySelector('[data-version="instagram"]') as HTMLElement);
  screen.getByRole('tab', { name: 'Instagram', selected: true });
  card.getByText('link in bio', { selector: 'ins' });
  card.getByText(/For medical students/);
  press('Copy for Instagram', card);
  expect(actions.copy.mock.calls).toEqual([[text.replace('https://example.org/heat', 'link in bio')]]);
});

test('a thread on X is copied post by post, or whole', async () => {
  const { actions } = showPanel(
    sampleState({
      posts: ['Sleep first, then study. '.repeat(20).trim()],
      home: ['facebook'],
      platforms: ['facebook'],
    }),
  );
  view('Versions');
  fireEvent.click(await screen.findByRole('tab', { name: 'X' }));
  press('Copy post 2');
  press('Copy all 2 posts');
  const [[second], [all]] = actions.copy.mock.calls as [[string], [string]];
  expect(second).toMatch(/ 2\/2$/);
  expect(all.split('\n\n')).toHaveLength(2);
});

test.each([
  [/#HeatHealth/, '#HeatHealth'],
  [/World Health Organization/, '@WHO'],
  [/Heat report/, 'https://example.org/heat'],
  [/Línea 024/, 'Línea 024: 024'],
  [/AMR/, 'antimicrobial resistance (AMR)'],
])('the kit puts %s into the text by a click', (name, text) => {
  const { actions } = showPanel(sampleState(), filled);
  view('Kit');
  press(name);
  expect(actions.send.mock.calls).toEqual([[{ type: 'text.insert', text }]]);
});

test('an empty kit leads to where it is filled, and a full one is searched', () => {
  const { actions } = showPanel(sampleState());
  view('Kit');
  press('Fill the kit');
  expect(actions.openKit).toHaveBeenCalledOnce();
  cleanup();
  const hashtags = Array.from({ length: 20 }, (_, index) => `#Tag${index}Of`);
  showPanel(sampleState(), { ...filled, kit: { ...filled.kit, hashtags } });
  view('Kit');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tag17' } });
  expect(document.querySelectorAll('.kit-item')).toHaveLength(1);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
  screen.getByText('Nothing in the kit contains “zebra”.');
});

test('a near miss of a campaign tag is noticed and mended', () => {
  const { actions } = showPanel(sampleState({ posts: ['Drink water today. #HeatHelth'] }), filled);
  press('Change to “#HeatHealth”');
  const at = { post: 0, start: 19, end: 29 };
  expect(actions.send.mock.calls).toEqual([
    [{ type: 'text.replace', at, expected: '#HeatHelth', text: '#HeatHealth' }],
  ]);
});

test('the help line that is owed comes from the kit', () => {
  const hint = sampleHint({ rule: 'self-harm', group: 'care', say: 'help' });
  const state = sampleState({ report: { ...sampleReport, hints: [hint] } });
  const { actions } = showPanel(state, filled);
  press('Línea 024: 024 (Spain)');
  expect(actions.send.mock.calls).toEqual([[{ type: 'text.insert', text: 'Línea 024: 024' }]]);
  cleanup();
  const { actions: others } = showPanel(state);
  press('Add a help line to your kit');
  expect(others.openKit).toHaveBeenCalledOnce();
});

test('the language of a line is set by hand, and given back', async () => {
  const { actions } = showPanel(
    sampleState({ posts: [`${sampleText}\nUna línia.`], languages: [['en', 'ca']] }),
  );
  const fold = screen.getByText(/^Language: /).closest('details') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  const line = await screen.findByRole('combobox', { name: /Una línia/ });
  fireEvent.change(line, { target: { value: 'es' } });
  fireEvent.change(line, { target: { value: 'und' } });
  expect(actions.send.mock.calls).toEqual([
    [{ type: 'language.set', post: 0, line: 1, language: 'es' }],
    [{ type: 'language.set', post: 0, line: 1 }],
  ]);
});

test('the sentence that was found is shown in the text', () => {
  const { actions } = showPanel(
    sampleState({ report: { ...sampleReport, measures: { ...sampleReport.measures, relevance: [] } } }),
  );
  press(/Heat waves kill more people/);
  const [first] = sampleReport.found;
  expect(actions.send.mock.calls).toEqual([[{ type: 'text.reveal', at: first?.at }]]);
});

test('ignored hints are told and shown again', () => {
  const { actions } = showPanel(sampleState({ ignored: 2 }));
  screen.getByText('You ignored 2 hints here.');
  press('Show again');
  expect(actions.send.mock.calls).toEqual([[{ type: 'hints.restore' }]]);
});

test('what readers see before “more” is marked, on each device', () => {
  const long = 'Sleep first, then study. '.repeat(30);
  const { update } = showPanel(sampleState({ posts: [long], platforms: ['facebook'], home: ['facebook'] }));
  expect([...document.querySelectorAll('[data-cut]')].map(({ textContent }) => textContent)).toEqual([
    '… more, on a phone',
    '… more, on a computer',
  ]);
  update(sampleState());
  screen.getByText('Readers on X see all of it.');
});

test('a screen reader’s words come when somebody opens them', async () => {
  showPanel(sampleState({ posts: ['Thanks @WHO 💉 see example.org/flu #HeatHealth'] }));
  const fold = screen.getByText('How a screen reader says it').closest('details') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await screen.findByText('syringe');
  expect([...fold.querySelectorAll('[data-heard]')].map(({ textContent }) => textContent?.trim())).toEqual([
    'Thanks',
    'at WHO',
    'syringe',
    'see',
    'link, example dot org slash flu',
    'hashtag Heat Health',
  ]);
});

test('everything is copied for sign-off', () => {
  const { actions } = showPanel(sampleState(), { ...filled, purpose: 'change-policy' });
  press('Copy for sign-off');
  const [[text]] = actions.copy.mock.calls as [[string]];
  for (const part of [
    sampleText,
    'Purpose: Change a policy',
    'Your position: “We support',
    words.say('signOff_facts'),
  ])
    expect(text).toContain(part);
});
