import { expect, type Page } from '@playwright/test';
import { type Box, box, card, chip, field, overlaps, POST, test, write } from './support/hints.ts';

/* The chip: small, beside the composer, in nobody's way, and gone with it. */

const MODAL = 'https://x.com/compose/post';
const PLACES = {
  home: 'https://x.com/home',
  modal: MODAL,
  reply: 'https://x.com/northbayhealth/status/1001',
} as const;

/** As near as the chip must be to its composer for anybody to see whose it is, CSS px. */
const NEAR_PX = 16;

/** How far two boxes are apart; nothing where they overlap. */
function gapBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.hypot(across, down);
}

const toolBar = (page: Page) => page.locator('[data-testid="toolBar"]').last();
const postButton = (page: Page) => page.locator('[data-testid^="tweetButton"]').last();

for (const [name, url] of Object.entries(PLACES)) {
  test(`on X, ${name}: says for whom and how many, and covers neither text, bar nor Post button`, async ({
    open,
  }) => {
    const page = await open(url);
    await field(page).click();
    await expect(chip(page)).toContainText('For the public');
    await expect(chip(page).getByRole('img', { name: 'Write a few words' })).toBeVisible();
    await page.keyboard.type(POST);
    // Of a reply less is asked.
    const count = chip(page).getByRole('button', { name: /^\d+ hints? on your post$/ });
    await expect(count.or(chip(page).getByRole('img', { name: 'Nothing to fix' }))).toBeVisible();
    const small = await box(chip(page));
    expect(small.height).toBeLessThanOrEqual(34);
    expect(gapBetween(small, await box(page.locator('.composer').last()))).toBeLessThan(NEAR_PX);
    for (const spared of [toolBar(page), postButton(page), field(page)]) {
      expect(overlaps(small, await box(spared))).toBe(false);
    }
  });
}

const FACEBOOK = 'https://www.facebook.com/?open=post';
const INSTAGRAM = 'https://www.instagram.com/create/details/';

/** The boxes of all that a person may press or write in, in the dialog of the site. */
const usedIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.modal :is(button, input, textarea, [contenteditable], [role="button"])')]
      .map((element) => element.getBoundingClientRect().toJSON() as Box)
      .filter(({ width }) => width > 0),
  );

for (const [name, url, sent] of [
  ['Facebook', FACEBOOK, '.primary'],
  ['Facebook, in Arabic', `${FACEBOOK}&lang=ar`, '.primary'],
  ['Instagram', INSTAGRAM, '.modal-head .link'],
  ['Instagram, in Arabic', `${INSTAGRAM}?lang=ar`, '.modal-head .link'],
] as const) {
  test(`on ${name}: at every size it is inside the window and covers nothing that is used`, async ({
    open,
  }) => {
    const page = await open(url);
    await write(page);
    expect(gapBetween(await box(chip(page)), await box(page.locator('.modal').first()))).toBeLessThan(
      NEAR_PX,
    );
    for (const [width, height] of [
      [1280, 800],
      // What 200 % does to it.
      [640, 400],
      [400, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(async () => {
        const small = await box(chip(page));
        expect(small.x).toBeGreaterThanOrEqual(0);
        expect(small.y).toBeGreaterThanOrEqual(0);
        expect(small.x + small.width).toBeLessThanOrEqual(width);
        expect(small.y + small.height).toBeLessThanOrEqual(height);
        const used = await usedIn(page);
        expect(used.length).toBeGreaterThan(3);
        expect(used.filter((each) => overlaps(small, each))).toEqual([]);
      }).toPass({ timeout: 20_000 });
    }
    await page.locator(sent).click();
    await expect.poll(() => page.evaluate(() => window.__replica.submitted)).toEqual([POST]);
  });
}

test('the chip follows a bar that the text pushes down, and lets what is under it be pressed', async ({
  open,
}) => {
  const page = await open(PLACES.home);
  await write(page);
  const before = await box(chip(page));
  await page.keyboard.type('\n\n\n');
  await expect.poll(async () => (await box(chip(page))).y - before.y).toBeGreaterThan(40);
  await postButton(page).click();
  await expect.poll(() => page.evaluate(() => window.__replica.submitted)).toEqual([`${POST}\n\n\n`]);
});

test('a banner that pushes the composer down takes the chip along', async ({ open }) => {
  const page = await open(PLACES.home);
  await write(page);
  const before = await box(chip(page));
  await page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '90px';
    document.querySelector('[data-testid="primaryColumn"]')?.prepend(banner);
  });
  await expect.poll(async () => (await box(chip(page))).y).toBeCloseTo(before.y + 90, 0);
});

