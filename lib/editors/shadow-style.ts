/**
 * Gives a shadow tree of ours its style. Pages of the extension allow no inline style; content scripts on a site's page
 * may not construct style sheets in Firefox. So each gets what works there.
 * @returns answers the style sheet, which is there once the tree is on the page.
 */
export function addStyle(root: ShadowRoot, css: string): () => CSSStyleSheet | null {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return () => sheet;
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
  return () => style.sheet;
}
