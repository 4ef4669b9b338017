import assert from 'node:assert/strict';
import type { Refusal } from '../../lib/editors/editor.ts';
import type { Story } from './story.ts';
import type { Trial } from './trial.ts';

const text = 'We utilise masks.\nWe utilise gloves.';
const first = { at: { start: 3, end: 10 }, text: 'use', expected: 'utilise' };
const second = { at: { start: 21, end: 28 }, text: 'wear', expected: 'utilise' };
const fixed = 'We use masks.\nWe utilise gloves.';

function refused(result: unknown, reason: Refusal, copy: string): void {
  assert.deepEqual(result, { ok: false, reason, copy });
}

/** The text is one of these, in the model and in the DOM. */
async function endsAs(trial: Trial, texts: readonly string[]): Promise<void> {
  const model = await trial.page.evaluate((all) => window.__lab.settledAsOneOf(all), texts);
  assert.ok(texts.includes(model), `lost text: ${JSON.stringify(model)}`);
  await trial.says(model);
}

/** A real key in the midst of an edit; `turns` moves it a little. The panel gets it if it has the focus already. */
async function typesMeanwhile(trial: Trial, turns: number): Promise<void> {
  await trial.open(text);
  await trial.putCaret(text.length);
  const pending = trial.edit(first);
  for (let turn = 0; turn < turns; turn += 1) await trial.look();
  await trial.press('k');
  const [result] = await pending;
  const words = result?.ok ? fixed : text;
  await endsAs(trial, trial.focus === 'panel' ? [words, `${words}k`] : [`${words}k`]);
}

/** In a textarea an edit is over before the page can hear of the new selection. */
const isAtOnce = (trial: Trial) => trial.kind === 'textarea';

const refusals: readonly Story[] = [
  {
    name: 'text changed since',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(2);
      await trial.press('space', 'd', 'o');
      const typed = text.replace('We', 'We do');
      await trial.says(typed);
      const [result] = await trial.edit(first);
      refused(result, 'stale', 'use');
      await trial.says(typed);
      assert.equal((await trial.look()).caret, 5);
    },
  },
  {
    name: 'a span beyond the end',
    async play(trial) {
      await trial.open(text);
      const [result] = await trial.edit({ at: { start: 30, end: 300 }, text: '', expected: text.slice(30) });
      refused(result, 'stale', '');
      await trial.says(text);
    },
  },
  {
    name: 'the site types in the middle',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(text.length);
      await trial.page.evaluate(() => window.__lab.atNextSelection('type'));
      const [result] = await trial.edit(first);
      if (isAtOnce(trial)) return endsAs(trial, [`${text}k`, `${fixed}k`]);
      refused(result, 'overtaken', 'use');
      await trial.says(`${text}k`);
    },
  },
  ...[0, 1, 2, 3].map((turns) => ({
    name: `a key in the middle, ${turns + 1}`,
    play: (trial: Trial) => typesMeanwhile(trial, turns),
  })),
  {
    name: 'unmounted in the middle',
    async play(trial) {
      await trial.open(text);
      await trial.page.evaluate(() => window.__lab.atNextSelection('unmount'));
      const [result] = await trial.edit(first);
      if (!isAtOnce(trial)) refused(result, 'gone', 'use');
      const [after] = await trial.edit(first);
      refused(after, 'gone', 'use');
    },
  },
  {
    name: 'the page cancels the edit',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(5);
      await trial.page.evaluate(() => window.__lab.refuseEdits());
      const [result] = await trial.edit(first);
      refused(result, 'not-taken', 'use');
      await trial.says(text);
      assert.equal((await trial.look()).caret, 5);
    },
  },
  {
    name: 'the page cancels a deletion',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(5);
      await trial.page.evaluate(() => window.__lab.refuseEdits());
      const [result] = await trial.edit({ ...first, text: '' });
      refused(result, 'not-taken', '');
      await trial.says(text);
      assert.equal((await trial.look()).caret, 5);
    },
  },
  {
    name: 'the site makes something else of it',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(text.length);
      await trial.page.evaluate((at) => window.__lab.distortEdit(at), first.at);
      const [result] = await trial.edit(first);
      refused(result, 'not-taken', 'use');
      await trial.says(text);
      assert.equal((await trial.look()).caret, text.length);
    },
  },
  {
    name: 'a word being composed',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(text.length);
      await trial.stand.compose(['k', 'か', 'かん']);
      assert.equal((await trial.look()).isComposing, true);
      const [result] = await trial.edit(first);
      if (trial.focus === 'panel') {
        // A click elsewhere ends the composition, each browser in its way.
        return endsAs(trial, result?.ok ? [fixed, `${fixed}かん`] : [text, `${text}かん`]);
      }
      refused(result, 'busy', 'use');
      await trial.stand.commit('漢');
      await trial.says(`${text}漢`);
    },
  },
  {
    name: 'a list of suggestions open',
    async play(trial) {
      await trial.open(text);
      await trial.page.evaluate(() => window.__lab.setAttribute('aria-expanded', 'true'));
      const [result] = await trial.edit(first);
      refused(result, 'busy', 'use');
      await trial.says(text);
    },
  },
];

