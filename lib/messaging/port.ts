/** The name of the port between panel and content script; it goes up when messages change, so that an old script is told apart. */
export const PANEL_PORT = 'rostrum.panel/1';
