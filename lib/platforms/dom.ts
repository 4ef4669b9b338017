import type { Signal } from './platform.ts';

/** The ancestors of an element from the nearest up, at most `most` of them. */
export function ancestors(element: Element, most: number): HTMLElement[] {
  const found: HTMLElement[] = [];
  let next = element.parentElement;
  while (next && found.length < most) {
    found.push(next);
    next = next.parentElement;
  }
  return found;
}

/** The sum of what speaks for and against a candidate. */
export function scoreOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { points }) => sum + points, 0);
}
