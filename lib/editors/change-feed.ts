/** What a feed asks of its editor. */
export interface FeedWorld {
  readonly element: HTMLElement;
  text(): string;
  caret(): number | undefined;
  /** The DOM changed in these places, or nobody knows where: what was read there holds no longer. */
  forget(changes?: readonly MutationRecord[]): void;
}

type Listener = (what: 'text' | 'caret') => void;

/** Tells the watchers of one editor what changed. Does nothing while nobody watches. */
export interface ChangeFeed {
  /** Calls back after each change, never during a composition, until the signal aborts. */
  watch(onChange: Listener, signal: AbortSignal): void;
  isWatching(): boolean;
  /** Whether what was last read from the DOM still holds; if not, the world is told to forget. Asked only while somebody watches. */
  isFresh(): boolean;
  /** Known only while somebody watches. */
  isComposing(): boolean;
}

const everything = { childList: true, characterData: true, subtree: true };

export function createChangeFeed(world: FeedWorld): ChangeFeed {
  const { element } = world;
  const document = element.ownerDocument;
  const listeners = new Set<Listener>();
  const observer = new MutationObserver((changes) => textMayHaveChanged(changes));
  let life: AbortController | undefined;
  let isComposing = false;
  let ending: ReturnType<typeof setTimeout> | undefined;
  let text = '';
  let caret: number | undefined;

  function tell(what: 'text' | 'caret'): void {
    caret = world.caret();
    for (const listener of [...listeners]) listener(what);
  }

  function textMayHaveChanged(changes = observer.takeRecords()): void {
    if (changes.length > 0) world.forget(changes);
    if (isComposing || !life) return;
    const now = world.text();
    if (now === text) return;
    text = now;
    tell('text');
  }

  function caretMayHaveMoved(): void {
    if (!isComposing && world.caret() !== caret) tell('caret');
  }

  function beginComposition(): void {
    clearTimeout(ending);
    isComposing = true;
  }

  /** A turn later, since editors first clear away what they had put into the DOM for the composition. */
  function endComposition(): void {
    if (!isComposing) return;
    clearTimeout(ending);
    ending = setTimeout(() => {
      isComposing = false;
      textMayHaveChanged();
    }, 0);
  }

  function start(): void {
    life = new AbortController();
    const options = { capture: true, signal: life.signal };
    observer.observe(element, everything);
    text = world.text();
    caret = world.caret();
    element.addEventListener('input', () => queueMicrotask(() => textMayHaveChanged()), options);
    element.addEventListener('compositionstart', beginComposition, options);
    element.addEventListener('compositionend', endComposition, options);
    // An editor that is taken away in mid-composition never says that it ended.
    element.addEventListener('blur', endComposition, options);
    document.addEventListener('selectionchange', caretMayHaveMoved, options);
  }

  function stop(): void {
    life?.abort();
    life = undefined;
    clearTimeout(ending);
    isComposing = false;
    observer.disconnect();
    world.forget();
  }

  return {
    watch(onChange, signal) {
      if (signal.aborted) return;
      if (listeners.size === 0) start();
      // Wrapped, so that one function may watch twice.
      const listener: Listener = (what) => onChange(what);
      listeners.add(listener);
      signal.addEventListener('abort', () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      });
    },
    isWatching: () => life !== undefined,
    isFresh() {
      const changes = observer.takeRecords();
      if (changes.length === 0) return true;
      world.forget(changes);
      queueMicrotask(() => textMayHaveChanged());
      return false;
    },
    isComposing: () => isComposing,
  };
}
