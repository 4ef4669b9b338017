/** Saves a text as a file where the browser puts downloads. Call it in the click. */
export function saveFile(page: Document, name: string, text: string): void {
  const link = page.createElement('a');
  // Never revoked: Firefox reads it after the click, and it goes with the page.
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
}
