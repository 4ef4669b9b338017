import { expect, test } from '@playwright/test';
import { buildExtension } from '../harness/build.ts';
import { launchWithExtension } from '../harness/launch.ts';
import { markedWords } from '../harness/marks.ts';
import { connectTo, openExtensionPage } from '../harness/session-port.ts';
import { serveSites } from '../harness/sites.ts';

const POST = 'Two in five adults live with hypertension, and most of them have no idea. ';
const FIELD = '[data-testid="tweetTextarea_0"][contenteditable]';

interface Hostile {
  /** What the page got hold of. */
  readonly stolen: string[];
  /** How often it took something of ours away. */
  removed: number;
  fakes: number;
}

/** Runs in the page before anything else does. */
function beHostile(): void {
  const hostile: Hostile = { stolen: [], removed: 0, fakes: 0 };
  Object.assign(globalThis, { hostile });
  const steal = (what: string) => void hostile.stolen.push(what);

  // What our scripts would run into if they lived in the page's world.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function stealing(init) {
    if (this.localName.startsWith('rostrum-')) steal('shadow root');
    return attachShadow.call(this, init);
  };
  const { get } = Map.prototype;
  Map.prototype.get = function stealing(key) {
    if (typeof key === 'string' && key.includes('rostrum')) steal('map');
    return get.call(this, key);
  };
  Object.defineProperty(Object.prototype, 'hints', { set: () => steal('report'), configurable: true });
  const symbol = Symbol.for('rostrum.realm');
  Object.defineProperty(globalThis, symbol, { set: () => steal('realm'), configurable: true });

  // Whatever of ours comes is thrown out at once.
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('*')) {
      if (!element.localName.startsWith('rostrum-')) continue;
      if (element.shadowRoot) steal('open shadow root');
      element.remove();
      hostile.removed += 1;
    }
  }).observe(document, { childList: true, subtree: true });

  // Messages and events that look like ours, and like a person's.
  addEventListener('message', ({ data }) => {
    if (JSON.stringify(data ?? null).includes('report')) steal('message');
  });
  setInterval(() => {
    for (const type of ['fix.apply', 'hint.ignore', 'text.insert', 'scripts.inject', 'live']) {
      window.postMessage(
        { type, key: 'plain-word:say:hypertension', fix: 0, revision: 1, text: 'EVIL' },
        '*',
      );
      document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
    }
    const field = document.querySelector('[contenteditable="true"]');
    for (const type of ['focusin', 'input', 'beforeinput', 'click', 'pointermove', 'compositionend']) {
      field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    for (const type of ['keydown', 'keyup']) field?.dispatchEvent(new Event(type, { bubbles: true }));
    for (const key of ['Escape', 'Enter', 'Tab']) {
      field?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
    }
    hostile.fakes += 1;
  }, 5);
}

test('a page that fakes, floods, redefines and removes gains nothing, learns nothing, and harms no text', async () => {
  const browser = await launchWithExtension({ extensionDir: await buildExtension('chrome-mv3') });
  const errors: string[] = [];
  try {
    await serveSites(browser.context);
    await browser.context.addInitScript(beHostile);
    const extensionPage = await openExtensionPage(browser);
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('https://x.com/home?lang=en');
    const port = await connectTo(page, extensionPage);
    await page.locator(FIELD).first().click();
    await page.keyboard.type(POST);
    await expect.poll(() => markedWords(page)).toContain('hypertension');
    await expect.poll(port.last).toMatchObject({ type: 'live', posts: [POST] });

    // The card is asked for and thrown out again, and we give in before the page does.
    const mark = await page.evaluate(() => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
      const { x, y, width, height } =
        ranges.find((range) => String(range) === 'hypertension')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(mark.x, mark.y);
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { hostile: Hostile }).hostile.removed))
      .toBeGreaterThan(1);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Ask your pharmacy. ');
    await expect.poll(port.last).toMatchObject({ posts: [`${POST}Ask your pharmacy. `] });
    expect(await page.evaluate(() => window.__replica.modelText())).toEqual([`${POST}Ask your pharmacy. `]);
    const hostile = await page.evaluate(() => (globalThis as unknown as { hostile: Hostile }).hostile);
    expect(hostile.stolen).toEqual([]);
    expect(hostile.fakes).toBeGreaterThan(10);
    expect(hostile.removed).toBeLessThan(40);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
