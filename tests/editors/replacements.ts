import assert from 'node:assert/strict';
import { movedBy } from '../dom/support/specimen.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import type { Story } from './story.ts';
import type { Trial } from './trial.ts';

/** Where the words of a scenario stand, and where its caret does. */
function placesOf({ text, words, nth = 0, caretAfter }: Scenario) {
  const caret = text.indexOf(caretAfter) + caretAfter.length;
  if (words === '') return { at: { start: caret, end: caret }, caret };
  let start = text.indexOf(words);
  for (let more = nth; more > 0; more -= 1) start = text.indexOf(words, start + 1);
  return { at: { start, end: start + words.length }, caret };
}

/**
 * One replacement and its undo by Ctrl+Z, then the same replacement once more and a key: model, DOM, counter and button are looked at after
 * each, and the caret.
 */
async function replaces(scenario: Scenario, trial: Trial): Promise<void> {
  const { text, words, by, tail } = scenario;
  const { at, caret } = placesOf(scenario);
  const wanted = text.slice(0, at.start) + by + text.slice(at.end);
  const edit = { at, text: by, expected: words };
  const next = movedBy(caret, at, by);
  await trial.open(text, tail);

  const fix = async (): Promise<boolean> => {
    await trial.putCaret(caret);
    const [result] = await trial.edit(edit);
    if (scenario.mayBeRefused && result?.ok === false) {
      assert.deepEqual(result, { ok: false, reason: 'not-taken', copy: by });
      await trial.says(text);
      return false;
    }
    assert.equal(result?.ok, true, `refused: ${JSON.stringify(result)}`);
    await trial.says(wanted);
    assert.equal((await trial.look()).caret, next, 'caret after the edit');
    await trial.comeBack();
    return true;
  };
  if (!(await fix())) return;
  await trial.press('ctrl+z');
  await trial.says(text);
  await fix();
  await trial.press('Z');
  await trial.says(`${wanted.slice(0, next)}Z${wanted.slice(next)}`);
}

/** Every scenario of a plain replacement. */
export const replacements: readonly Story[] = scenarios.map((scenario) => ({
  name: scenario.name,
  play: (trial) => replaces(scenario, trial),
}));
