/** A background of its own is what makes Chromium list the extension's pages. */
