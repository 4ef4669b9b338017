/** Tells whether the person pressed a key since; events that scripts made do not count. */
export interface Keys {
  wereTyped(): boolean;
  stop(): void;
}

/** Listens to the keys of the page that holds an element, until stopped. */
export function watchKeys(element: Element): Keys {
  const life = new AbortController();
  let typed = false;
  const note = (event: Event) => {
    typed ||= event.isTrusted;
  };
  element.ownerDocument.addEventListener('keydown', note, { capture: true, signal: life.signal });
  return { wereTyped: () => typed, stop: () => life.abort() };
}
