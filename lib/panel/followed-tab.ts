/** Which tab one of our pages is told to follow by its address (`?tab=7`); nothing when it is the active one. */
export function followedTab(search: string): { readonly tab?: number } {
  const tab = new URLSearchParams(search).get('tab');
  return tab === null ? {} : { tab: Number(tab) };
}
