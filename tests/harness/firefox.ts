import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from './browsers.ts';
import type { AnswerFor } from './site-answers.ts';

/** The id of our build in Firefox, and the one under which its pages stand here: by itself Firefox draws a new one for each profile. */
const GECKO_ID = 'rostrum@rostrum.health';
const UUID = '1f0c8a5e-6d0b-4c1e-9a57-0f3b8f2f6d11';
const START_LIMIT_MS = 60_000;
const PAGE_LIMIT_MS = 30_000;
const POLL_MS = 50;

/** How to open a Firefox with one unpacked extension in it. */
export interface FirefoxOptions {
  /** Folder of the built extension. Its gecko id is ours, or its pages are not to be had. */
  readonly extensionDir: string;
  /** What the network is: an address without an answer is refused. `loadSites()` gives the replicas. */
  readonly answerFor: AnswerFor;
  /** True unless given. A headed browser needs a display. */
  readonly headless?: boolean;
  /** Language of the interface and so of the extension, a BCP 47 tag; English unless given. */
  readonly lang?: string;
  /** What pages take for the system's colours; light unless given. */
  readonly colorScheme?: 'light' | 'dark';
  /** Added to the environment of the browser, for a display of one's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Added to the preferences of the profile. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A running Firefox with the extension loaded. */
export interface LaunchedFirefox {
  readonly browser: Browser;
  /** A new tab, 1280 × 800, in front. All that it asks the network for is answered from `answerFor` or refused. */
  newPage(): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Every address that a page asked for, in order; data, blob and extension addresses do not count. */
  readonly requests: readonly string[];
  /** What nobody answers: addresses of pages, and `host:port` of whatever else in the browser wanted out. Nothing gets out. */
  readonly unexpected: readonly string[];
  /** Ends the browser and removes its profile, which was fresh. */
  close(): Promise<void>;
}

/** Without these Firefox asks its maker for this and that at the start, and greets. */
const QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.getAddons.cache.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** A proxy that lets nothing through and notes where to it should have gone. */
async function startWall(note: (address: string) => void): Promise<Server> {
  const wall = createServer(({ url = '' }, response) => {
    note(url);
    response.writeHead(403).end();
  });
  wall.on('connect', ({ url = '' }, socket) => {
    note(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => wall.listen(0, '127.0.0.1', ready));
  return wall;
}

function proxiedTo(wall: Server): Record<string, unknown> {
  const { port } = wall.address() as AddressInfo;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** Waits until a page has loaded an address. The tab changes its process on the way, and who asks at that moment gets an error. */
async function arrives(page: Page, url: string): Promise<void> {
  const deadline = performance.now() + PAGE_LIMIT_MS;
  const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  while (!(await page.evaluate(isThere, url).catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`Firefox did not open ${url}.`);
    await setTimeout(POLL_MS);
  }
}

/** Starts Firefox with a fresh profile and the extension in it. Throws `BrowserMissing` when there is no browser. */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const { answerFor, lang = 'en', colorScheme = 'light' } = options;
  const executablePath = await findFirefox();
  const requests: string[] = [];
  const unexpected: string[] = [];
  const wall = await startWall((address) => unexpected.push(address));
  const removeWall = () => {
    wall.close();
    wall.closeAllConnections();
  };

  function answer(request: HTTPRequest): void {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue();
    requests.push(url);
    const found = answerFor(url);
    if (found) return void request.respond({ ...found, headers: { ...found.headers } });
    unexpected.push(url);
    void request.abort();
  }

  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: options.headless ?? true,
      // Pages of extensions belong to the browser's own part, which is closed to drivers by itself.
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      // Only with this does a release build heed `services.settings.server`.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...options.env },
      timeout: START_LIMIT_MS,
      defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
      extraPrefsFirefox: {
        ...QUIET,
        ...proxiedTo(wall),
        'intl.locale.requested': lang,
        'intl.accept_languages': lang,
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        ...options.preferences,
      },
    });
    await browser.installExtension(options.extensionDir);
    return {
      browser,
      requests,
      unexpected,
      async newPage() {
        const page = await browser.newPage();
        await page.setRequestInterception(true);
        page.on('request', answer);
        return page;
      },
      async openExtensionPage(path) {
        const page = await browser.newPage();
        const url = `moz-extension://${UUID}/${path}`;
        // The driver is never told that such a page has loaded, so its own waiting would end in a timeout.
        page.goto(url).catch(() => undefined);
        await arrives(page, url);
        return page;
      },
      async close() {
        await browser.close();
        removeWall();
      },
    };
  } catch (error) {
    removeWall();
    throw error;
  }
}
