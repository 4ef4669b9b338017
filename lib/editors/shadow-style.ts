/**
 * Gives a shadow tree of ours its style. Pages of the extension allow no inline style; content scripts on a site's page
 * may not construct style sheets in Firefox. So each gets what works there.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}