const sequences: readonly Story[] = [
  {
    name: 'two fixes asked for at once',
    async play(trial) {
      await trial.open(text);
      const results = await trial.edit(second, first);
      assert.deepEqual(
        results.map(({ ok }) => ok),
        [true, true],
      );
      await trial.says('We use masks.\nWe wear gloves.');
    },
  },
  {
    name: 'one fix asked for twice',
    async play(trial) {
      await trial.open(text);
      const [result, again] = await trial.edit(first, first);
      assert.equal(result?.ok, true);
      refused(again, 'stale', 'use');
      await trial.says(fixed);
    },
  },
  {
    name: 'taken back by its inverse',
    async play(trial) {
      await trial.open(text);
      const [made] = await trial.edit(first);
      assert.ok(made?.ok);
      const [result] = await trial.edit({ ...made.inverse, expected: 'use' });
      assert.equal(result?.ok, true);
      await trial.says(text);
    },
  },
  {
    name: 'after typing: the undo leaves what was typed',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(text.length);
      await trial.press('a', 'b');
      await trial.says(`${text}ab`);
      await trial.edit(first);
      await trial.says(`${fixed}ab`);
      await trial.comeBack();
      await trial.press('ctrl+z');
      await trial.says(`${text}ab`);
    },
  },
  {
    name: 'typing right behind it: the undo takes that alone',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(first.at.end);
      await trial.edit(first);
      await trial.comeBack();
      await trial.press('a');
      await trial.says(fixed.replace('use', 'usea'));
      await trial.press('ctrl+z');
      await trial.says(fixed);
    },
  },
  {
    name: 'a selection elsewhere is kept',
    async play(trial) {
      await trial.open(text);
      await trial.putCaret(second.at.start, second.at.end);
      await trial.edit(first);
      await trial.comeBack();
      await trial.press('Z');
      await trial.says('We use masks.\nWe Z gloves.');
    },
  },
  {
    name: 'counter and Post button follow',
    async play(trial) {
      await trial.open('utilise');
      await trial.edit({ at: { start: 0, end: 7 }, text: '', expected: 'utilise' });
      await trial.says('');
      await trial.edit({ at: { start: 0, end: 0 }, text: 'use', expected: '' });
      await trial.says('use');
    },
  },
  {
    name: 'what is sent is the text alone',
    async play(trial) {
      await trial.open(text);
      assert.ok(trial.kind === 'textarea' || (await trial.look()).marks > 0, 'nothing is marked');
      await trial.edit(first);
      const { sent, html } = await trial.page.evaluate(() => ({
        sent: window.__lab.site.post(),
        html: window.__lab.html(),
      }));
      assert.equal(sent, fixed);
      assert.doesNotMatch(html, /rostrum/i);
    },
  },
];

/** What can go wrong around a replacement, beside the words. */
export const stories: readonly Story[] = [...refusals, ...sequences];
