import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/messaging/background.ts';

/** Brings scripts into pages when asked, and opens the panel. Out of the live path otherwise. */
export default defineBackground(startBackground);
