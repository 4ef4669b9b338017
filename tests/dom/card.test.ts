import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanUp } from './support/clean-up.ts';
import { hintOver, openCard } from './support/open-card.ts';
import { drawn } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

const text = 'We utilise masks.\nEvery single day.';

describe.each(specimens)('%s', (_kind, create) => {
  const page = cleanUp();

  async function open() {
    const specimen = page.keep(await create({ text }));
    return { specimen, ...(await openCard(specimen, hintOver(text, 'utilise'), page.signal)) };
  }

  test('a click on a mark opens the card; the page gets the click and the editor keeps the focus', async () => {
    const { specimen, root, isOpen, buttons, clickWord } = await open();
    const onClick = vi.fn();
    specimen.field.addEventListener('click', onClick);
    expect(root.host.isConnected).toBe(false);
    await clickWord();
    expect(isOpen()).toBe(true);
    expect(onClick).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(specimen.field);
    expect(buttons()).toEqual(['Close', 'Change to “use”', 'Remove', 'Ignore here', 'Turn this rule off']);
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('“utilise” is a hard word.');
    await expect
      .poll(() => root.querySelector('[role=status]')?.textContent)
      .toBe('“utilise” is a hard word.');
    expect(root.querySelector('a')?.textContent).toBe('Source: Plain words (2024)');
    expect(specimen.field.contains(root.host)).toBe(false);
  });

  test('a click beside the mark, or elsewhere, closes it', async () => {
    const { specimen, isOpen, clickWord } = await open();
    await clickWord();
    expect(isOpen()).toBe(true);
    await userEvent.click(specimen.field, { position: { x: 250, y: 30 } });
    expect(isOpen()).toBe(false);
    await clickWord();
    await userEvent.click(document.body, { position: { x: 5, y: 5 } });
    expect(isOpen()).toBe(false);
  });

  test('Escape closes it and goes no further; the next one is the page’s', async () => {
    const { isOpen, clickWord } = await open();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    for (const type of ['keydown', 'keyup'] as const) {
      document.addEventListener(type, listen, { capture: true, signal: page.signal });
    }
    await clickWord();
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  test('typing goes into the text where the click put the caret, and closes the card', async () => {
    const { specimen, editor, isOpen, clickWord } = await open();
    await clickWord();
    await drawn();
    const caret = editor.caret() ?? 0;
    expect(caret).toBeGreaterThan(2);
    await userEvent.keyboard('Z');
    await drawn();
    expect(isOpen()).toBe(false);
    expect(specimen.model()).toBe(`${text.slice(0, caret)}Z${text.slice(caret)}`);
  });

  test.each([
    ['Change to “use”', 'apply', 0],
    ['Remove', 'apply', 1],
    ['Ignore here', 'ignore', undefined],
    ['Turn this rule off', 'turnOff', undefined],
  ] as const)(
    '"%s" does so once, closes, and leaves the focus in the editor',
    async (label, action, index) => {
      const opened = await open();
      await opened.clickWord();
      const onBlur = vi.fn();
      opened.specimen.field.addEventListener('blur', onBlur);
      await opened.press(label);
      expect(onBlur).not.toHaveBeenCalled();
      const hint = hintOver(text, 'utilise');
      expect(opened[action].mock.calls).toEqual([index === undefined ? [hint] : [hint, index]]);
      expect(opened.isOpen()).toBe(false);
      expect(opened.root.host.isConnected).toBe(false);
      expect(document.activeElement).toBe(opened.specimen.field);
    },
  );
});

describe('the card', () => {
  const page = cleanUp();
  const create = specimens[1]?.[1] as (typeof specimens)[number][1];

  async function open() {
    const specimen = page.keep(await create({ text }));
    return { specimen, ...(await openCard(specimen, hintOver(text, 'utilise'), page.signal)) };
  }

  test('opens when the pointer rests on a mark and closes when it rests elsewhere', async () => {
    const { specimen, isOpen, onWord } = await open();
    await userEvent.hover(specimen.field, onWord);
    expect(isOpen()).toBe(false);
    await expect.poll(isOpen).toBe(true);
    await userEvent.hover(specimen.field, { position: { x: 400, y: 40 } });
    await expect.poll(isOpen).toBe(false);
  });

  test('closes when its hint is gone, and keeps to the newest form of it', async () => {
    const { card, clickWord, isOpen, press, apply } = await open();
    await clickWord();
    const moved = { ...hintOver(text, 'utilise'), with: { term: 'utilised' } };
    card.update([moved]);
    expect(isOpen()).toBe(true);
    await press('Change to “use”');
    expect(apply).toHaveBeenCalledWith(moved, 0);
    await clickWord();
    card.update([]);
    expect(isOpen()).toBe(false);
  });

  test('closes when what holds the words scrolls, not when something else does', async () => {
    const { clickWord, isOpen } = await open();
    await clickWord();
    const other = document.createElement('div');
    document.body.append(other);
    other.dispatchEvent(new Event('scroll'));
    other.remove();
    expect(isOpen()).toBe(true);
    document.dispatchEvent(new Event('scroll'));
    expect(isOpen()).toBe(false);
  });

  test('stands below its words and inside the viewport', async () => {
    const { editor, root, clickWord } = await open();
    await clickWord();
    const [word] = editor.rects({ start: 3, end: 10 });
    const box = root.host.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(word?.bottom ?? Number.NaN);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(innerWidth - 8);
  });

  test('takes the theme of the page', async () => {
    const { specimen, root, clickWord } = await open();
    await clickWord();
    expect(root.querySelector<HTMLElement>('.card')?.dataset.theme).toBe('light');
    await userEvent.keyboard('{Escape}');
    (specimen.field.parentElement as HTMLElement).style.backgroundColor = 'rgb(21, 32, 43)';
    await clickWord();
    expect(root.querySelector<HTMLElement>('.card')?.dataset.theme).toBe('dark');
  });

  test('comes back five times when the page takes it away, then gives in', async () => {
    const { root, clickWord, isOpen } = await open();
    await clickWord();
    for (let time = 0; time < 5; time += 1) {
      root.host.remove();
      await Promise.resolve();
      expect(isOpen()).toBe(true);
    }
    root.host.remove();
    await Promise.resolve();
    expect(isOpen()).toBe(false);
    await clickWord();
    expect(root.host.isConnected).toBe(false);
  });

  test('stands inside the modal dialog that holds the editor', async () => {
    const specimen = page.keep(await create({ text }));
    const dialog = document.createElement('dialog');
    const place = specimen.field.parentElement as HTMLElement;
    document.body.append(dialog);
    dialog.append(place);
    dialog.showModal();
    page.keep({ ...specimen, remove: () => dialog.remove() });
    const opened = await openCard(specimen, hintOver(text, 'utilise'), page.signal);
    await opened.clickWord();
    expect(opened.isOpen()).toBe(true);
    expect(opened.root.host.parentElement).toBe(dialog);
    await opened.press('Ignore here');
    expect(opened.ignore).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
  });

  test('leaves nothing behind when its session ends', async () => {
    const specimen = page.keep(await create({ text }));
    const life = new AbortController();
    const { clickWord, root } = await openCard(specimen, hintOver(text, 'utilise'), life.signal);
    await clickWord();
    life.abort();
    expect(root.host.isConnected).toBe(false);
    await clickWord();
    expect(root.host.isConnected).toBe(false);
    expect(document.querySelector('rostrum-card')).toBeNull();
  });
});
