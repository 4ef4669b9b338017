import assert from 'node:assert/strict';
import { pressKey } from './press-key.ts';
import type { Story } from './story.ts';
import type { Trial } from './trial.ts';

const text =
  'Ask the team at your clinic for a free check of your blood pressure, and bring somebody along who may not have had one for years. It is quick, and it does not hurt, so utilise it.';
const words = 'utilise';
const at = { start: text.indexOf(words), end: text.indexOf(words) + words.length };

/** The keys to the two places that a caret has where the first line is wrapped. */
const ways = { end: ['Control+Home', 'End'], start: ['Control+Home', 'ArrowDown', 'Home'] };
type Wrap = keyof typeof ways;

/** Only the next key tells at which of the two the caret is. */
const NEXT_KEYS = ['Shift+Home', 'ArrowDown'];

async function pressAll({ page }: Trial, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await pressKey(page, key);
  await page.evaluate(() => window.__lab.drawn());
}

async function openAt(trial: Trial, what: string, wrap: Wrap): Promise<void> {
  await trial.open(what);
  // ProseMirror puts its own caret back some 20 ms after it got the focus.
  await trial.page.evaluate(() => window.__lab.rested());
  await pressAll(trial, ...ways[wrap]);
  const { caret } = await trial.look();
  assert.ok(caret && caret < at.start, `the caret is at ${caret}`);
}

/** Firefox lets no script put a textarea's caret at the end of a wrapped line: after an edit it is at the start of the next. */
function keptAs({ kind, stand }: Trial, wrap: Wrap): Wrap {
  return kind === 'textarea' && stand.name === 'firefox' ? 'start' : wrap;
}

/** A fix is made further down while the caret is where a line is wrapped: each key then does what it does in a text that never had one. */
function keeps(wrap: Wrap, by: string): Story {
  const fixed = text.slice(0, at.start) + by + text.slice(at.end);
  return {
    name: `the ${wrap} of a wrapped line, words ${by ? 'replaced' : 'deleted'}`,
    async play(trial) {
      for (const key of NEXT_KEYS) {
        await openAt(trial, fixed, keptAs(trial, wrap));
        await pressAll(trial, key, 'Z');
        const wanted = await trial.page.evaluate(() => window.__lab.model());
        await openAt(trial, text, wrap);
        const [result] = await trial.edit({ at, text: by, expected: words });
        assert.equal(result?.ok, true, `refused: ${JSON.stringify(result)}`);
        await trial.comeBack();
        await pressAll(trial, key, 'Z');
        await trial.says(wanted);
      }
    },
  };
}

/** Where a line is wrapped one offset has two places on the screen, and the caret keeps its own. */
export const wraps: readonly Story[] = [keeps('end', 'use'), keeps('end', ''), keeps('start', 'use')];
