import { type CDPSession, expect, type Page } from '@playwright/test';
import { markedWords, ownElements } from '../harness/marks.ts';
import { openPanel } from '../harness/panel.ts';
import { chip, field, marked, openCard, POST, test, WORD, write } from './support/hints.ts';

/* Life: nothing runs while nobody writes, nothing stays behind, and nobody else can break it. */

const MODAL = 'https://x.com/compose/post';
const HOME = 'https://x.com/home';

/** Waits for frames of the page. */
const frames = (page: Page, many: number) =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, many);

/** Counts the calls of functions in our scripts on a page: a count, where a time would depend on the machine. */
async function countCalls(devTools: CDPSession): Promise<() => Promise<number>> {
  await devTools.send('Profiler.enable');
  await devTools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await devTools.send('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.startsWith('chrome-extension://'));
    return ours
      .flatMap(({ functions }) => functions)
      .reduce((sum, each) => sum + (each.ranges[0]?.count ?? 0), 0);
  };
}

test('idle means no timer and no message: not one function of ours runs in two seconds of frames', async ({
  open,
  extension,
}) => {
  const page = await open(MODAL);
  await write(page);
  const calls = await countCalls(await extension.launched.context.newCDPSession(page));
  // The last word is said aloud, and what is missing is told, two seconds after the last key.
  await expect(page.locator('rostrum-hints .ground > [role=status]')).not.toBeEmpty();
  await expect
    .poll(
      async () => {
        await calls();
        await frames(page, 120);
        return calls();
      },
      { timeout: 30_000 },
    )
    .toBe(0);
});

test('a busy timeline, 10,000 mutations: our scripts are called a few times, not thousands', async ({
  open,
  extension,
}) => {
  const page = await open(HOME);
  await write(page);
  const calls = await countCalls(await extension.launched.context.newCDPSession(page));
  await expect(page.locator('rostrum-hints .ground > [role=status]')).not.toBeEmpty();
  await frames(page, 60);
  await calls();
  const changed = await page.evaluate(async () => {
    const column = document.querySelector('[data-testid="primaryColumn"]') as HTMLElement;
    let seen = 0;
    const observer = new MutationObserver((records) => {
      seen += records.length;
    });
    observer.observe(column, { childList: true, subtree: true });
    for (let burst = 0; burst < 50; burst += 1) {
      for (let each = 0; each < 100; each += 1) {
        const post = document.createElement('article');
        post.style.height = '20px';
        column.append(post);
        post.remove();
      }
      await new Promise(requestAnimationFrame);
    }
    return seen;
  });
  expect(changed).toBeGreaterThanOrEqual(10_000);
  expect(await calls()).toBeLessThan(200);
  await page.keyboard.type(' And utilise it ');
  await marked(page, 'utilise');
});

test('500 open and close cycles leave nothing behind', async ({ open, extension }) => {
  test.setTimeout(120_000);
  const page = await open(HOME);
  const devTools = await extension.launched.context.newCDPSession(page);
  await devTools.send('Performance.enable');
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await write(page);
  const cycle = (many: number) =>
    page.evaluate(async (count) => {
      const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
      const go = (path: string) => {
        history.replaceState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      };
      for (let each = 0; each < count; each += 1) {
        go('/home');
        await turn();
        go('/compose/post');
        await turn();
      }
      go('/home');
      await turn();
    }, many);
  const counted = async () => {
    await devTools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devTools.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  await cycle(20);
  const before = await counted();
  await cycle(500);
  expect(await ownElements(page)).toEqual([]);
  expect(await markedWords(page)).toEqual([]);
  const after = await counted();
  // One forgotten listener or element a cycle would make 500.
  for (const name of ['JSEventListeners', 'Nodes']) {
    expect((after.get(name) ?? 0) - (before.get(name) ?? 0)).toBeLessThan(250);
  }
});

test('the script of the card comes with the first card, not with the composer', async ({
  open,
  extension,
}) => {
  const page = await open(MODAL);
  const devTools = await extension.launched.context.newCDPSession(page);
  const scripts: string[] = [];
  devTools.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.split('/').at(-1) ?? ''));
  await devTools.send('Debugger.enable');
  await write(page);
  await expect(chip(page)).toBeVisible();
  expect(scripts).toContain('compose.js');
  expect(scripts).not.toContain('card.js');
  await openCard(page);
  expect(scripts.filter((name) => name === 'card.js')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await openCard(page);
  expect(scripts.filter((name) => name === 'card.js')).toHaveLength(1);
});

test('panel opened late: it is told at once', async ({ open, extension }) => {
  const page = await open(MODAL);
  await write(page);
  const panel = await openPanel(extension.launched, page);
  await panel.reportOn(POST.length, 'general-public');
  await expect.poll(async () => (await panel.hints()).map(({ rule }) => rule)).toContain('plain-word');
  await panel.close();
});

test('the page removes our host again and again: we back off, and typing goes on', async ({ open }) => {
  const page = await open(MODAL);
  await page.evaluate(() => {
    const counter = { removed: 0 };
    Object.assign(window, { counter });
    new MutationObserver(() => {
      for (const ours of document.querySelectorAll('rostrum-hints')) {
        counter.removed += 1;
        ours.remove();
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  });
  await write(page);
  await page.keyboard.type(' More.');
  await frames(page, 30);
  const removed = await page.evaluate(
    () => (window as unknown as { counter: { removed: number } }).counter.removed,
  );
  expect(removed).toBeGreaterThan(0);
  expect(removed).toBeLessThanOrEqual(6);
  expect(await ownElements(page)).toEqual([]);
  expect(await markedWords(page)).toEqual([WORD]);
  expect(await page.evaluate(() => window.__replica.focusedModelText())).toBe(`${POST} More.`);
});

test('zero network requests, nothing of the draft in storage, and nothing of ours in what is sent', async ({
  open,
  extension,
}) => {
  const page = await open(HOME);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await write(page);
  await openCard(page);
  await page.keyboard.press('Escape');
  await expect(chip(page)).toBeVisible();
  const stored = await extension.launched.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(): Promise<unknown> }> };
    };
    return JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]);
  });
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
    ]),
  );
  for (const word of [WORD, 'pharmacy']) {
    expect(stored).not.toContain(word);
    expect(kept).not.toContain(word);
  }
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect.poll(() => page.evaluate(() => window.__replica.submitted)).toEqual([POST]);
  await expect(field(page)).toHaveText('');
  expect(requests).toEqual([]);
});
