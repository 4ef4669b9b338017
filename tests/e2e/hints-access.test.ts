import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { markedWords } from '../harness/marks.ts';
import {
  boxOf,
  card,
  chip,
  expectMarkAndCard,
  field,
  marked,
  openCard,
  PLAIN,
  POST,
  pressShortcut,
  test,
  WORD,
  write,
} from './support/hints.ts';

/* Input and access: the keys are the person's and the site's, and all can be reached, seen and heard. */

const MODAL = 'https://x.com/compose/post';
const ADVICE = /^\d+ hints? on your post$/;
const text = (page: Page) => page.evaluate(() => window.__replica.focusedModelText());

/** Names of the keys that reach the site, from now on. */
async function siteHears(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key), true);
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('click a marked word, then type: the letters land where the click was', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  await openCard(page);
  await page.keyboard.type('Z');
  await expect(card(page)).toHaveCount(0);
  const changed = (await text(page)) ?? '';
  expect(changed).toHaveLength(POST.length + 1);
  const at = changed.indexOf('Z');
  expect(at).toBeGreaterThan(POST.indexOf(WORD));
  expect(at).toBeLessThan(POST.indexOf(WORD) + WORD.length);
});

test('Esc, Tab, Enter and arrows reach the site unless our card has focus', async ({ open, extension }) => {
  const page = await open(MODAL);
  await write(page);
  const heard = await siteHears(page);
  const keys = ['Escape', 'Tab', 'ArrowLeft', 'ArrowDown', 'Enter'];
  for (const key of keys) await page.keyboard.press(key);
  expect(await heard()).toEqual(keys);

  // With the card open beside the text, Escape alone is ours.
  const second = await siteHears(page);
  await openCard(page);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await openCard(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await second()).toEqual(['ArrowLeft', 'Enter']);

  // With the focus in the card, none reaches the site.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(POST);
  await marked(page, WORD);
  await pressShortcut(extension, page);
  await expect(card(page)).toBeVisible();
  const third = await siteHears(page);
  for (const key of ['ArrowDown', 'l', 'Tab', 'Escape']) await page.keyboard.press(key);
  expect(await third()).toEqual([]);
  await page.keyboard.press('End');
  expect(await third()).toEqual(['End']);
});

test('IME composition: nothing is marked, moved or opened until it ends', async ({ open, extension }) => {
  const page = await open(MODAL);
  await write(page);
  const devTools = await extension.launched.context.newCDPSession(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = () => seen.push([...CSS.highlights].flatMap(([, each]) => [...each].map(String)).join());
    document.addEventListener('compositionupdate', () => requestAnimationFrame(note), true);
  });
  await page.keyboard.type(' ');
  for (const part of ['u', 'ut', 'utilise']) {
    await devTools.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  }
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
    .toBeGreaterThan(0);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set([WORD]));
  await expect(card(page)).toHaveCount(0);
  await devTools.send('Input.insertText', { text: 'utilise' });
  await page.keyboard.type(' it');
  await marked(page, 'utilise');
  expect(await text(page)).toBe(`${POST} utilise it`);
});

