import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseEditor } from '../../lib/editors/index.ts';
import { createPainter } from '../../lib/hints/create-painter.ts';
import type { Mark } from '../../lib/hints/painter.ts';
import { cleanUp } from './support/clean-up.ts';
import { drawn } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

const text = 'We utilise masks.\nWe utilise gloves #HealthForAll';
const mark = (start: number, end: number): Mark => ({ at: { start, end }, look: 'warning', key: `${start}` });

describe.each(specimens)('%s', (_kind, create) => {
  const page = cleanUp();

  /** What changes inside the editor while something happens: the kinds of changes, and where. */
  async function changesDuring(field: HTMLElement, act: () => Promise<void>): Promise<string[]> {
    const seen: string[] = [];
    const note = (records: MutationRecord[]) =>
      seen.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
    const observer = new MutationObserver(note);
    observer.observe(field, { attributes: true, childList: true, characterData: true, subtree: true });
    await act();
    await drawn();
    note(observer.takeRecords());
    observer.disconnect();
    return seen;
  }

  /** Types three letters, with marks that move along or without. */
  async function changesOfTyping(isMarked: boolean): Promise<string[]> {
    const specimen = page.keep(await create({ text }));
    const editor = chooseEditor(specimen.field);
    const painter = createPainter(editor);
    const life = new AbortController();
    if (isMarked) {
      let before = editor.read();
      editor.watch(() => {
        painter.shift(before, editor.read());
        before = editor.read();
      }, life.signal);
      painter.paint([mark(3, 10), mark(21, 28)]);
    }
    await editor.reveal({ start: 0, end: 0 });
    await drawn();
    const changes = await changesDuring(specimen.field, () => userEvent.keyboard('Oh '));
    expect(painter.marks.length).toBe(isMarked ? 2 : 0);
    life.abort();
    painter.clear();
    return changes;
  }

  test('marks are painted, changed and cleared without a change inside the editor', async () => {
    const specimen = page.keep(await create({ text }));
    const painter = createPainter(chooseEditor(specimen.field));
    const changes = await changesDuring(specimen.field, async () => {
      painter.paint([mark(3, 10), mark(21, 28)]);
      await drawn();
      expect(painter.marks).toHaveLength(2);
      painter.paint([mark(11, 16), mark(29, 35), mark(36, 49)]);
      await drawn();
      painter.clear();
    });
    expect(changes).toEqual([]);
  });

  test('marks that move with what is typed change nothing that the typing does not', async () => {
    expect(await changesOfTyping(true)).toEqual(await changesOfTyping(false));
  });
});
