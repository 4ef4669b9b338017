import { expect, type Page } from '@playwright/test';
import { markedWords } from '../harness/marks.ts';
import {
  box,
  boxOf,
  card,
  chip,
  expectMarkAndCard,
  field,
  markBox,
  marked,
  openCard,
  overlaps,
  PLAIN,
  POST,
  test,
  WORD,
  write,
} from './support/hints.ts';

/* Drawing: marks, card and chip keep their places, whatever the page does. The host's lists have a file of their own. */

const MODAL = 'https://x.com/compose/post';
const HOME = 'https://x.com/home';
const filler = Array.from({ length: 30 }, (_, line) => `Line ${line}`).join('\n');

async function expectMarkOnWord(page: Page, words = WORD): Promise<void> {
  await expect.poll(async () => overlaps(await markBox(page, words), await boxOf(page, words))).toBe(true);
}

/** Makes an element scroll its content, as some sites' boxes do. */
const makeScroller = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      (element as HTMLElement).style.cssText += 'max-height: 120px; overflow-y: auto;';
    });

test('scroll of the page: mark, card and chip go along, and leave with the composer', async ({ open }) => {
  const page = await open(HOME);
  await page.setViewportSize({ width: 1280, height: 420 });
  await write(page);
  await openCard(page);
  const before = await box(card(page));
  const chipBefore = await box(chip(page));
  await page.evaluate(() => scrollBy(0, 30));
  await expect.poll(async () => (await box(card(page))).y).toBeCloseTo(before.y - 30, 0);
  await expect.poll(async () => (await box(chip(page))).y).toBeCloseTo(chipBefore.y - 30, 0);
  await expectMarkOnWord(page);
  await page.evaluate(() => scrollBy(0, 2000));
  await expect(card(page)).toHaveCount(0);
  await expect(chip(page)).toBeHidden();
});

test('scroll of the editor: the card goes along', async ({ open }) => {
  const page = await open(MODAL);
  await makeScroller(page, '.modal .editor');
  await write(page, `${POST}\n${filler}`);
  await page.locator('.modal .editor').evaluate((element) => element.scrollTo(0, 0));
  await expectMarkAndCard(page);
  const inEditor = await box(card(page));
  await page.locator('.modal .editor').evaluate((element) => element.scrollTo(0, 10));
  await expect.poll(async () => (await box(card(page))).y).toBeCloseTo(inEditor.y - 10, 0);
});

test('scroll of the modal: the card goes along', async ({ open }) => {
  const page = await open(MODAL);
  await page.setViewportSize({ width: 900, height: 500 });
  await write(page, `${POST}\n${filler}`);
  await page
    .locator('.layer')
    .first()
    .evaluate((element) => element.scrollTo(0, 0));
  await expectMarkAndCard(page);
  const inModal = await box(card(page));
  await page
    .locator('.layer')
    .first()
    .evaluate((element) => element.scrollTo(0, 20));
  await expect.poll(async () => (await box(card(page))).y).toBeCloseTo(inModal.y - 20, 0);
});

test('resize', async ({ open }) => {
  const page = await open(HOME);
  await write(page);
  for (const width of [700, 1100]) {
    await page.setViewportSize({ width, height: 700 });
    await expectMarkOnWord(page);
    await expect
      .poll(async () => overlaps(await box(chip(page)), await box(page.locator('[data-testid="toolBar"]'))))
      .toBe(false);
    await expectMarkAndCard(page);
    await page.keyboard.press('Escape');
  }
});

test('zoom: at 200 % all is reachable, and on a page that zooms itself marks and card stay together', async ({
  open,
}) => {
  const page = await open(MODAL);
  // What 200 % does to a window of 1280 × 800.
  await page.setViewportSize({ width: 640, height: 400 });
  await write(page);
  await expectMarkAndCard(page);
  await page.getByRole('button', { name: 'Turn this rule off' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Turn this rule off' })).toBeInViewport();
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.25';
  });
  await expectMarkAndCard(page);
  const [word, shown] = [await boxOf(page, WORD), await box(card(page))];
  expect(Math.abs(shown.x - word.x)).toBeLessThan(4);
});

