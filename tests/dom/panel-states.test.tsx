import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { panelScenes } from './support/panel-states.ts';
import { type Look, showPanel } from './support/show-panel.tsx';

const scenes = Object.entries(panelScenes);

/** What sticks out of the page to the side, as far as a reader would notice: its class and its words. */
function stickingOut(): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.visually-hidden'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    })
    .map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`);
}

/** Buttons and tabs whose words are cut off. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('button, [role="tab"]')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ textContent }) => textContent ?? '');
}

/** Words of labels, none of them long, that stand on two lines. */
function cutInTwo(): string[] {
  const labels = document.body.querySelectorAll('.tab, .switch-option, .where, .hint-quiet button, th, h3');
  return [...labels].flatMap((label) => {
    const words = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      const { data } = words.currentNode as Text;
      for (const { index, 0: word } of data.matchAll(/\p{L}{2,12}/gu)) {
        const range = new Range();
        range.setStart(words.currentNode, index);
        range.setEnd(words.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ bottom }) => bottom)).size > 1) found.push(word);
      }
    }
    return found;
  });
}

async function emulate(scheme: 'light' | 'dark'): Promise<void> {
  const session = cdp() as unknown as { send(method: string, what: object): Promise<void> };
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

let panel: Awaited<ReturnType<typeof showPanel>> | undefined;
afterEach(() => panel?.close());

// 300 px is the narrowest panel that Chromium allows; at 200 % zoom the usual one has 190.
describe.each<[string, Look]>([
  ['narrow', { width: 300 }],
  ['narrow, from right to left', { width: 300, dir: 'rtl' }],
  ['at 200 %', { width: 190 }],
  ['as Firefox opens it', { width: 240 }],
  ['wide', { width: 800 }],
])('%s', (_, look) => {
  test.each(scenes)('nothing sticks out or is cut off: %s', async (name, scene) => {
    panel = await showPanel(name, scene, look);
    panel.openFolds();
    expect(stickingOut()).toEqual([]);
    expect(cutOff()).toEqual([]);
    expect(cutInTwo()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeAll(() => emulate(scheme));
  afterAll(() => emulate('light'));

  test.each(scenes)('has no accessibility violations: %s', async (name, scene) => {
    panel = await showPanel(name, scene);
    panel.openFolds();
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      // The page around the panel is the test's own.
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual(
      [],
    );
  });
});
