import { createFrame } from './frame.ts';

/** Calls back before a frame is drawn in which an element may stand elsewhere or have another size; nothing runs while it rests. */
export function followPlace(element: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  const document = element.ownerDocument;
  const view = document.defaultView ?? window;
  const frame = createFrame(move);
  let watched: IntersectionObserver | undefined;

  /** Tells when the element leaves the very place where it is now: whatever pushes it, a scroller or a banner above it. */
  function watchPlace(): void {
    watched?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const inset = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = inset.map((px) => `${-Math.floor(px)}px`).join(' ');
    let isFirst = true;
    watched = new IntersectionObserver(
      () => {
        if (!isFirst) frame.request();
        isFirst = false;
      },
      { rootMargin, threshold: 1 },
    );
    watched.observe(element);
  }

  function move(): void {
    watchPlace();
    onMove();
  }

  const sizes = new ResizeObserver(frame.request);
  sizes.observe(element);
  const options = { capture: true, passive: true, signal };
  const onScroll = ({ target }: Event) => {
    if (target instanceof Node && target.contains(element)) frame.request();
  };
  document.addEventListener('scroll', onScroll, options);
  // What opens over the page takes the focus, or comes by a click; it may take a moment to be there.
  document.addEventListener('focusin', frame.request, options);
  document.addEventListener('click', frame.request, options);
  document.addEventListener('transitionend', frame.request, options);
  view.addEventListener('resize', frame.request, options);
  signal.addEventListener('abort', () => {
    frame.cancel();
    sizes.disconnect();
    watched?.disconnect();
  });
  frame.request();
}