test('right-to-left: the card begins at the right end of its words, the chip at the left of the bar', async ({
  open,
}) => {
  const page = await open(`${MODAL}?lang=ar`);
  await write(page);
  await field(page).evaluate((element) => {
    (element as HTMLElement).style.direction = 'rtl';
  });
  await expectMarkAndCard(page);
  const [word, shown] = [await boxOf(page, WORD), await box(card(page))];
  expect(Math.abs(shown.x + shown.width - (word.x + word.width))).toBeLessThan(4);
  const [bar, small] = [await box(page.locator('[data-testid="toolBar"]').last()), await box(chip(page))];
  expect(Math.abs(small.x - bar.x)).toBeLessThan(4);
  // Our own words are English, and say so.
  expect(await card(page).evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(await card(page).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
});

test('wrapped lines: the card stands below the last line of its words', async ({ open }) => {
  const page = await open(MODAL);
  await field(page).evaluate((element) => {
    (element.closest('.editor') as HTMLElement).style.width = '120px';
  });
  await write(page, 'We now bring capacity building to you.', 'capacity building');
  const lines = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([, each]) => [...each] as Range[]);
    const wrapped = ranges.find(
      (range) => new Set([...range.getClientRects()].map(({ top }) => top)).size > 1,
    );
    return [...(wrapped?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
  expect(lines.length).toBeGreaterThan(1);
  const { x = 0, y = 0 } = lines[0] ?? {};
  await page.mouse.click(x + 3, y + 8);
  await expect(card(page)).toBeVisible();
  const shown = await box(card(page));
  for (const line of lines) expect(overlaps(shown, line)).toBe(false);
});

test('typing before, inside and after a mark', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Oh, ');
  await expectMarkOnWord(page);
  expect(await markedWords(page)).toContain(WORD);
  const { x, y, height } = await boxOf(page, WORD);
  await page.mouse.click(x + 40, y + height / 2);
  await page.keyboard.type('zz');
  await expect.poll(() => markedWords(page)).not.toContain(WORD);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  // Not while the caret stands in it as if somebody were writing it; behind it, it is marked again.
  await page.keyboard.press('ControlOrMeta+End');
  await marked(page, WORD);
  await page.keyboard.type(' And so on');
  await expectMarkOnWord(page);
});

test('two editors: each word of a thread is marked where it stands, and its card fixes the right post', async ({
  open,
}) => {
  const page = await open(MODAL);
  await write(page, 'Two in five live with hypertension.');
  await page.locator('[data-testid="addButton"]').click();
  await page.keyboard.type('A second post on hypertension.');
  await expect.poll(async () => (await markedWords(page)).filter((word) => word === WORD).length).toBe(2);
  await openCard(page);
  await page.locator('.fix').first().click();
  await expect
    .poll(() => page.evaluate(() => window.__replica.modelText()))
    .toEqual(expect.arrayContaining(['Two in five live with hypertension.', `A second post on ${PLAIN}.`]));
});

test('other code’s highlights untouched', async ({ open }) => {
  const page = await open(MODAL);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    CSS.highlights.set('page-search', new Highlight(range));
  });
  await write(page);
  await page.locator('[data-testid="app-bar-close"]').click();
  await expect.poll(() => markedWords(page)).toEqual([]);
  expect(
    await page.evaluate(() => [...CSS.highlights].map(([name, each]) => `${name} ${each.size}`)),
  ).toEqual(['page-search 1']);
});

