import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { type LaunchedBrowser, launchWithExtension } from '../harness/launch.ts';
import { openPanel } from '../harness/panel.ts';
import { serveSites } from '../harness/sites.ts';

/** How often the background is stopped while somebody types. */
const STOPS = process.env.ROSTRUM_SOAK ? 200 : 10;

interface ExtensionWorld {
  readonly chrome: {
    readonly runtime: {
      readonly lastError?: { readonly message: string };
      sendMessage(...message: unknown[]): Promise<unknown>;
      connect(
        id: string,
        info: { name: string },
      ): {
        readonly onMessage: { addListener(listener: (message: unknown) => void): void };
        readonly onDisconnect: { addListener(listener: () => void): void };
      };
    };
  };
}

/** Starts and stops the background through the browser's own tools, from a page of the extension. */
async function holdBackground({ context, extensionId }: LaunchedBrowser) {
  const door = await context.newPage();
  await door.goto(`chrome-extension://${extensionId}/popup.html`);
  const tools = await context.newCDPSession(door);
  const status = new Map<string, string>();
  tools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) status.set(versionId, runningStatus);
  });
  await tools.send('ServiceWorker.enable');
  const statuses = () => [...status.values()];
  return {
    async wake() {
      await door.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.runtime
          .sendMessage({ type: 'nothing' })
          .catch(() => {}),
      );
      await expect.poll(statuses).toContain('running');
    },
    async stop() {
      for (const [versionId, running] of status)
        if (running === 'running') await tools.send('ServiceWorker.stopWorker', { versionId });
      await expect.poll(statuses).not.toContain('running');
    },
  };
}

test('the panel follows every word while the background is stopped again and again', async () => {
  test.setTimeout(30_000 + STOPS * 3000);
  const browser = await launchWithExtension({
    extensionDir: await buildExtension('chrome-mv3'),
    inspectable: true,
  });
  const errors: string[] = [];
  try {
    await serveSites(browser.context);
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto('https://x.com/compose/post');
    const panel = await openPanel(browser, page);
    panel.onError((message) => errors.push(message));
    const background = await holdBackground(browser);
    await page.bringToFront();
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    let length = 0;
    for (let stop = 0; stop < STOPS; stop += 1) {
      await background.wake();
      const words = stop % 20 === 19 ? 'hypertension.' : 'sleep well ';
      await page.keyboard.type(words.slice(0, 5));
      await background.stop();
      await page.keyboard.type(words.slice(5));
      length += words.length;
      await panel.reportOn(length, 'general-public');
    }
    expect(errors).toEqual([]);
    await panel.close();
  } finally {
    await browser.close();
  }
});

/** Another extension, which may ask for whatever it likes. */
function writeStranger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'stranger.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'stranger.js'), '');
  return folder;
}

async function strangerIn({ context }: LaunchedBrowser): Promise<Worker> {
  const isStranger = (worker: Worker) => worker.url().endsWith('/stranger.js');
  return (
    context.serviceWorkers().find(isStranger) ??
    context.waitForEvent('serviceworker', { predicate: isStranger })
  );
}

/** What a stranger gets out of our extension when it speaks as our own parts do. */
function speakAsOurOwn(worker: Worker | Page, id: string) {
  return (worker as Worker).evaluate(async (ours) => {
    const { runtime } = (globalThis as unknown as ExtensionWorld).chrome;
    const message = await runtime
      .sendMessage(ours, { type: 'scripts.inject' })
      .catch((error: Error) => `refused: ${error.message}`);
    const port = await new Promise((done) => {
      const opened = runtime.connect(ours, { name: 'rostrum-panel' });
      opened.onMessage.addListener(done);
      opened.onDisconnect.addListener(() => done(`refused: ${runtime.lastError?.message}`));
    });
    return { message, port };
  }, id);
}

test('another extension that speaks as our own parts do is not listened to', async () => {
  const stranger = writeStranger();
  const browser = await launchWithExtension({
    extensionDir: await buildExtension('chrome-mv3'),
    others: [stranger],
  });
  try {
    const answers = await speakAsOurOwn(await strangerIn(browser), browser.extensionId);
    expect(answers.message).toMatch(/^refused: .*Receiving end does not exist/);
    expect(answers.port).toMatch(/^refused: .*Receiving end does not exist/);
  } finally {
    await browser.close();
    rmSync(stranger, { recursive: true, force: true });
  }
});
