import type { Composer } from '../platforms/platform.ts';

/**
 * Calls back once when a composer has left the page. Sites draw editors anew; so long as there is one in the root, the
 * composer lives. Only the boxes around the editor are observed, not the page: a busy timeline costs nothing.
 */
export function watchLife(composer: Composer, onEnd: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(look);
  let watched: Element | undefined;

  function follow(field: Element): void {
    observer.disconnect();
    watched = field;
    for (let box = field.parentElement; box; box = box.parentElement) {
      observer.observe(box, { childList: true });
    }
  }

  function look(): void {
    if (watched?.isConnected && composer.root.contains(watched)) return;
    const field = composer.root.isConnected ? composer.posts()[0]?.field : undefined;
    if (field) {
      follow(field);
      return;
    }
    observer.disconnect();
    onEnd();
  }

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}