/** The contrast of two colours, by WCAG. */
function contrast(one: number[], other: number[]): number {
  const light = (channels: number[]) => {
    const [r = 0, g = 0, b = 0] = channels.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const rgb = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** How each sort of mark is drawn: the colour of its line, what it lies on, and its shape. */
const looksOf = (page: Page) =>
  field(page).evaluate((element) =>
    ['blocker', 'warning', 'advice', 'quiet'].map((look) => {
      const style = getComputedStyle(element, `::highlight(rostrum-${look})`);
      return {
        line: style.textDecorationColor,
        back: style.backgroundColor,
        shape: `${style.textDecorationStyle} ${style.textDecorationThickness}`,
      };
    }),
  );

for (const theme of ['light', 'dim', 'dark', 'forced colours'] as const) {
  test(`${theme}: marks, card and chip can be told from what they stand on`, async ({ open }) => {
    const page = await open(theme === 'forced colours' ? MODAL : `${MODAL}?theme=${theme}`);
    if (theme === 'forced colours') await page.emulateMedia({ forcedColors: 'active' });
    await write(page);
    await expectMarkAndCard(page);
    const ground = rgb(
      await page.locator('.modal').evaluate((element) => getComputedStyle(element).backgroundColor),
    );
    const looks = await looksOf(page);
    for (const { line, back } of looks) {
      const under = back.startsWith('rgb(') ? rgb(back) : ground;
      expect(contrast(rgb(line), under)).toBeGreaterThanOrEqual(3);
    }
    // Told apart by shape, for whoever sees no colours, and none looks like a mistake in spelling.
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
    expect(looks.map(({ shape }) => shape).join()).not.toContain('wavy');
    const [front, back] = await card(page).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor] as const;
    });
    expect(contrast(rgb(front), rgb(back))).toBeGreaterThanOrEqual(7);
    const isDark = theme === 'dim' || theme === 'dark';
    if (theme !== 'forced colours')
      expect(contrast(rgb(back), isDark ? [0, 0, 0] : [255, 255, 255])).toBeLessThan(2);
    const edge = await chip(page).evaluate((element) => getComputedStyle(element).borderTopColor);
    expect(contrast(rgb(edge), ground)).toBeGreaterThanOrEqual(3);
  });
}

test('on a coloured background marks take the colour of the text, and are as legible as that', async ({
  open,
}) => {
  const page = await open('https://www.facebook.com/?open=post&colour');
  await write(page);
  await expectMarkAndCard(page);
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names).toContain('rostrum-advice-ink');
  expect(names.filter((name) => name.startsWith('rostrum-') && !name.endsWith('-ink'))).toEqual([]);
  const [line, text] = await field(page).evaluate((element) => [
    getComputedStyle(element, '::highlight(rostrum-advice-ink)').textDecorationColor,
    getComputedStyle(element).color,
  ]);
  expect(line).toBe(text);
  // Back on white they are in their own colours again.
  await page.keyboard.press('Escape');
  await page.locator('.colour').click();
  await field(page).click();
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('rostrum-'))))
    .toContain('rostrum-advice');
  // The site has drawn another editor, and the chip stands beside that one.
  await expect(chip(page)).toBeVisible();
  await expectMarkAndCard(page);
});

test('in the textarea of an older caption the mark lies on its word, goes along with it, and leads to the fix', async ({
  open,
}) => {
  const page = await open('https://www.instagram.com/create/details/?old');
  const caption = page.locator('.caption-field');
  await caption.click();
  await page.keyboard.type(`${POST}\n${filler}`);
  const mark = page.locator('rostrum-mirror span', { hasText: WORD });
  await caption.evaluate((element) => element.scrollTo(0, 0));
  /** The letters that the browser itself finds under the middle of the mark; none while it is drawn anew. */
  const under = async () => {
    const found = await mark.boundingBox();
    if (!found) return '';
    const { x, y, width, height } = found;
    return caption.evaluate(
      (element, [px, py]) => {
        const at = document.caretPositionFromPoint(px, py)?.offset ?? 0;
        return (element as HTMLTextAreaElement).value.slice(at - 3, at + 3);
      },
      [x + width / 2, y + height / 2] as const,
    );
  };
  await expect.poll(under).toBe('ertens');
  await caption.evaluate((element) => element.scrollTo(0, 10));
  await expect.poll(under).toBe('ertens');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Oh, ');
  await expect.poll(under).toBe('ertens');

  const { x, y, width, height } = await box(mark);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(card(page)).toBeVisible();
  expect(overlaps(await box(card(page)), await box(mark))).toBe(false);
  await page.locator('.fix').first().click();
  await expect(caption).toHaveValue(`Oh, ${POST.replace(WORD, PLAIN)}\n${filler}`);
});

