import { browser } from '../browser.ts';

/** False once the extension was reloaded, updated or removed: this copy then speaks for nobody, and its API throws. */
export const isCurrent = (): boolean => browser.runtime?.id !== undefined;
