import type { CDPSession, Page } from '@playwright/test';

/** One thing that happened on the main thread; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] };
  };
}

/** What scripts of the extension did in a page while it was watched. */
export interface OwnWork {
  /** Milliseconds that each of our scripts took to run from top to bottom, by file name. */
  readonly started: readonly { readonly script: string; readonly ms: number }[];
  /** How often a function of ours was called by the browser, and how long it took in all, ms. */
  readonly calls: number;
  readonly callsMs: number;
  /** Timers, animation frames and idle callbacks that our scripts asked for. */
  readonly timers: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'v8.execute',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];

const TIMERS = ['TimerInstall', 'RequestAnimationFrame', 'RequestIdleCallback'];
const MS = 1000;

async function stop(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((complete) => session.once('Tracing.tracingComplete', complete));
  await session.send('Tracing.end');
  await done;
  return events;
}

/** Watches a page through the browser's own trace while `act` runs. Give it no other page to look at meanwhile. */
export async function watchWork(
  page: Page,
  extensionId: string,
  act: () => Promise<unknown>,
): Promise<OwnWork> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const events = await stop(session);
  await session.detach();
  const prefix = `chrome-extension://${extensionId}/`;
  const isOwn = (url: string | undefined) => url?.startsWith(prefix) ?? false;
  const urlOf = ({ args }: TraceEvent) => args?.data?.url;
  const calls = events.filter((event) => event.name === 'FunctionCall' && isOwn(urlOf(event)));
  return {
    started: events
      .filter((event) => event.name === 'EvaluateScript' && isOwn(urlOf(event)))
      .map((event) => ({ script: urlOf(event)?.slice(prefix.length) ?? '', ms: (event.dur ?? 0) / MS })),
    calls: calls.length,
    callsMs: calls.reduce((sum, { dur = 0 }) => sum + dur, 0) / MS,
    timers: events.filter(
      ({ name, args }) => TIMERS.includes(name) && args?.data?.stackTrace?.some(({ url }) => isOwn(url)),
    ).length,
  };
}
