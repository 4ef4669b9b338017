import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseEditor } from '../../lib/editors/index.ts';
import { createPainter } from '../../lib/hints/create-painter.ts';
import type { Mark } from '../../lib/hints/painter.ts';
import { cleanUp } from './support/clean-up.ts';
import { drawn, type Specimen } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

const text = 'We utilise masks and #gloves daily.\nPatients utilise them.';

function mark(words: string, look: Mark['look'], from = 0): Mark {
  const start = text.indexOf(words, from);
  return { at: { start, end: start + words.length }, look, key: `${words}/${start}` };
}

const marks = [mark('utilise', 'warning'), mark('#gloves daily', 'blocker'), mark('utilise', 'advice', 20)];

/** The words that one of our highlights covers now, in order. */
function covered(look: Mark['look']): string[] {
  const highlight = CSS.highlights.get(`rostrum-${look}`);
  return [...(highlight ?? [])].map((range) => (range as Range).toString());
}

const middleOf = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;

describe.each(specimens.filter(([kind]) => kind !== 'textarea'))('%s', (kind, create) => {
  const page = cleanUp();

  async function open(): Promise<{ specimen: Specimen } & Painted> {
    const specimen = page.keep(await create({ text }));
    return { specimen, ...paintOn(specimen) };
  }

  interface Painted {
    editor: ReturnType<typeof chooseEditor>;
    painter: ReturnType<typeof createPainter>;
  }

  function paintOn(specimen: Specimen): Painted {
    const editor = chooseEditor(specimen.field);
    const painter = createPainter(editor);
    let last = editor.read();
    editor.watch((what) => {
      if (what !== 'text') return;
      painter.shift(last, editor.read());
      last = editor.read();
    }, page.signal);
    page.keep({ ...specimen, remove: () => painter.clear() });
    return { editor, painter };
  }

  test('covers the words, one highlight for each severity', async () => {
    const { painter } = await open();
    painter.paint(marks);
    expect(CSS.highlights.size).toBe(0);
    await drawn();
    expect(covered('warning')).toEqual(['utilise']);
    expect(covered('blocker')).toEqual(['#gloves daily']);
    expect(covered('advice')).toEqual(['utilise']);
  });

  test('stays on its words when text is typed before them, and leaves words that are typed in', async () => {
    const { editor, painter } = await open();
    painter.paint(marks);
    await editor.reveal({ start: 0, end: 0 });
    await userEvent.keyboard('Oh ');
    await drawn();
    expect(covered('warning')).toEqual(['utilise']);
    expect(covered('blocker')).toEqual(['#gloves daily']);
    expect(covered('advice')).toEqual(['utilise']);

    await editor.reveal({ start: 9, end: 9 });
    await userEvent.keyboard('x');
    await drawn();
    expect(covered('warning')).toEqual([]);
    expect(CSS.highlights.has('rostrum-warning')).toBe(false);
    expect(painter.marks.map(({ key }) => key)).toEqual([marks[1]?.key, marks[2]?.key]);
    expect(covered('advice')).toEqual(['utilise']);
  });

  test('draws again on new nodes when a new hashtag makes the editor cut its leaves anew', async () => {
    const { editor, painter } = await open();
    painter.paint([mark('masks', 'warning')]);
    await editor.reveal({ start: 3, end: 3 });
    await userEvent.keyboard('#a ');
    await drawn();
    expect(covered('warning')).toEqual(['masks']);
  });

  test('draws again when nodes change and the text does not', async () => {
    const { specimen, editor, painter } = await open();
    painter.paint([mark('masks', 'warning')]);
    await drawn();
    if (kind === 'lexical') {
      // It would put nodes that others replaced back; it replaces its own when a part of a leaf turns bold.
      await editor.reveal({ start: 0, end: 14 });
      await userEvent.keyboard('{Control>}b{/Control}');
    } else {
      const leaves = [...specimen.field.querySelectorAll('*')].filter(
        ({ children }) => children.length === 0,
      );
      for (const leaf of leaves) leaf.replaceChildren(leaf.textContent ?? '');
    }
    await drawn();
    expect(editor.read()).toBe(text);
    expect(covered('warning')).toEqual(['masks']);
  });

  test('finds the mark under a point, and none beside it', async () => {
    const { editor, painter } = await open();
    painter.paint(marks);
    await drawn();
    const second = marks[2] as Mark;
    const rect = editor.rects(second.at)[0] as DOMRect;
    expect(painter.markAt(...middleOf(rect))).toEqual(second);
    expect(painter.markAt(rect.right + 60, rect.top + 4)).toBeUndefined();
    expect(painter.markAt(rect.left + 4, rect.bottom + 100)).toBeUndefined();
  });

  test('changes nothing in the editor, and leaves nothing behind', async () => {
    const { specimen, painter } = await open();
    const before = specimen.field.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(specimen.field, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    painter.paint(marks);
    await drawn();
    painter.paint(marks.slice(1));
    await drawn();
    painter.clear();
    await drawn();
    expect(observer.takeRecords()).toEqual([]);
    expect(specimen.field.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
  });

  test('two editors share the names, and each takes back only its own', async () => {
    const one = await open();
    const two = await open();
    const foreign = new Highlight();
    CSS.highlights.set('page', foreign);
    one.painter.paint(marks);
    two.painter.paint(marks);
    await drawn();
    expect(covered('warning')).toEqual(['utilise', 'utilise']);
    one.painter.clear();
    expect(covered('warning')).toEqual(['utilise']);
    two.painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['page']);
    CSS.highlights.delete('page');
  });
});
