import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/messaging/background.ts';
import { openPanel } from '../lib/panel/open-panel.ts';

/** Brings scripts into pages when asked, opens the panel, and passes the shortcut on. Out of the live path otherwise. */
export default defineBackground(() => startBackground(openPanel));
