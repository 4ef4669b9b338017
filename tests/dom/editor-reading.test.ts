import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseEditor } from '../../lib/editors/index.ts';
import { cleanUp } from './support/clean-up.ts';
import { drawn } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

const lines = Array.from({ length: 40 }, (_, index) => `Line ${index} says something.`);
const text = lines.join('\n');

/** Notes each text node that is read while something happens; most are read by us alone. */
async function nodesReadDuring(field: HTMLElement, act: () => unknown): Promise<Set<Node>> {
  const { get } = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') ?? {};
  const nodes = new Set<Node>();
  const descriptor = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') ?? {};
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...descriptor,
    get(this: CharacterData) {
      if (field.contains(this)) nodes.add(this);
      return get?.call(this);
    },
  });
  await act();
  Object.defineProperty(CharacterData.prototype, 'data', descriptor);
  return nodes;
}

describe.each(specimens.filter(([kind]) => kind !== 'textarea'))('%s', (_kind, create) => {
  const page = cleanUp();

  test('after a key only the block that changed is read again', async () => {
    const specimen = page.keep(await create({ text }));
    const editor = chooseEditor(specimen.field);
    editor.watch(() => {}, page.signal);
    await userEvent.keyboard('a');
    await drawn();
    const before = editor.read();

    const nodes = await nodesReadDuring(specimen.field, async () => {
      await userEvent.keyboard('b');
      await expect.poll(() => editor.read()).toBe(`${before}b`);
    });

    expect([...nodes].map((node) => node.textContent).join('')).toContain(lines.at(-1));
    // A library may look at a neighbour or two of its own accord.
    expect(nodes.size).toBeLessThan(lines.length / 4);
  });

  test('a block that goes, comes or is joined with another is read as it is', async () => {
    const specimen = page.keep(await create({ text: 'One\nTwo\n\nFour' }));
    const editor = chooseEditor(specimen.field);
    editor.watch(() => {}, page.signal);
    await editor.reveal({ start: 4, end: 4 });
    for (const keys of ['{Backspace}', '{Enter}', '{Delete}', '{ArrowDown}{Backspace}', '{Enter}x{Enter}']) {
      await userEvent.keyboard(keys);
      await drawn();
      expect(editor.read()).toBe(specimen.model());
    }
  });
});
