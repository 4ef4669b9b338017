import type { CDPSession, Page } from '@playwright/test';

/** What a function of ours that the page calls looks like, in the order it was added. */
export interface OwnListener {
  readonly type: string;
  readonly isCapture: boolean;
  readonly script: string;
}

/** The isolated world of the extension's content scripts in one page, looked at through the DevTools protocol. */
export interface OwnWorld {
  /** Listeners of our scripts on the window, the document and everything in it. */
  listeners(): Promise<readonly OwnListener[]>;
  /** How many objects made by a class of this world are alive, after a garbage collection. */
  alive(className: string): Promise<number>;
  /** The names of nodes that our scripts hold on to though they have left the page. */
  detachedNodes(): Promise<readonly string[]>;
}

interface Context {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly type?: string };
}

/** The file name of a script of the extension, or undefined for anybody else's. */
function ownName(url: string, extensionId: string): string | undefined {
  const prefix = `chrome-extension://${extensionId}/`;
  return url.startsWith(prefix) ? url.slice(prefix.length) : undefined;
}

async function findContext(session: CDPSession, extensionId: string): Promise<number> {
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as Context));
  await session.send('Runtime.enable');
  const own = contexts.findLast(
    ({ origin, auxData }) => auxData?.type === 'isolated' && origin === `chrome-extension://${extensionId}`,
  );
  if (!own) throw new Error('No content script of the extension runs in this page.');
  return own.id;
}

/** Looks into the world of our content scripts. Call it when the page has loaded; a new page needs a new look. */
export async function ownWorld(page: Page, extensionId: string): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Map<string, string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    const name = ownName(url, extensionId);
    if (name) scripts.set(scriptId, name);
  });
  await session.send('Debugger.enable');
  const contextId = await findContext(session, extensionId);

  async function objectOf(expression: string): Promise<string> {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    if (result.objectId === undefined) throw new Error(`${expression} is no object.`);
    return result.objectId;
  }

  async function listenersOf(expression: string, depth: number): Promise<OwnListener[]> {
    const objectId = await objectOf(expression);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId,
      depth,
      pierce: true,
    });
    return listeners.flatMap(({ type, useCapture, scriptId }) => {
      const script = scripts.get(scriptId);
      return script === undefined ? [] : [{ type, isCapture: useCapture, script }];
    });
  }

  /** Runs a function over the list of all live objects with this prototype. */
  async function overAll<T>(className: string, run: string): Promise<T> {
    await session.send('HeapProfiler.collectGarbage');
    const prototypeObjectId = await objectOf(`${className}.prototype`);
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: run,
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return result.value as T;
  }

  return {
    listeners: async () => [...(await listenersOf('window', 0)), ...(await listenersOf('document', -1))],
    alive: (className) => overAll(className, 'function () { return this.length; }'),
    detachedNodes: () =>
      overAll(
        'Node',
        'function () { return this.filter((node) => node.nodeType === 1 && !node.isConnected).map((node) => node.localName); }',
      ),
  };
}