test('strict CSP with Trusted Types: the page refuses inline style, and all of ours is styled', async ({
  open,
}) => {
  const page = await open(MODAL);
  const policy = await page.evaluate(async () => {
    const { headers } = await fetch(location.href);
    return headers.get('content-security-policy');
  });
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  await write(page);
  await openCard(page);
  expect(await card(page).evaluate((element) => getComputedStyle(element).borderRadius)).toBe('12px');
});

test('modal order: what the page opens over the composer is over us, too', async ({ open }) => {
  const page = await open(MODAL);
  await write(page);
  await expect(chip(page)).toBeVisible();
  await page.evaluate(() => {
    const veil = document.createElement('div');
    veil.id = 'veil';
    veil.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: #0008';
    const button = document.createElement('button');
    veil.append(button);
    document.body.append(veil);
    button.focus();
  });
  await expect(chip(page)).toBeHidden();
  await page.evaluate(() => document.getElementById('veil')?.remove());
  await field(page).click();
  await expect(chip(page)).toBeVisible();

  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 90vw; height: 90vh';
    document.body.append(dialog);
    dialog.showModal();
  });
  const { x, y, width, height } = await box(chip(page).or(page.locator('dialog')).last());
  const uppermost = await page.evaluate(([px, py]) => document.elementFromPoint(px, py)?.localName, [
    x + width / 2,
    y + height / 2,
  ] as const);
  expect(uppermost).toBe('dialog');
});

test('near the viewport’s edge: the card stays inside, and off the line that is written', async ({
  open,
}) => {
  const page = await open(MODAL);
  for (const [width, height] of [
    [360, 640],
    [500, 330],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('ControlOrMeta+A');
    await write(page);
    await expectMarkAndCard(page);
    await page.keyboard.press('Escape');
  }
});

test('the line being written is not covered when the pointer rests on a mark above it', async ({ open }) => {
  const page = await open(MODAL);
  await write(page, `${POST}\nAnd this is the line that is being written`);
  const { x, y, width, height } = await boxOf(page, WORD);
  await page.mouse.move(x + width / 2, y + height / 2);
  await expect(card(page)).toBeVisible();
  expect(overlaps(await box(card(page)), await boxOf(page, 'And this is'))).toBe(false);
  // It took neither the focus nor the keys.
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('!');
  expect(await page.evaluate(() => window.__replica.focusedModelText())).toMatch(/being written!$/);
});

test('no flicker: in every frame that is drawn while somebody types, the mark lies on its word', async ({
  open,
}) => {
  const page = await open(MODAL);
  await write(page);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.evaluate((word) => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    // Observers of sizes are called after all that runs before a frame, and right before it is drawn.
    const probe = document.createElement('div');
    probe.style.cssText = 'position: fixed; height: 1px;';
    document.body.append(probe);
    const marked = () =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('rostrum-'))
        .flatMap(([, each]) => [...each].map(String))
        .filter((each) => each === word);
    new ResizeObserver(() => frames.push(marked().join())).observe(probe);
    let width = 1;
    const next = () => {
      width = 3 - width;
      probe.style.width = `${width}px`;
      requestAnimationFrame(next);
    };
    next();
  }, WORD);
  await page.keyboard.type('Good to know for all of us, and for them: ');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And here is #more of it.');
  const frames = await page.evaluate(() => (window as unknown as { frames: string[] }).frames);
  expect(frames.length).toBeGreaterThan(20);
  expect(new Set(frames)).toEqual(new Set([WORD]));
});

test('the word being typed is not marked, though it counts already', async ({ open }) => {
  const page = await open(MODAL);
  await write(page, 'We utilise tests. Ask your pharmacy about hypertension', 'utilise');
  await expect(chip(page).locator('.count')).toHaveText(/[23]/);
  expect(await markedWords(page)).not.toContain(WORD);
  await page.keyboard.type(' ');
  await marked(page, WORD);
});
