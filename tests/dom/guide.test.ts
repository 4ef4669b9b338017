import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCard } from '../../lib/hints/card.ts';
import type { Source } from '../../lib/rules/rule.ts';
import { sources } from '../../lib/rules/sources.generated.ts';
import { cleanUp } from './support/clean-up.ts';
import { hintOver, openGuide, refusal } from './support/open-guide.ts';
import { drawn } from './support/specimen.ts';
import { specimens } from './support/specimens.ts';

const text = 'We utilise masks.\nEvery single day we utilise them.';
const first = hintOver(text, 'utilise');
const message = '“utilise” is medical language. Try “use”.';

describe.each(specimens)('over %s', (_kind, create) => {
  const page = cleanUp();

  async function open(hints = [first]) {
    const specimen = page.keep(await create({ text }));
    return { specimen, ...(await openGuide(specimen, hints, page.signal)) };
  }

  test('a click on a mark opens the card; the page gets the click and the editor keeps the focus', async () => {
    const { specimen, card, buttons, root, clickWord } = await open();
    const onClick = vi.fn();
    specimen.field.addEventListener('click', onClick);
    expect(card()).toBeNull();
    await clickWord();
    expect(onClick).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(specimen.field);
    expect(buttons()).toEqual([
      'Close',
      'Change to “use”',
      'Remove it',
      'Why?',
      'Ignore here',
      'Turn this rule off',
    ]);
    const title = card()?.getAttribute('aria-labelledby') ?? '';
    expect(root.getElementById(title)?.textContent).toBe(message);
    expect(specimen.field.contains(root.host)).toBe(false);
  });

  test('a click beside the mark, or elsewhere, closes it', async () => {
    const { specimen, card, clickWord } = await open();
    await clickWord();
    expect(card()).not.toBeNull();
    await userEvent.click(specimen.field, { position: { x: 280, y: 12 } });
    expect(card()).toBeNull();
    await clickWord();
    await userEvent.click(document.body, { position: { x: 5, y: 5 } });
    expect(card()).toBeNull();
  });

  test('Escape closes it and goes no further; the next one is the page’s', async () => {
    const { card, clickWord } = await open();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    for (const type of ['keydown', 'keyup'] as const) {
      document.addEventListener(type, listen, { capture: true, signal: page.signal });
    }
    await clickWord();
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  test('typing goes into the text where the click put the caret, and closes the card', async () => {
    const { specimen, editor, card, clickWord } = await open();
    await clickWord();
    const caret = editor.caret() ?? 0;
    expect(caret).toBeGreaterThan(2);
    await userEvent.keyboard('Z');
    await drawn();
    expect(card()).toBeNull();
    expect(specimen.model()).toBe(`${text.slice(0, caret)}Z${text.slice(caret)}`);
  });

  test('a fix is made once, for the word that was clicked, with the focus in the editor', async () => {
    const second = hintOver(text, 'utilise', 1);
    const { specimen, asked, press, message: said, ...opened } = await open([first, second]);
    const onBlur = vi.fn();
    specimen.field.addEventListener('blur', onBlur);
    const { start, end } = second.at ?? { start: 0, end: 0 };
    const box = specimen.field.getBoundingClientRect();
    const [rect = new DOMRect()] = opened.editor.rects({ start, end });
    await userEvent.click(specimen.field, {
      position: { x: rect.left - box.left + 20, y: rect.top - box.top + 9 },
    });
    await press('Change to “use”');
    expect(onBlur).not.toHaveBeenCalled();
    expect(asked.apply.mock.calls).toEqual([[second, 0]]);
    expect(said()).toBe('Done. Your text has changed.');
    expect(document.activeElement).toBe(specimen.field);
    await press('Undo');
    expect(asked.undo).toHaveBeenCalledOnce();
    expect(opened.card()).toBeNull();
  });

  test('by keyboard alone: into the card, on to the next hint, through its buttons, and back to the very caret', async () => {
    const missing = { ...hintOver(text, 'masks'), key: 'masks' };
    const { specimen, guide, root, message: said, card } = await open([first, missing]);
    const focused = () => root.activeElement?.textContent ?? '';
    await userEvent.keyboard('{ArrowLeft}');
    await drawn();
    guide.open();
    expect(focused()).toContain('Change to “use”');
    expect(said()).toBe(message);
    guide.open();
    expect(said()).toContain('“masks”');
    expect(focused()).toContain('Change to “use”');
    for (let tab = 0; tab < 5; tab += 1) await userEvent.keyboard('{Tab}');
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(specimen.field);

    guide.open();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(specimen.field);
    await userEvent.keyboard('Z');
    await drawn();
    expect(specimen.model()).toBe(`${text.slice(0, -1)}Z.`);
  });
});

describe('the card', () => {
  const page = cleanUp();
  const create = specimens[1]?.[1] as (typeof specimens)[number][1];

  async function open(hints = [first]) {
    const specimen = page.keep(await create({ text }));
    return { specimen, ...(await openGuide(specimen, hints, page.signal)) };
  }

  test('opens when the pointer rests on a mark and closes when it rests elsewhere', async () => {
    const { specimen, card, onWord } = await open();
    await userEvent.hover(specimen.field, onWord('utilise'));
    expect(card()).toBeNull();
    await expect.poll(card).not.toBeNull();
    await userEvent.hover(specimen.field, { position: { x: 500, y: 40 } });
    await expect.poll(card).toBeNull();
  });

  test('the first card comes with its script, and not when something else was done meanwhile', async () => {
    const specimen = page.keep(await create({ text }));
    let come: typeof createCard | undefined;
    let comes = () => {};
    let fails = (_: Error) => {};
    const bring = vi.fn(
      () =>
        new Promise<void>((resolve, reject) => {
          comes = resolve;
          fails = reject;
        }),
    );
    const { card, clickWord, guide, root } = await openGuide(specimen, [first], page.signal, {
      cards: { now: () => come, bring },
    });
    expect(bring).not.toHaveBeenCalled();
    await clickWord();
    await userEvent.click(document.body, { position: { x: 5, y: 5 } });
    fails(new Error('the extension is gone'));
    await drawn();
    await clickWord();
    expect(card()).toBeNull();
    come = createCard;
    comes();
    await expect.poll(() => card()?.getBoundingClientRect().width).toBe(340);
    expect(bring).toHaveBeenCalledTimes(2);
    await userEvent.click(document.body, { position: { x: 5, y: 5 } });
    expect(card()).toBeNull();
    guide.open();
    expect(root.activeElement?.closest('.card')).not.toBeNull();
    expect(bring).toHaveBeenCalledTimes(2);
  });

  test('shows how the text will read, and on demand why, with the source', async () => {
    const { root, press, clickWord } = await open();
    await clickWord();
    expect(root.querySelector('.result')?.textContent).toBe('We use masks.');
    expect(root.querySelector('.result ins')?.textContent).toBe('use');
    expect(root.querySelector('a')).toBeNull();
    await press('Why?');
    const { title, url, year } = sources['plain-word'] as Source;
    expect(root.querySelector('a')?.textContent).toBe(`Source: ${title} (${year})`);
    expect(root.querySelector('a')?.href).toBe(url);
    expect(root.querySelector('a')?.getAttribute('rel')).toContain('noopener');
  });

  test.each([
    ['Ignore here', 'ignore', 'Show it again', 'heed'],
    ['Turn this rule off', 'turnRule', 'Turn it on again', 'turnRule'],
  ] as const)('“%s” does so, says so, and can be taken back', async (label, action, back, undo) => {
    const { asked, clickWord, press, buttons, card } = await open();
    await clickWord();
    await press(label);
    expect(asked[action]).toHaveBeenCalledOnce();
    expect(buttons()).toEqual([back, 'Close']);
    await press(back);
    expect(asked[undo].mock.calls.at(-1)).toEqual(undo === 'heed' ? [first] : ['plain-word', true]);
    expect(card()).toBeNull();
  });

  test('a fix that is refused says why and offers its words for copying', async () => {
    const { asked, clickWord, press, message: said, buttons, root } = await open();
    asked.apply.mockResolvedValue(refusal);
    await clickWord();
    await press('Change to “use”');
    expect(said()).toContain('Your text has changed');
    expect(root.querySelector('.offered')?.textContent).toBe('use');
    expect(buttons()).toEqual(['Copy', 'Close']);
  });

  test('a setting that cannot be stored is said, and not taken for done', async () => {
    const { asked, clickWord, press, message: said } = await open();
    asked.turnRule.mockRejectedValue(new Error('full'));
    await clickWord();
    await press('Turn this rule off');
    expect(said()).toBe('The browser did not save your change. Please try again.');
  });

  test('goes to the next and the previous hint, those without a place last', async () => {
    const masks = { ...hintOver(text, 'masks'), key: 'masks' };
    const { at: _, ...ask } = { ...first, rule: 'ask' as const, say: 'missing', fixes: [], key: 'ask' };
    const { clickWord, press, root } = await open([ask, masks, first]);
    const place = () => root.querySelector('.steps span')?.textContent;
    await clickWord();
    expect(place()).toBe('1 of 3');
    await press('Next hint');
    await press('Next hint');
    expect(place()).toBe('3 of 3');
    await press('Previous hint');
    expect(place()).toBe('2 of 3');
    await press('Next hint');
    await press('Next hint');
    expect(place()).toBe('1 of 3');
  });

  test('closes when its hint is gone, and keeps to the newest form of it', async () => {
    const { update, clickWord, card, press, asked } = await open();
    await clickWord();
    const moved = { ...first, with: { term: 'utilised', use: 'use' } };
    await update({}, [moved]);
    await press('Change to “use”');
    expect(asked.apply).toHaveBeenCalledWith(moved, 0);
    await clickWord();
    await update({}, []);
    expect(card()).toBeNull();
  });

  test('follows its words when the page scrolls', async () => {
    const { clickWord, card } = await open();
    document.body.style.height = '3000px';
    await clickWord();
    const before = card()?.getBoundingClientRect().top ?? 0;
    scrollTo(0, 20);
    await drawn();
    await drawn();
    expect(card()?.getBoundingClientRect().top).toBeCloseTo(before - 20, 0);
    scrollTo(0, 0);
    document.body.style.height = '';
  });

  test('stands below its words and inside the viewport', async () => {
    const { editor, card, clickWord } = await open();
    await clickWord();
    const [word] = editor.rects({ start: 3, end: 10 });
    const box = card()?.getBoundingClientRect() ?? new DOMRect();
    expect(box.top).toBeGreaterThanOrEqual(word?.bottom ?? Number.NaN);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(innerWidth - 8);
  });

  test('takes the colours of the page, not of the system', async () => {
    const { specimen, card, clickWord, update, root } = await open();
    await clickWord();
    const ground = () => getComputedStyle(card() as HTMLElement).backgroundColor;
    expect(ground()).toBe('rgb(255, 255, 255)');
    await userEvent.keyboard('{Escape}');
    (specimen.field.parentElement as HTMLElement).style.backgroundColor = 'rgb(21, 32, 43)';
    await clickWord();
    expect(ground()).toBe('rgb(31, 37, 37)');
    // Off the page and on it again.
    await update({ isChipOff: true });
    await userEvent.keyboard('{Escape}');
    expect(root.host.isConnected).toBe(false);
    await clickWord();
    expect(ground()).toBe('rgb(31, 37, 37)');
  });

  test('comes back five times when the page takes it away, then gives in; typing goes on', async () => {
    const { specimen, root, clickWord, card } = await open();
    await clickWord();
    for (let time = 0; time < 5; time += 1) {
      root.host.remove();
      await Promise.resolve();
      expect(root.host.isConnected).toBe(true);
    }
    root.host.remove();
    await Promise.resolve();
    expect(root.host.isConnected).toBe(false);
    await clickWord();
    expect(card()?.isConnected ?? false).toBe(false);
    await userEvent.keyboard('{End}Z');
    await drawn();
    expect(specimen.model()).toContain('masks.Z');
  });

  test('stands inside the modal dialog that holds the editor', async () => {
    const specimen = page.keep(await create({ text }));
    const dialog = document.createElement('dialog');
    const place = specimen.field.parentElement as HTMLElement;
    document.body.append(dialog);
    dialog.append(place);
    dialog.showModal();
    page.keep({ ...specimen, remove: () => dialog.remove() });
    const { root, clickWord, press, asked } = await openGuide(specimen, [first], page.signal);
    await clickWord();
    expect(root.host.parentElement).toBe(dialog);
    await press('Ignore here');
    expect(asked.ignore).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
  });

  test('leaves nothing behind when its session ends', async () => {
    const specimen = page.keep(await create({ text }));
    const life = new AbortController();
    const { clickWord, root } = await openGuide(specimen, [first], life.signal);
    await clickWord();
    expect(document.querySelector('rostrum-hints')).not.toBeNull();
    life.abort();
    expect(document.querySelector('rostrum-hints')).toBeNull();
    await clickWord();
    expect(root.host.isConnected).toBe(false);
  });
});
