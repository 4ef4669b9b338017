import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { markedWords } from '../harness/marks.ts';
import { connectTo, openExtensionPage, type SessionPort } from '../harness/session-port.ts';
import { serveSites } from '../harness/sites.ts';

let browser: LaunchedBrowser;
let extensionPage: Page;

test.beforeAll(async () => {
  browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  await serveSites(browser.context);
  extensionPage = await openExtensionPage(browser);
});

test.afterAll(() => browser.close());

async function open(url: string): Promise<{ page: Page; port: SessionPort }> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return { page, port: await connectTo(page, extensionPage) };
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.locator(field).first().click();
  await page.keyboard.type(text);
}

/** A picture of one white dot. */
const PICTURE = {
  name: 'dot.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const draft = (index: number) => `[data-testid="tweetTextarea_${index}"][contenteditable]`;
const postField = 'form[method="POST"] [contenteditable]';

/** The strictest limit of the draft's first post. */
async function limit(port: SessionPort): Promise<number | undefined> {
  const state = await port.last();
  if (state.type !== 'live') return undefined;
  return Math.min(...state.report.measures.length.filter(({ post }) => post === 0).map((each) => each.limit));
}

test('from the first word on the panel counts, and what needs no language is marked', async () => {
  const { page, port } = await open('https://x.com/home');
  await write(page, draft(0), '𝗛𝗲𝗮𝗹𝘁𝗵 ');
  await expect.poll(() => markedWords(page)).toEqual(['𝗛𝗲𝗮𝗹𝘁𝗵']);
  expect(await port.last()).toMatchObject({ type: 'live', posts: ['𝗛𝗲𝗮𝗹𝘁𝗵 '], languages: [['und']] });
  await page.close();
});

test('a word alone is judged in no language, be it Catalan, German or English', async () => {
  const { page, port } = await open('https://x.com/home');
  for (const word of ['Utilitzem', 'Gesundheitsversorgung', 'utilise']) {
    await page.locator(draft(0)).first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(`${word} `);
    await expect
      .poll(port.last)
      .toMatchObject({ posts: [`${word} `], languages: [['und']], report: { hints: [] } });
  }
  expect(await markedWords(page)).toEqual([]);
  await page.close();
});

test('with two boxes open, the one that has the focus counts', async () => {
  const { page, port } = await open('https://x.com/home');
  await write(page, draft(0), 'Two in five live with hypertension at home.');
  await expect.poll(() => markedWords(page)).toContain('hypertension');

  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await page.keyboard.type('We will utilise it in the modal.');
  await expect.poll(() => markedWords(page)).toEqual(['utilise']);
  expect(await page.locator(draft(0)).count()).toBe(2);
  expect(await port.last()).toMatchObject({ posts: ['We will utilise it in the modal.'] });

  // The page gives the focus back to the box behind.
  await page.locator('[data-testid="app-bar-close"]').click();
  await page.locator(draft(0)).click();
  await expect.poll(() => markedWords(page)).toEqual(['hypertension']);
  await page.close();
});

test('two comment boxes of a feed do not disturb each other', async () => {
  const { page, port } = await open('https://www.facebook.com/?lang=ar');
  const comment = (index: number) => page.locator('form[role="presentation"] [contenteditable]').nth(index);
  for (const [index, text] of ['The first of two comments.', 'The second of two comments.'].entries()) {
    await comment(index).click();
    await page.keyboard.type(text);
    await expect.poll(port.last).toMatchObject({ type: 'live', kind: 'comment', posts: [text] });
  }
  await comment(0).click();
  await expect.poll(port.last).toMatchObject({ posts: ['The first of two comments.'] });
  await page.close();
});

test('a thread is one draft of several posts, and each is marked', async () => {
  const { page, port } = await open('https://x.com/compose/post');
  await write(page, `[aria-modal="true"] ${draft(0)}`, 'Two in five live with hypertension.');
  await page.locator('[data-testid="addButton"]').click();
  await page.keyboard.type('We will utilise a mobile clinic.');
  await expect.poll(async () => (await markedWords(page)).sort()).toEqual(['hypertension', 'utilise']);
  await expect
    .poll(port.last)
    .toMatchObject({ posts: ['Two in five live with hypertension.', 'We will utilise a mobile clinic.'] });
  await page.close();
});

test('an editor that the site draws anew keeps its session', async () => {
  const { page, port } = await open('https://www.facebook.com/?open=post&lang=de');
  const text = 'Two in five live with hypertension.';
  await write(page, postField, text);
  await expect.poll(() => markedWords(page)).toContain('hypertension');
  for (const background of ['on-colour', 'words']) {
    await page.locator('.colour').click();
    await expect(page.locator(`.${background} [contenteditable]`).first()).toBeVisible();
    await expect.poll(() => markedWords(page)).toContain('hypertension');
  }
  // Over 130 characters the site gives the background up in the middle of the writing.
  await page.locator('.colour').click();
  await page.keyboard.type(` ${'The words go on and on. '.repeat(5)}`);
  await expect(page.locator('.on-colour')).toHaveCount(0);
  await expect.poll(() => markedWords(page)).toContain('hypertension');
  const states = await port.all();
  expect(states.filter(({ type }) => type === 'silent')).toHaveLength(1);
  await page.close();
});

test('the limit is that of the account on X, and the strictest where a post goes to two platforms', async () => {
  for (const [url, field, expected] of [
    ['https://x.com/compose/post', `[aria-modal="true"] ${draft(0)}`, 280],
    ['https://x.com/compose/post?premium', `[aria-modal="true"] ${draft(0)}`, 25_000],
    ['https://www.facebook.com/?open=post', postField, 63_206],
    ['https://business.facebook.com/latest/composer', '[contenteditable]', 2200],
  ] as const) {
    const { page, port } = await open(url);
    await write(page, field, 'Two in five.');
    await expect.poll(() => limit(port)).toBe(expected);
    await page.close();
  }
});

/** What is made of the fields for alt text, which stand in the composer and are no compose boxes. */
async function altTextVerdicts(port: SessionPort): Promise<string[]> {
  const { candidates } = await port.selfTest();
  return candidates.filter(({ box }) => box === 'textarea').map(({ verdict }) => verdict);
}

test('pictures are counted where the page shows them, and alt text is claimed only where it can be seen', async () => {
  const { page: x, port: toX } = await open('https://x.com/home');
  await write(x, draft(0), 'Two in five.');
  await expect.poll(toX.last).toMatchObject({ media: [{ count: 0, withAlt: 0 }] });
  await x.locator('[data-testid="fileInput"]').setInputFiles(PICTURE);
  await expect.poll(toX.last).toMatchObject({ media: [{ count: 1, withAlt: 'unknown' }] });
  await x.locator('[data-testid="altTextLabel"]').click();
  expect(await altTextVerdicts(toX)).toEqual(['left-alone']);
  await x.close();

  const { page: fb, port: toFacebook } = await open('https://www.facebook.com/?open=post');
  await write(fb, postField, 'Two in five.');
  await expect.poll(toFacebook.last).toMatchObject({ media: ['unknown'] });
  await fb.locator(`form[method="POST"] [type="file"]`).setInputFiles(PICTURE);
  await expect.poll(toFacebook.last).toMatchObject({ media: [{ count: 1, withAlt: 'unknown' }] });
  expect(await altTextVerdicts(toFacebook)).toEqual(['left-alone']);
  await fb.close();

  const { page: ig, port: toInstagram } = await open('https://www.instagram.com/create/details/?lang=ar');
  await write(ig, '.caption-side [contenteditable]', 'Two in five.');
  await expect.poll(toInstagram.last).toMatchObject({ media: [{ count: 2, withAlt: 0 }] });
  await ig.locator('.caption-side .alt-text').first().fill('A blue square');
  await ig.locator('[name="creation-location-input"]').click();
  await expect.poll(toInstagram.last).toMatchObject({ media: [{ count: 2, withAlt: 1 }] });
  await ig.close();
});

test('what is written in another box of the page is not heard', async () => {
  const { page, port } = await open('https://www.facebook.com/?lang=es');
  await write(page, 'form[role="presentation"] [contenteditable]', 'Two in five schizophrenics ');
  await expect.poll(() => markedWords(page)).toEqual(['schizophrenics']);
  const before = (await port.all()).length;
  await write(page, '.is-docked [contenteditable]', 'Two in five diabetics, between us ');
  expect(await page.evaluate(() => window.__replica.focusedModelText())).toContain('between us');
  // The answer to a question comes after whatever the keys have brought about.
  await port.selfTest();
  const states = (await port.all()).slice(before);
  expect(JSON.stringify(states)).not.toContain('between us');
  expect(await markedWords(page)).toEqual(['schizophrenics']);
  await page.close();
});

test('a short English draft, which browsers take for Catalan, gets its hints', async () => {
  const { page } = await open('https://x.com/home');
  await write(page, draft(0), 'Diabetics should never skip insulin.');
  await expect.poll(() => markedWords(page)).toContain('Diabetics');
  await page.close();
});

test('an open list of names keeps its keys', async () => {
  const { page } = await open('https://www.facebook.com/?open=post&lang=ar');
  await write(page, postField, 'Two in five live with hypertension, says @ines');
  await expect(page.locator('[role="option"]')).toHaveText('@ineskallio');
  await page.keyboard.press('Enter');
  await page.keyboard.type('today');
  await expect
    .poll(() => page.evaluate(() => window.__replica.focusedModelText()))
    .toBe('Two in five live with hypertension, says @ineskallio today');
  await expect.poll(() => markedWords(page)).toContain('hypertension');
  await page.close();
});
