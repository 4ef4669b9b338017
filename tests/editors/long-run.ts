import assert from 'node:assert/strict';
import { singleEdit } from '../../lib/text/remap.ts';
import { type Action, createPerson, createRandom } from './actions.ts';
import type { Row } from './conformance.ts';
import { pressKey } from './press-key.ts';
import type { AskedEdit, Command, Look, Made } from './protocol.ts';
import type { Stand } from './stand.ts';

/*
 * A text lives twice through the same random actions: with Rostrum, whose marks are over its words and whose fixes are taken, and without.
 * The same actions are the same keys, compositions and uses of the clipboard, through the browser's own input. A fix that was taken is, for the
 * twin, what the person was promised: the words are selected and replaced in its model, as one step of its history, and the caret or selection
 * is put back beside its own words. Undo and redo are the editor's own; where an undo leaves the caret depends on how a step was made, so in both
 * lives the caret then goes to the end of the text.
 */

const START =
  'Many people live with hypertension today.\nAsk for a check. 😀 #HealthForAll and @WHO\nThank you.';
/** One fix for so many actions. */
const FIX_EVERY = 10;

/** Fixes by Rostrum, or by the editor's own model. */
type Fix = (action: Extract<Action, { do: 'fix' }>) => Promise<void>;

/** The clipboard is the system's: what is done with it is done a moment after the key. */
async function pressClipboardKey(stand: Stand, how: 'copy' | 'cut' | 'paste'): Promise<void> {
  await stand.page.evaluate((type) => window.__lab.listenFor(type), how);
  await pressKey(stand.page, { copy: 'Control+c', cut: 'Control+x', paste: 'Control+v' }[how]);
  await stand.page.evaluate(() => window.__lab.heard());
}

async function perform(stand: Stand, action: Action, fix: Fix): Promise<void> {
  const { page } = stand;
  if (action.do === 'fix') await fix(action);
  else if (action.do === 'type') await page.keyboard.type(action.text);
  else if (action.do === 'press') await pressKey(page, action.key, action.times);
  else if (action.do === 'clipboard') await pressClipboardKey(stand, action.how);
  else if (action.do === 'redo') await page.evaluate(() => window.__lab.rewind('redo'));
  else if (action.do === 'undo') {
    await page.evaluate(() => window.__lab.rewind('undo'));
    // Where the caret stands after an undo depends on how the step was made; Draft.js makes some undos, and puts the caret, a turn later.
    await page.evaluate(() => window.__lab.drawn());
    await pressKey(page, 'Control+End');
  } else {
    await stand.compose(action.parts);
    await stand.commit(action.text);
    // Libraries end a composition some 20 ms after the browser.
    await page.evaluate(() => window.__lab.rested());
  }
  await page.evaluate(() => window.__lab.drawn());
}

interface Life {
  readonly actions: readonly Action[];
  /** What the model and the field say after each action. */
  readonly states: readonly State[];
}

interface State {
  readonly text: string;
  readonly shown: string;
}

const stateOf = ({ page }: Stand): Promise<State> =>
  page.evaluate(() => ({ text: window.__lab.model(), shown: window.__lab.shown() }));
const send = ({ page }: Stand, command: Command) => page.evaluate((it) => window.__lab.command(it), command);

async function open(stand: Stand, editor: string): Promise<void> {
  await stand.page.evaluate((...all) => window.__lab.open(...all), editor, START);
  await stand.clickField();
  // The clipboard holds the same for both.
  await pressKey(stand.page, 'Control+a');
  await pressClipboardKey(stand, 'copy');
  await pressKey(stand.page, 'Control+End');
}

async function look(stand: Stand): Promise<string> {
  return ((await send(stand, { do: 'look' })) as Look).text;
}

/**
 * Draft.js in Firefox loses its blocks when somebody composes over all of them, with Rostrum and without: it then shows other
 * words than it would send. A fix must be refused there and change nothing.
 */
async function beRefused(stand: Stand, edit: AskedEdit): Promise<void> {
  const before = await stateOf(stand);
  const { results } = (await send(stand, { do: 'replace', edits: [edit] })) as Made;
  assert.equal(results[0]?.ok, false, `a fix was made of words that are not shown: ${JSON.stringify(edit)}`);
  assert.deepEqual(await stateOf(stand), before);
}

/** A text's life with Rostrum: every fix must be made, and read back as the model has it. */
async function liveWith(stand: Stand, editor: string, seed: number, count: number): Promise<Life> {
  await open(stand, editor);
  await send(stand, { do: 'attach' });
  const next = createPerson(createRandom(seed));
  const actions: Action[] = [];
  const states: State[] = [];
  let text = START;
  const fix: Fix = async ({ at, words, text: by }) => {
    const edit = { at, text: by, expected: words };
    const { results } = (await send(stand, { do: 'replace', edits: [edit] })) as Made;
    assert.equal(results[0]?.ok, true, `a fix was refused: ${JSON.stringify([edit, results[0], text])}`);
  };
  for (let turn = 0; turn < count; turn += 1) {
    const action = next(text, turn % FIX_EVERY === FIX_EVERY - 1);
    const before = text;
    if (action.do === 'fix' && (await look(stand)) !== before) {
      await beRefused(stand, { at: action.at, text: action.text, expected: action.words });
      continue;
    }
    actions.push(action);
    await perform(stand, action, fix);
    const state = await stateOf(stand);
    states.push(state);
    text = state.text;
    if (action.do !== 'fix') continue;
    assert.equal(text, before.slice(0, action.at.start) + action.text + before.slice(action.at.end));
    assert.equal(await look(stand), text, 'the DOM says something else');
  }
  await send(stand, { do: 'detach' });
  return { actions, states };
}

/** Where two texts differ, in code points that can be read. */
function difference(text: string, twin: string): string {
  const { start = 0, removed = 0, inserted = 0 } = singleEdit(text, twin) ?? {};
  const around = (all: string, length: number) =>
    JSON.stringify(all.slice(Math.max(0, start - 12), start + length + 12)).replaceAll('\u00a0', '<nbsp>');
  return `with Rostrum “${around(text, removed)}”, without “${around(twin, inserted)}”`;
}

/** The same life of a twin that Rostrum does not touch: each fix is an edit of its model. */
async function liveWithout(stand: Stand, editor: string, { actions, states }: Life): Promise<void> {
  await open(stand, editor);
  const fix: Fix = ({ at, text }) => stand.page.evaluate((...all) => window.__lab.edit(...all), at, text);
  for (const [turn, action] of actions.entries()) {
    await perform(stand, action, fix);
    const { text, shown } = await stateOf(stand);
    const recent = JSON.stringify(actions.slice(Math.max(0, turn - 5), turn + 1));
    const before = states[turn] as State;
    assert.ok(text === before.text, `they part after ${recent}: ${difference(before.text, text)}`);
    assert.ok(
      shown === before.shown,
      `they look different after ${recent}: ${difference(before.shown, shown)}`,
    );
  }
}

/** The length of a long run: every tenth action is a fix. */
export interface LongRun {
  readonly seed: number;
  readonly actions: number;
}

/** Whether an editor with Rostrum and its twin without said the same after each action. */
export async function runLong(stand: Stand, editor: string, { seed, actions }: LongRun): Promise<Row> {
  const scenario = `${actions} actions, like its twin`;
  const row = { editor, browser: stand.name, scenario, focus: 'editor' } as const;
  try {
    await liveWithout(stand, editor, await liveWith(stand, editor, seed, actions));
    return { ...row, ok: true };
  } catch (error) {
    await send(stand, { do: 'detach' });
    return { ...row, ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
