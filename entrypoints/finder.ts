import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFinder } from '../lib/compose/finder.ts';

/**
 * On every page of the sites we serve: waits for a compose box to get the focus. The manifest names it (wxt.config.ts);
 * as a content script of the framework it would bring a listener of its own to every page.
 */
export default defineUnlistedScript(startFinder);
