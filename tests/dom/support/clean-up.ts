import { afterEach } from 'vitest';
import type { Specimen } from './specimen.ts';

/** Remembers what a test puts on the page and takes it away afterwards. */
export function cleanUp(): { keep<T extends Specimen>(specimen: T): T; readonly signal: AbortSignal } {
  const kept: Specimen[] = [];
  let life = new AbortController();
  afterEach(() => {
    life.abort();
    life = new AbortController();
    for (const specimen of kept.splice(0)) specimen.remove();
  });
  return {
    keep(specimen) {
      kept.push(specimen);
      return specimen;
    },
    get signal() {
      return life.signal;
    },
  };
}
