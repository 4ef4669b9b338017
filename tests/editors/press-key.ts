import type { Page } from 'puppeteer-core';

/** Presses one key, with others held down, several times: `Shift+ArrowLeft`. The page has heard of it afterwards. */
export async function pressKey({ keyboard }: Page, key: string, times = 1): Promise<void> {
  const names = key.split('+') as Parameters<typeof keyboard.press>[0][];
  const last = names.pop();
  if (!last) return;
  for (const name of names) await keyboard.down(name);
  for (let time = 0; time < times; time += 1) await keyboard.press(last);
  for (const name of names.reverse()) await keyboard.up(name);
}