test('a list that opens where the chip stands, without a word about it, is not covered', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  const before = await box(chip(page));
  await page.evaluate(({ x, y, width, height }) => {
    const list = document.createElement('div');
    list.role = 'listbox';
    list.style.cssText = `position: fixed; z-index: 99; left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px;`;
    document.querySelector('.modal')?.append(list);
  }, before);
  await field(page).click();
  await expect.poll(async () => overlaps(await box(chip(page)), before)).toBe(false);
});

test('switches the audience: the advice follows, and the menu stays for a second thought', async ({
  open,
}) => {
  const page = await open(MODAL);
  await write(page);
  await chip(page).getByRole('button', { name: 'For the public' }).click();
  await expect(card(page)).toContainText(/\d hints? on your post/);
  await card(page).getByText('For medical students').click();
  await expect(chip(page)).toContainText('For medical students');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('rostrum-advice'))).toBe(false);
  await card(page).getByText('For the public').click();
  await expect(chip(page)).toContainText('For the public');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test('the number leads to the hint, one after the other', async ({ open }) => {
  const page = await open(MODAL);
  await write(page, 'We utilise masks against hypertension. Ask for a free check at your pharmacy today.');
  await chip(page).locator('.count').click();
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('.steps')).toContainText('1 of ');
  await page.getByRole('button', { name: 'Next hint' }).click();
  await expect(card(page).locator('.steps')).toContainText('2 of ');
});

test('opens the panel in the click', async ({ open, extension }) => {
  const page = await open(MODAL);
  await write(page);
  await chip(page).locator('.audience').click();
  await card(page).getByRole('button', { name: 'Open the panel' }).click();
  await expect(card(page)).toHaveCount(0);
  const panels = () =>
    extension.launched.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts(what: object): Promise<unknown[]> } };
      };
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  await expect.poll(panels).toBe(1);
});

test('can be dragged, and stays where it was put when the composer opens again', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  const before = await box(chip(page));
  await page.mouse.move(before.x + 20, before.y + 10);
  await page.mouse.down();
  await page.mouse.move(before.x - 80, before.y + 60, { steps: 4 });
  await page.mouse.up();
  const after = await box(chip(page));
  expect([after.x, after.y]).toEqual([before.x - 100, before.y + 50]);
  // The click at the end of a drag is none.
  await expect(card(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.locator('[data-testid="app-bar-close"]').click();
  await expect(chip(page)).toHaveCount(0);
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await field(page).click();
  await expect.poll(async () => (await box(chip(page))).x).toBeCloseTo(after.x, 0);
});

test('moves elsewhere without a drag, never over bar or button', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  const before = await box(chip(page));
  await chip(page).locator('.audience').click();
  await card(page).getByRole('button', { name: 'Move this button' }).click();
  const after = await box(chip(page));
  expect(overlaps(before, after)).toBe(false);
  for (const spared of [toolBar(page), postButton(page)])
    expect(overlaps(after, await box(spared))).toBe(false);
});

test('can be hidden on a site: the marks stay, and the way back is at hand', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  await chip(page).locator('.audience').click();
  await card(page).getByRole('button', { name: 'Hide this button on X' }).click();
  await expect(chip(page)).toHaveCount(0);
  await expect(card(page)).toContainText('Rostrum’s button is hidden on X.');
  expect(await page.evaluate(() => CSS.highlights.has('rostrum-advice'))).toBe(true);
  await card(page).getByRole('button', { name: 'Show it again' }).click();
  await expect(chip(page)).toBeVisible();
});

test('a rule that is turned off in the card can be turned on again there', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  await chip(page).locator('.count').click();
  await card(page).getByRole('button', { name: 'Turn this rule off' }).click();
  await expect(card(page)).toContainText('Medical terms that have a plain word');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('rostrum-advice'))).toBe(false);
  await card(page).getByRole('button', { name: 'Turn it on again' }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('rostrum-advice'))).toBe(true);
});
