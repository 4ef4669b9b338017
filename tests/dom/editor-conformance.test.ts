import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Editor } from '../../lib/editors/editor.ts';
import { chooseEditor } from '../../lib/editors/index.ts';
import { type Scenario, scenarios } from './support/scenarios.ts';
import { drawn, type Specimen } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

let specimen: Specimen | undefined;

afterEach(() => {
  specimen?.remove();
  specimen = undefined;
});

/** Where the words of a scenario stand, and where its caret does. */
function placesOf({ text, words, nth = 0, caretAfter }: Scenario) {
  let start = text.indexOf(words);
  for (let more = nth; more > 0; more -= 1) start = text.indexOf(words, start + 1);
  return { at: { start, end: start + words.length }, caret: text.indexOf(caretAfter) + caretAfter.length };
}

/** Where the caret belongs after the edit: with the words it stood beside; at the end of the new words when its own are gone. */
function caretAfterEdit(caret: number, at: { start: number; end: number }, by: string): number {
  if (caret <= at.start) return caret;
  return caret >= at.end ? caret + by.length - (at.end - at.start) : at.start + by.length;
}

async function putCaret(editor: Editor, caret: number): Promise<void> {
  await editor.reveal({ start: caret, end: caret });
  expect(editor.caret()).toBe(caret);
}

describe.each(specimens)('%s', (kind, create) => {
  test.each(scenarios)('replaces $name: model, DOM, next key', async (scenario) => {
    specimen = await create(scenario);
    const editor = chooseEditor(specimen.field);
    const { at, caret } = placesOf(scenario);
    const wanted = scenario.text.slice(0, at.start) + scenario.by + scenario.text.slice(at.end);
    expect(editor.kind).toBe(kind);
    expect(editor.read()).toBe(scenario.text);
    await putCaret(editor, caret);

    const result = await editor.replace({ at, text: scenario.by }, scenario.words);

    expect(result).toMatchObject({ ok: true });
    expect(editor.read()).toBe(wanted);
    expect(specimen.model()).toBe(wanted);
    const next = caretAfterEdit(caret, at, scenario.by);
    expect(editor.caret()).toBe(next);

    await userEvent.keyboard('Z');
    await drawn();
    const typed = `${wanted.slice(0, next)}Z${wanted.slice(next)}`;
    expect(specimen.model()).toBe(typed);
    expect(editor.read()).toBe(typed);
  });

  test.each(scenarios)('takes back $name with one undo, and with its inverse', async (scenario) => {
    specimen = await create(scenario);
    const editor = chooseEditor(specimen.field);
    const { at, caret } = placesOf(scenario);
    await putCaret(editor, caret);

    expect(await editor.replace({ at, text: scenario.by }, scenario.words)).toMatchObject({ ok: true });
    await userEvent.keyboard('{Control>}z{/Control}');
    await drawn();
    expect(specimen.model()).toBe(scenario.text);
    expect(editor.read()).toBe(scenario.text);

    const again = await editor.replace({ at, text: scenario.by }, scenario.words);
    if (!again.ok) throw new Error(again.reason);
    expect(await editor.replace(again.inverse, scenario.by)).toMatchObject({ ok: true });
    expect(specimen.model()).toBe(scenario.text);
    expect(editor.read()).toBe(scenario.text);
  });
});
