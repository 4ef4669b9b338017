// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsPartName } from '../../../components/options-page.tsx';
import { WordsProvider } from '../../../components/words-context.ts';
import { localeMessages } from '../../../lib/cli/node-words.ts';
import { optionFields } from '../../../lib/rules/option-fields.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { type Changer, createChanger } from '../../../lib/settings/changer.ts';
import { exportSettings, importSettings } from '../../../lib/settings/file.ts';
import { defaultSettings, type Settings } from '../../../lib/settings/schema.ts';
import { ruleMessage } from '../../../lib/words.ts';
import { englishWords } from './english-words.ts';

afterEach(cleanup);

const words = englishWords();

interface PageProps {
  readonly part: OptionsPartName;
  readonly settings: Signal<Settings>;
  readonly changer: Changer;
  readonly save: (name: string, text: string) => void;
  readonly readers: string;
}

function Page({ part, settings, changer, save, readers }: PageProps) {
  const gone = changer.undoable.value;
  return (
    <WordsProvider value={words}>
      <OptionsPage
        rules={rules}
        part={part}
        readers={readers}
        settings={settings.value}
        actions={{ change: (change, said) => void changer.change(change, said), save }}
        selfTest={null}
        isDamaged={false}
        said={gone ? words.say(gone) : ''}
        undo={gone ? () => void changer.undo() : undefined}
      />
    </WordsProvider>
  );
}

/** The page over settings that stand in the test alone. */
function show(part: OptionsPartName, start: Partial<Settings> = {}, readers = 'all') {
  const settings = signal<Settings>({ ...defaultSettings, ...start });
  const changer = createChanger(async (change) => {
    settings.value = change(settings.value);
  });
  const save = vi.fn();
  render(<Page part={part} settings={settings} changer={changer} save={save} readers={readers} />);
  return { settings, save };
}

const type = (label: string, value: string, within_: HTMLElement = document.body) =>
  fireEvent.input(within(within_).getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Chooses a file with this text in the page. */
function giveFile(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File([text], 'settings.json')] } });
}

test('the rules are found by words, switched, set in loudness and thresholds, and set back', async () => {
  const { settings } = show('rules');
  expect(screen.getAllByRole('switch')).toHaveLength(rules.length);
  type('Search the rules', 'zebra');
  screen.getByText('No rule contains “zebra”. Try another word.');
  type('Search the rules', 'sentence  LOST');
  const name = words.rule('long-sentence', 'summary');
  expect(screen.getAllByRole('switch')).toEqual([screen.getByRole('switch', { name })]);
  fireEvent.click(screen.getByRole('switch', { name }));
  expect(settings.value.rules).toEqual({ 'long-sentence': { severity: 'off' } });

  const details = screen.getByText('Examples and settings').closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByText(/Our volunteers spent every Saturday/);
  choose('How loud', 'warning');
  choose('Important above this many words (0 means never)', '18');
  expect(settings.value.rules).toEqual({
    'long-sentence': { severity: 'warning', options: { warningAbove: 18 } },
  });
  screen.getByText('For the public: 30 (X 0) · For medical students: 0 · For decision makers: 35');
  choose('Important above this many words (0 means never)', '');
  expect(settings.value.rules).toEqual({ 'long-sentence': { severity: 'warning' } });

  fireEvent.click(screen.getByRole('button', { name: 'Reset for all readers' }));
  await waitFor(() => expect(settings.value.rules).toEqual({}));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.value.rules).toEqual({ 'long-sentence': { severity: 'warning' } }));
});

test('one audience has rules of its own: on or off, loudness and thresholds, and back again', async () => {
  const { settings } = show('rules', {
    rules: { 'long-sentence': { options: { adviceAbove: 18 } }, emoji: { severity: 'off' } },
  });
  choose('Readers', 'medical-students');
  screen.getByText(/is for these readers alone/);
  const name = (rule: string) => words.rule(rule, 'summary');
  const isOn = (rule: string) => screen.getByRole<HTMLInputElement>('switch', { name: name(rule) }).checked;
  // Off by the students' own profile, off for all readers, and on.
  expect(['plain-word', 'emoji', 'long-sentence'].map(isOn)).toEqual([false, false, true]);
  for (const rule of ['plain-word', 'emoji', 'long-sentence'])
    fireEvent.click(screen.getByRole('switch', { name: name(rule) }));
  expect(settings.value.rulesFor).toEqual({
    'medical-students': {
      'plain-word': { severity: 'advice' },
      emoji: { severity: 'note' },
      'long-sentence': { severity: 'off' },
    },
  });
  await waitFor(() => expect(isOn('long-sentence')).toBe(false));

  type('Search the rules', 'sentence lost');
  const details = screen.getByText('Examples and settings').closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByText('Usual: Important', { selector: 'p' });
  expect(screen.getByPlaceholderText('Usual: 18')).toBe(
    screen.getByLabelText('Advice above this many words (0 means never)'),
  );
  choose('Advice above this many words (0 means never)', '30');
  choose('How loud', '');
  expect(settings.value.rulesFor['medical-students']?.['long-sentence']).toEqual({
    options: { adviceAbove: 30 },
  });

  choose('Readers', 'all');
  screen.getByText('Set separately: For medical students');
  screen.getByRole('option', { name: 'For medical students · 3 changed' });
  choose('Readers', 'medical-students');
  fireEvent.click(screen.getByRole('button', { name: 'Reset for these readers' }));
  await waitFor(() => expect(settings.value.rulesFor).toEqual({}));
  expect(settings.value.rules).toHaveProperty('emoji');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.value.rulesFor).toHaveProperty('medical-students'));

  // Off for all is off for everybody; what that undid for the students is told, and comes back.
  choose('Readers', 'all');
  type('Search the rules', '');
  fireEvent.click(screen.getByRole('switch', { name: name('plain-word') }));
  await screen.findByText('This rule is off for all readers now.');
  expect(settings.value.rulesFor['medical-students']).not.toHaveProperty('plain-word');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.value.rulesFor['medical-students']).toHaveProperty('plain-word'));
});

