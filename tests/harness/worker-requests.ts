import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { LaunchedBrowser } from './launch.ts';

/** What the extension's worker asks the network for, from now on. */
export interface WorkerRequests {
  readonly urls: readonly string[];
  /** Lets go of the worker. */
  stop(): Promise<void>;
}

/** Watches the worker of a browser launched as `inspectable`: Playwright tells of requests of pages alone. */
export async function watchWorkerRequests(browser: LaunchedBrowser): Promise<WorkerRequests> {
  const [port, path] = (await readFile(join(browser.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const connection = await puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}` });
  const target = await connection.waitForTarget((each) => each.url() === browser.worker.url());
  const session = await target.createCDPSession();
  const urls: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
  await session.send('Network.enable');
  return { urls, stop: () => connection.disconnect() };
}
