import { expect, type Page, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { markedWords, ownElements } from '../harness/marks.ts';
import { connectTo, openExtensionPage, storeAudience } from '../harness/session-port.ts';
import { type ServedSites, serveSites } from '../harness/sites.ts';
import { leftAlone, type Surface, surfaces } from '../harness/surfaces.ts';

/** Its last word is marked in every kind of box, whoever reads it; three words before tell the language. */
const WORD = 'schizophrenics';
const TEXT = `Two in five ${WORD}`;
const AUDIENCES = ['general-public', 'medical-students', 'stakeholders'];

let browser: LaunchedBrowser;
let served: ServedSites;
let extensionPage: Page;
const errors: string[] = [];

test.beforeAll(async () => {
  browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  served = await serveSites(browser.context);
  extensionPage = await openExtensionPage(browser);
  browser.context.on('page', (page) => {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });
  await browser.worker.evaluate(() => {
    const scope = globalThis as unknown as { seen: number; chrome: Messages };
    scope.seen = 0;
    scope.chrome.runtime.onMessage.addListener(() => {
      scope.seen += 1;
    });
  });
});

test.afterAll(() => browser.close());

test.afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
  expect(served.unexpected).toEqual([]);
});

interface Messages {
  readonly runtime: { readonly onMessage: { addListener(listener: () => void): void } };
}

/** Messages that reached the extension's worker so far, from any page. */
const messagesSeen = () => browser.worker.evaluate(() => (globalThis as unknown as { seen: number }).seen);

async function open(url: string, steps: readonly string[] = []): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  for (const step of steps) await page.locator(step).first().click();
  return page;
}

/** Where the words are marked: in the text, or in the copy that lies over a textarea. */
async function expectMark(page: Page, field: string): Promise<void> {
  const isTextarea = await page
    .locator(field)
    .first()
    .evaluate(({ localName }) => localName === 'textarea');
  if (isTextarea) await expect.poll(() => ownElements(page)).toContain('rostrum-mirror');
  else await expect.poll(() => markedWords(page)).toContain(WORD);
}

async function write(page: Page, { field }: Pick<Surface, 'field'>): Promise<void> {
  const box = page.locator(field).first();
  await box.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(TEXT);
  await page.keyboard.type(' ');
}

for (const [index, surface] of surfaces.entries()) {
  const audience = AUDIENCES[index % AUDIENCES.length] ?? '';
  test(`${surface.title} is found, left when it goes, and found again`, async () => {
    await storeAudience(extensionPage, audience);
    const page = await open(surface.url, surface.open);
    const port = await connectTo(page, extensionPage);

    await write(page, surface);
    await expectMark(page, surface.field);
    const { platforms, kind } = surface;
    await expect
      .poll(port.last)
      .toMatchObject({ type: 'live', platforms, kind, audience, posts: [`${TEXT} `] });

    for (const step of surface.away) await page.locator(step).first().click();
    await expect.poll(port.last).toEqual({ type: 'silent', why: 'no-composer' });
    expect(await markedWords(page)).toEqual([]);
    expect(await ownElements(page)).toEqual([]);

    for (const step of surface.back ?? surface.open ?? []) await page.locator(step).first().click();
    await write(page, surface);
    await expectMark(page, surface.field);
    expect(await port.last()).toMatchObject({ type: 'live', platforms, posts: [`${TEXT} `] });
    await page.close();
  });
}

for (const box of leftAlone) {
  test(`${box.title} is left alone`, async () => {
    const before = await messagesSeen();
    const page = await open(box.url, box.open);
    await page.locator(box.field).first().click();
    await page.keyboard.type(`${TEXT} `);
    // Asking over the port is a round trip: whatever the keys began has begun.
    const port = await connectTo(page, extensionPage);
    expect(await port.all()).toEqual([{ type: 'silent', why: 'no-composer' }]);
    expect(await messagesSeen()).toBe(before);
    expect(await markedWords(page)).toEqual([]);
    expect(await ownElements(page)).toEqual([]);
    await page.close();
  });
}
