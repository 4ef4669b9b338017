import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PANEL_PORT } from '../../../lib/messaging/port.ts';
import { type Feed, watchFeed } from '../../../lib/panel/feed.ts';
import { createFakeBrowser } from './fake-browser.ts';
import { sampleState } from './sample-state.ts';

const onX = { url: 'https://x.com/compose/post', status: 'complete', hasScript: true };
let world: ReturnType<typeof createFakeBrowser>;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  world = createFakeBrowser();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Lets promises settle, without time going by. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const stateOf = ({ feed: { value } }: Feed) => (value.type === 'live' ? 'live' : value.why);

async function follow(tab?: number): Promise<Feed> {
  const feed = watchFeed(world.api, { signal: life.signal, ...(tab !== undefined && { tab }) });
  await settle();
  return feed;
}

test('connects to the main frame of the active tab and shows what it says', async () => {
  world.put(1, onX);
  world.activate(1);
  const feed = await follow();
  expect(stateOf(feed)).toBe('connecting');
  expect(feed.site.value).toBe('x');
  expect(world.ports.map(({ tab, info }) => [tab, info])).toEqual([[1, { frameId: 0, name: PANEL_PORT }]]);

  world.ports[0]?.answer({ type: 'silent', why: 'no-composer' });
  expect(stateOf(feed)).toBe('no-composer');
  world.ports[0]?.answer(sampleState());
  expect(stateOf(feed)).toBe('live');
  feed.send({ type: 'fix.undo' });
  expect(world.ports[0]?.sent).toEqual([{ type: 'fix.undo' }]);
});

test('follows a tab switch, and takes nothing more from the tab it left', async () => {
  world.put(1, onX);
  world.put(2, { ...onX, url: 'https://twitter.com/home' });
  world.activate(1);
  const feed = await follow();
  world.ports[0]?.answer(sampleState());
  world.activate(2);
  await settle();
  expect(world.ports[0]?.isClosed).toBe(true);
  world.ports[0]?.answer(sampleState());
  expect(stateOf(feed)).toBe('connecting');
  world.ports[1]?.answer({ type: 'silent', why: 'paused' });
  expect(stateOf(feed)).toBe('paused');
});

test.each([undefined, 'https://example.org/', 'https://x.com.example.org/', 'about:blank'])(
  'is not served on a page with the address %s',
  async (url) => {
    world.put(1, { ...onX, url });
    world.activate(1);
    expect(stateOf(await follow())).toBe('not-served');
    expect(world.ports).toEqual([]);
  },
);

test('asks for a reload when nobody answers on a served site, after some tries', async () => {
  world.put(1, { ...onX, hasScript: false });
  world.activate(1);
  const feed = await follow();
  expect(stateOf(feed)).toBe('connecting');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stateOf(feed)).toBe('reload-needed');
  expect(world.ports).toHaveLength(4);

  feed.reload();
  await settle();
  expect(world.reloaded).toEqual([1]);
  world.put(1, onX);
  world.onUpdated.fire(1, { status: 'complete' });
  await settle();
  world.ports.at(-1)?.answer({ type: 'silent', why: 'no-composer' });
  expect(stateOf(feed)).toBe('no-composer');
});

test('waits while the page loads, however long that takes', async () => {
  world.put(1, { ...onX, status: 'loading', hasScript: false });
  world.activate(1);
  const feed = await follow();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stateOf(feed)).toBe('connecting');
  world.put(1, onX);
  world.onUpdated.fire(1, { status: 'complete' });
  await settle();
  world.ports.at(-1)?.answer(sampleState());
  expect(stateOf(feed)).toBe('live');
});

test('says that the browser keeps us out, and looks again once it lets us in', async () => {
  world.put(1, { url: undefined, status: 'complete', hasScript: true });
  world.activate(1);
  const feed = await follow();
  expect(stateOf(feed)).toBe('not-served');
  world.shutOut();
  await settle();
  expect(stateOf(feed)).toBe('access-withheld');
  world.put(1, onX);
  feed.allowAccess();
  await settle();
  expect(stateOf(feed)).toBe('connecting');
});

test('tells a script of another version by its silence, or by what cannot be read', async () => {
  world.put(1, onX);
  world.activate(1);
  const feed = await follow();
  await vi.advanceTimersByTimeAsync(5000);
  expect(stateOf(feed)).toBe('outdated');
  world.ports[0]?.answer(sampleState());
  expect(stateOf(feed)).toBe('live');
  world.ports[0]?.answer({ type: 'live', of: 'another version' });
  expect(stateOf(feed)).toBe('outdated');
});

test('connects again after a navigation, and not while the line holds', async () => {
  world.put(1, onX);
  world.activate(1);
  const feed = await follow();
  world.ports[0]?.answer(sampleState());
  world.onUpdated.fire(1, { status: 'complete' });
  world.onFocusChanged.fire();
  await settle();
  expect(world.ports).toHaveLength(1);

  world.ports[0]?.hangUp();
  await settle();
  expect(stateOf(feed)).toBe('connecting');
  expect(world.ports).toHaveLength(2);
  world.put(1, { url: undefined, status: 'loading', hasScript: false });
  world.ports[1]?.hangUp();
  await vi.advanceTimersByTimeAsync(1000);
  expect(stateOf(feed)).toBe('not-served');
});

test('follows one tab when it is told to, and survives its end', async () => {
  world.put(1, { ...onX, url: 'https://example.org/' });
  world.put(5, onX);
  world.activate(1);
  const feed = await follow(5);
  expect(world.ports.map(({ tab }) => tab)).toEqual([5]);
  world.activate(1);
  await settle();
  expect(world.ports).toHaveLength(1);
  expect(stateOf(await follow(99))).toBe('not-served');
  expect(stateOf(feed)).toBe('connecting');
});

test('leaves nothing behind', async () => {
  world.put(1, onX);
  world.activate(1);
  await follow();
  life.abort();
  expect(world.ports[0]?.isClosed).toBe(true);
  expect([world.onActivated.size, world.onUpdated.size, world.onFocusChanged.size]).toEqual([0, 0, 0]);
  expect(vi.getTimerCount()).toBe(0);
});