test('keyboard only: from the text to the hint, to the fix, and back to the very caret', async ({
  open,
  extension,
}) => {
  const page = await open(MODAL);
  await write(page);
  const shortcut = await extension.launched.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
    };
    return (await chrome.commands.getAll()).find(({ name }) => name === 'open-hint')?.shortcut;
  });
  expect(shortcut).toBe('Alt+Shift+H');

  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await pressShortcut(extension, page);
  await expect(
    card(page)
      .getByRole('button', { name: `Change to “${PLAIN}”` })
      .first(),
  ).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Z');
  expect(await text(page)).toBe(`${POST.slice(0, -5)}Z${POST.slice(-5)}`);
  await page.keyboard.press('Backspace');

  await pressShortcut(extension, page);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Enter');
  const fixed = POST.replace(WORD, PLAIN);
  await expect.poll(() => page.evaluate(() => window.__replica.modelText().at(-1))).toBe(fixed);
  await expect(card(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page)).toBe(POST);
  await expect(card(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test('a site that keeps the focus in its dialog lets our card have it', async ({ open, extension }) => {
  const page = await open(MODAL);
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('.modal');
    const keep = ({ target }: Event) => {
      if (target instanceof Node && dialog?.contains(target)) return;
      dialog?.querySelector<HTMLElement>('[contenteditable]')?.focus();
    };
    document.addEventListener('focusin', keep, true);
    const refuse = (event: Event) => {
      if (event.target instanceof Node && dialog?.contains(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['mousedown', 'click']) document.addEventListener(type, refuse, true);
  });
  await write(page);
  await pressShortcut(extension, page);
  await expect(card(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await openCard(page);
  await page.getByRole('button', { name: 'Ignore here' }).click();
  await expect(card(page)).toContainText('Rostrum will leave this alone');
});

test('screen-reader names: chip, card and menu say what they are, and speak up only when the writing rests', async ({
  open,
}) => {
  const page = await open(MODAL);
  await field(page).click();
  await expect(chip(page)).toBeVisible();
  await page.locator('rostrum-hints .ground > [role=status]').evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await write(page);
  await expect.poll(async () => (await said()).at(-1)).toMatch(ADVICE);
  // Over a hundred keys were pressed; on a busy machine there is a rest or two between them.
  expect((await said()).length).toBeLessThanOrEqual(3);

  await expect(chip(page)).toHaveRole('group');
  await expect(chip(page)).toHaveAccessibleName('Rostrum');
  await expect(chip(page).getByRole('button', { name: ADVICE })).toBeVisible();
  await expect(chip(page).getByRole('button', { name: 'For the public' })).toBeVisible();
  await openCard(page);
  await expect(card(page)).toHaveRole('dialog');
  await expect(card(page)).toHaveAccessibleName(/“hypertension” is medical language/);
  await expect(card(page).getByRole('status')).toHaveText(/“hypertension” is medical language/);
  await page.keyboard.press('Escape');
  await chip(page).getByRole('button', { name: 'For the public' }).click();
  await expect(card(page)).toHaveAccessibleName('Who is this post for?');
  await expect(card(page).getByRole('radio', { name: 'For the public' })).toBeChecked();
});

test('another checker’s sibling nodes do no harm', async ({ open }) => {
  const page = await open(MODAL);
  await field(page).evaluate((element) => {
    const other = document.createElement('other-checker');
    other.textContent = 'hypertension';
    element.after(other);
    element.before(other.cloneNode(true));
  });
  await write(page);
  expect(await markedWords(page)).toEqual([WORD]);
  await expectMarkAndCard(page);
  await page.locator('.fix').first().click();
  await expect.poll(() => text(page)).toBe(POST.replace(WORD, PLAIN));
});

test('reduced motion: nothing of ours moves', async ({ open }) => {
  const page = await open(MODAL);
  const motion = () =>
    card(page).evaluate(
      (element) =>
        element.getAnimations({ subtree: true }).length +
        Number.parseFloat(getComputedStyle(element).animationDuration),
    );
  await write(page);
  await openCard(page);
  expect(await motion()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCard(page);
  expect(await motion()).toBe(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in chip, card, explanation, notice and menu (${theme})`, async ({ open }) => {
    // Axe tries to write a style of its own into the page.
    const page = await open(`${MODAL}?theme=${theme}`, /Applying inline style/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const violations = async () => {
      const { violations: found, passes } = await new AxeBuilder({ page }).include('rostrum-hints').analyze();
      expect(passes.length).toBeGreaterThan(5);
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    };
    await write(page);
    await openCard(page);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Why?' }).click();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Ignore here' }).click();
    await expect(card(page)).toContainText('Show it again');
    expect(await violations()).toEqual([]);
    await chip(page).locator('.audience').click();
    await expect(card(page).getByRole('radio').first()).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(await boxOf(page, WORD)).toBeTruthy();
  });
}