test('every option of every rule has a form and words', () => {
  const messages = localeMessages('en');
  const wordless = rules.flatMap((rule) =>
    optionFields(rule)
      .map(({ name }) => ruleMessage(rule.id, name).replace(/^rule_/, 'option_'))
      .filter((message) => !messages.has(message)),
  );
  expect(wordless).toEqual([]);
});

test('readers are copied, named, given words, kept in a file and removed; their rules are set apart', async () => {
  const { settings, save } = show('readers', { rules: { ask: { severity: 'off' } } });
  screen.getByText(/You have none yet/);
  fireEvent.click(screen.getByRole('button', { name: 'Make a copy: For decision makers' }));
  await screen.findByDisplayValue('For decision makers, ours');
  choose('Name', '   ');
  screen.getByText('Give them a name of up to 40 characters.');
  choose('Name', 'Mayors');
  type('Instead of', 'pupils');
  type('Write', 'children');
  fireEvent.click(screen.getAllByRole('button', { name: 'Add' })[0] as HTMLElement);
  const [mayors] = settings.value.audiences;
  expect(mayors).toMatchObject({
    name: 'Mayors',
    basedOn: 'stakeholders',
    words: { prefer: [{ avoid: 'pupils', use: 'children' }], keep: [] },
  });

  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  const [file, text] = save.mock.calls[0] as [string, string];
  expect(file).toBe('rostrum-mayors.json');
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove' }).at(-1) as HTMLElement);
  await waitFor(() => expect(settings.value.audiences).toEqual([]));
  giveFile('Load a file', text);
  await waitFor(() => expect(settings.value.audiences).toHaveLength(1));
  expect(settings.value.audiences[0]).toEqual({ ...mayors, id: settings.value.audiences[0]?.id });
  expect(settings.value.rules).toEqual({ ask: { severity: 'off' } });
  const link = screen.getByRole('link', { name: 'Rules: Mayors' });
  expect(link.getAttribute('href')).toBe(`#rules=${settings.value.audiences[0]?.id}`);

  cleanup();
  const apart = show('rules', settings.value, settings.value.audiences[0]?.id);
  fireEvent.click(screen.getByRole('switch', { name: words.rule('emoji', 'summary') }));
  expect(apart.settings.value.audiences[0]?.rules).toEqual({ emoji: { severity: 'off' } });
  expect(apart.settings.value.rules).toEqual({ ask: { severity: 'off' } });
});

test('the kit takes what is right, says what is wrong with the rest, and gives back what was removed', async () => {
  const { settings } = show('kit');
  const tags = screen.getByRole('region', { name: 'Campaign hashtags' });
  type('Hashtag', 'Heat Health', tags);
  fireEvent.click(within(tags).getByRole('button', { name: 'Add' }));
  within(tags).getByRole('alert');
  expect(within(tags).getByLabelText('Hashtag').getAttribute('aria-invalid')).toBe('true');
  type('Hashtag', 'HeatHealth', tags);
  fireEvent.click(within(tags).getByRole('button', { name: 'Add' }));
  expect(settings.value.kit.hashtags).toEqual(['#HeatHealth']);

  const partners = screen.getByRole('region', { name: 'Partners' });
  type('Name', 'Lund Midwives', partners);
  fireEvent.input(partners.querySelector('[name="instagram"]') as Element, {
    target: { value: 'lundmidwives' },
  });
  fireEvent.click(within(partners).getByRole('button', { name: 'Add' }));
  expect(within(partners).getByRole('alert').textContent).toContain('Instagram begins with @');
  fireEvent.input(partners.querySelector('[name="instagram"]') as Element, {
    target: { value: '@lundmidwives' },
  });
  fireEvent.click(within(partners).getByRole('button', { name: 'Add' }));
  expect(settings.value.kit.handles).toEqual([{ name: 'Lund Midwives', instagram: '@lundmidwives' }]);

  fireEvent.click(within(tags).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(settings.value.kit.hashtags).toEqual([]));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.value.kit.hashtags).toEqual(['#HeatHealth']));
});

