import type { EditResult, Replacement } from '../editors/editor.ts';
import type { Span } from '../text/span.ts';
import type { SiteLists } from './site-lists.ts';
import type { Slots } from './slots.ts';

/** Makes the edits of one session, one at a time, and remembers how to take the last one back. */
export interface Fixer {
  /** Replaces what stands at a span of the draft last read. The result never rejects. */
  apply(change: { readonly at: Span; readonly text: string }): Promise<EditResult>;
  /** Takes the last fix back; undefined when there is none. Refused once its words have changed. */
  undo(): Promise<EditResult | undefined>;
  readonly canUndo: boolean;
}

interface Undo {
  readonly post: number;
  readonly inverse: Replacement;
  /** What the fix wrote: the undo is only safe while it still stands there. */
  readonly wrote: string;
}

export function createFixer(slots: Slots, siteLists: SiteLists): Fixer {
  let last: Undo | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = queue.then(run);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function replace(post: number, change: Replacement, expected: string): Promise<EditResult> {
    const slot = slots.all[post];
    if (!slot) return { ok: false, reason: 'gone', copy: change.text };
    if (siteLists.isOpen()) return { ok: false, reason: 'busy', copy: change.text };
    return slot.editor.replace(change, expected);
  }

  return {
    apply({ at, text }) {
      const expected = slots.all[at.post]?.text.slice(at.start, at.end) ?? '';
      return inTurn(async () => {
        const change = { at: { start: at.start, end: at.end }, text };
        const result = await replace(at.post, change, expected);
        if (result.ok) last = { post: at.post, inverse: result.inverse, wrote: text };
        return result;
      });
    },
    undo() {
      return inTurn(async () => {
        if (!last) return undefined;
        const { post, inverse, wrote } = last;
        last = undefined;
        return replace(post, inverse, wrote);
      });
    },
    get canUndo() {
      return last !== undefined;
    },
  };
}
