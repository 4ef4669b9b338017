/** Whether this is Firefox, whose content scripts cannot hand data to the page in an event. */
export function isGecko(): boolean {
  return CSS.supports('-moz-appearance', 'none');
}