test('each site has its own switch, chip and readers', () => {
  const { settings } = show('sites');
  const x = screen.getByRole('region', { name: 'X' });
  fireEvent.click(within(x).getByRole('switch', { name: 'Help on X' }));
  fireEvent.click(within(x).getByRole('switch', { name: 'Show Rostrum’s button beside the post' }));
  fireEvent.change(within(x).getByLabelText('Readers'), { target: { value: 'stakeholders' } });
  expect(settings.value).toMatchObject({
    sitesOff: ['x'],
    chipOff: ['x'],
    audienceOn: { x: 'stakeholders' },
  });
  fireEvent.change(within(x).getByLabelText('Readers'), { target: { value: '' } });
  expect(settings.value.audienceOn).toEqual({});
});

const everything: Settings = {
  ...defaultSettings,
  audience: 'stakeholders',
  audienceOn: { x: 'medical-students' },
  audiences: [
    {
      id: 'own-12345678',
      name: 'Mayors',
      description: 'Of small towns.',
      basedOn: 'stakeholders',
      rules: { emoji: { severity: 'off', on: { x: { severity: 'advice' } } } },
      words: { prefer: [{ avoid: 'pupils', use: 'children' }], keep: ['One Health'] },
    },
  ],
  purpose: 'change-policy',
  rules: { 'long-sentence': { options: { adviceAbove: 18 } }, 'from-2031': { severity: 'note' } },
  rulesFor: { 'general-public': { 'long-sentence': { options: { adviceAbove: 15 } } } },
  kit: {
    hashtags: ['#HeatHealth'],
    handles: [{ name: 'Lund', x: '@lund' }],
    sources: [{ title: 'Heat', url: 'https://www.example.org/heat' }],
    helpLines: [{ country: 'Sweden', name: 'Mind', contact: '90101' }],
    abbreviations: [{ short: 'HAP', long: 'heat action plan' }],
  },
  sitesOff: ['facebook'],
  chipOff: ['x'],
};

test('all settings go out as a file and come back the same', async () => {
  expect(importSettings(exportSettings(everything))).toEqual({ ok: true, value: everything });
  const { settings, save } = show('file', everything);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
  await waitFor(() => expect(settings.value).toEqual(defaultSettings));
  giveFile('Choose a file', save.mock.calls[0]?.[1]);
  await waitFor(() => expect(settings.value).toEqual(everything));
});

const wrap = (settings: string) => `{"rostrum":"settings","version":1,"settings":${settings}}`;

test.each([
  ['other JSON', '{"a":1}', 'otherFile', ''],
  ['an audience', '{"rostrum":"audience","audience":{}}', 'otherFile', ''],
  ['no JSON', 'rules: []', 'notJson', ''],
  ['too much', wrap(`{"audience":"${'a'.repeat(100_000)}"}`), 'tooLarge', ''],
  [
    'a prototype',
    wrap('{"rules":{"__proto__":{"severity":"off"}}}'),
    'forbiddenKey',
    'settings.rules.__proto__',
  ],
  ['depth', wrap(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`), 'tooDeep', undefined],
  [
    'a loudness',
    wrap('{"rules":{"ask":{"severity":"shouting"}}}'),
    'wrongValue',
    'settings.rules.ask.severity',
  ],
  [
    'an option',
    wrap('{"rules":{"long-sentence":{"options":{"adviceAbove":"many"}}}}'),
    'wrongValue',
    'settings.rules.long-sentence.options.adviceAbove',
  ],
  [
    'an option for some readers',
    wrap('{"rulesFor":{"general-public":{"long-sentence":{"options":{"adviceAbove":-1}}}}}'),
    'wrongValue',
    'settings.rulesFor.general-public.long-sentence.options.adviceAbove',
  ],
  [
    'an address',
    wrap('{"kit":{"sources":[{"title":"a","url":"javascript:x"}]}}'),
    'wrongValue',
    'settings.kit.sources.0.url',
  ],
  [
    'a gap',
    wrap('{"kit":{"helpLines":[{"country":"Sweden","name":"Mind"}]}}'),
    'missing',
    'settings.kit.helpLines.0.contact',
  ],
  ['a site', wrap('{"sitesOff":["myspace"]}'), 'wrongValue', 'settings.sitesOff.0'],
])(
  'a file with %s is refused with the field and the reason, and changes nothing',
  async (_, text, reason, field) => {
    const read = importSettings(text);
    expect(read).toMatchObject({ ok: false, problem: { reason, ...(field !== undefined && { field }) } });
    const { settings } = show('file', everything);
    giveFile('Choose a file', text);
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed.');
    expect(settings.value).toEqual(everything);
  },
);
