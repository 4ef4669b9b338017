/** The name of the port between panel and content script; it goes up when messages change, so that an old script is told apart. */
export const PANEL_PORT = 'rostrum.panel/1';

/** Our own page to write on: the one page of the extension that answers this port. */
export const PRACTICE_PAGE = '/practice.html';
