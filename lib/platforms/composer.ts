import type { Media } from '../text/draft.ts';
import type { Composer, ComposerPost } from './platform.ts';
import type { Allowance } from './platform-facts.ts';

/** What differs from one sort of compose box to another. */
interface Parts extends Pick<Composer, 'kind' | 'platforms' | 'root'> {
  /** The editor that was recognised. */
  readonly field: HTMLElement;
  /** Selects the editors in the root, for when the site has drawn the recognised one anew. */
  readonly editors: string;
  /** Whether all of them are posts of one thread; else the recognised one stands alone. */
  readonly isThread?: boolean;
  /** What is attached; the same for all fields unless it takes them apart. */
  media?(fields: readonly HTMLElement[]): 'unknown' | Media;
  allowance?(): Allowance;
  /** Where a chip may stand; the field itself unless given. */
  anchor?(): HTMLElement | null;
}

/** What the page may change without a key being typed, besides its elements: an alt text, the ring of long posts. */
const attributes = ['data-testid', 'src', 'alt'];

/** Puts a composer together. Nothing is kept of the page but the root: sites draw their editors anew as they like. */
export function createComposer({ kind, platforms, root, field, editors, ...parts }: Parts): Composer {
  const mediaOf = parts.media ?? (() => 'unknown' as const);
  const allowance = parts.allowance ?? (() => 'unknown' as const);
  let anchor = root;

  /** In reading order. None while the site draws them anew, or when they are gone. */
  function fields(): readonly HTMLElement[] {
    const found = [...root.querySelectorAll<HTMLElement>(editors)];
    if (parts.isThread && found.length > 0) return found;
    return root.contains(field) ? [field] : found.slice(0, 1);
  }

  function posts(): ComposerPost[] {
    const all = fields();
    const media = mediaOf(all);
    return all.map((each) => ({ field: each, media }));
  }

  /** All that a session reads besides the text. */
  function shape(): readonly unknown[] {
    return [allowance(), ...posts().flatMap((post) => [post.field, JSON.stringify(post.media)])];
  }

  function watch(onChange: () => void, signal: AbortSignal): void {
    let last = shape();
    const look = () => {
      const now = shape();
      const isSame = now.length === last.length && now.every((part, index) => part === last[index]);
      // A shape without a field is a moment of redrawing, or the end, which the finder sees.
      if (isSame || now.length === 1) return;
      last = now;
      onChange();
    };
    const observer = new MutationObserver((records) => {
      const all = fields();
      if (records.some(({ target }) => !all.some((each) => each.contains(target)))) look();
    });
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: attributes });
    // What is typed into a field for alt text changes no element.
    root.addEventListener('change', look, { capture: true, signal });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  return {
    kind,
    platforms,
    root,
    get hintAnchor() {
      anchor = (parts.anchor ? parts.anchor() : fields()[0]) ?? anchor;
      return anchor;
    },
    allowance,
    posts,
    watch,
  };
}
