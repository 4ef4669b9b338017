import type { CDPSession, Page } from '@playwright/test';

/** One thing that happened on the main thread; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  /** How much of it the thread itself was at work: a busy machine does not add to it. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] };
  };
}

/** A script of the extension, by file name, and the milliseconds it took to be read and run from top to bottom. */
interface Started {
  readonly script: string;
  readonly ms: number;
}

/** What scripts of the extension did in a page while it was watched. */
export interface OwnWork {
  readonly started: readonly Started[];
  /** How often a function of ours was called by the browser, and how long it took in all, ms. */
  readonly calls: number;
  readonly callsMs: number;
  /** Timers, animation frames and idle callbacks that our scripts asked for. */
  readonly timers: number;
}

const SCRIPTS = ['devtools.timeline'];
const WORK = [
  ...SCRIPTS,
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

/** What the browser's own trace tells of a page while `act` runs. Give it no other page to look at meanwhile. */
async function traced(
  page: Page,
  includedCategories: readonly string[],
  act: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...includedCategories] },
  });
  await act();
  const events = await stop(session);
  await session.detach();
  return events;
}

const prefixOf = (extensionId: string) => `chrome-extension://${extensionId}/`;
const urlOf = ({ args }: TraceEvent) => args?.data?.url;

function startedIn(
  events: readonly TraceEvent[],
  extensionId: string,
  timeOf: (event: TraceEvent) => number,
): Started[] {
  const prefix = prefixOf(extensionId);
  return events
    .filter((event) => event.name === 'EvaluateScript' && urlOf(event)?.startsWith(prefix))
    .map((event) => ({ script: urlOf(event)?.slice(prefix.length) ?? '', ms: timeOf(event) / MS }));
}

const atWork = ({ tdur, dur }: TraceEvent) => tdur ?? dur ?? 0;

/**
 * The scripts of ours that start while `act` runs, with the time that the page's thread is at work on each, and on each call into
 * it, in their order: one that runs in idle moments is only read when it starts.
 */
export async function watchStarts(
  page: Page,
  extensionId: string,
  act: () => Promise<unknown>,
): Promise<(Started & { callsMs: readonly number[] })[]> {
  // Noting where timers come from, as watchWork does, would double the time that a script takes.
  const events = await traced(page, SCRIPTS, act);
  return startedIn(events, extensionId, atWork).map((started) => {
    const url = prefixOf(extensionId) + started.script;
    const calls = events.filter((event) => event.name === 'FunctionCall' && urlOf(event) === url);
    return { ...started, callsMs: calls.map((call) => atWork(call) / MS) };
  });
}

/** Watches the work of our scripts in a page while `act` runs. */
export async function watchWork(
  page: Page,
  extensionId: string,
  act: () => Promise<unknown>,
): Promise<OwnWork> {
  const events = await traced(page, WORK, act);
  const isOwn = (url: string | undefined) => url?.startsWith(prefixOf(extensionId)) ?? false;
  const calls = events.filter((event) => event.name === 'FunctionCall' && isOwn(urlOf(event)));
  return {
    started: startedIn(events, extensionId, ({ dur }) => dur ?? 0),
    calls: calls.length,
    callsMs: calls.reduce((sum, { dur = 0 }) => sum + dur, 0) / MS,
    timers: events.filter(
      ({ name, args }) => TIMERS.includes(name) && args?.data?.stackTrace?.some(({ url }) => isOwn(url)),
    ).length,
  };
}
