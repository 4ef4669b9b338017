import type { EditResult } from '../editors/editor.ts';
import type { Hint } from '../rules/report.ts';
import type { Span } from '../text/span.ts';
import { createFixer } from './fixer.ts';
import { type Insertion, insertionOf } from './insertion.ts';
import type { SiteLists } from './site-lists.ts';
import type { Slots } from './slots.ts';

/** What was refused, and the words that are offered for copying instead. */
export type Refusal = Extract<EditResult, { ok: false }>;

/** The edits of a session, whoever asks for them. */
export interface Edits {
  /** @param index which of the hint's fixes. */
  fix(hint: Hint, index: number): Promise<EditResult>;
  /** Takes the last edit back; undefined when there is none. */
  undo(): Promise<EditResult | undefined>;
  /** Puts words at the caret. */
  insert(text: string): void;
  /** Puts `text` where `expected` stands; refused when it does not. */
  replace(at: Span, expected: string, text: string): void;
  readonly canUndo: boolean;
}

/** @param onDone called after each edit that was tried, with what was refused. */
export function createEdits(slots: Slots, siteLists: SiteLists, onDone: (refused?: Refusal) => void): Edits {
  const fixer = createFixer(slots, siteLists);

  async function told<T extends EditResult | undefined>(tried: Promise<T>): Promise<T> {
    const result = await tried;
    if (result) onDone(result.ok ? undefined : result);
    return result;
  }

  const change = (asked: Insertion | undefined) => void (asked && told(fixer.apply(asked)));

  return {
    async fix({ fixes }, index) {
      const fix = fixes[index];
      if (!fix?.at) return { ok: false, reason: 'stale', copy: fix?.text ?? '' };
      return told(fixer.apply({ at: fix.at, text: fix.text }));
    },
    undo: () => told(fixer.undo()),
    insert: (text) => change(insertionOf(slots, text)),
    replace(at, expected, text) {
      const stands = slots.all[at.post]?.text.slice(at.start, at.end);
      if (stands === expected) change({ at, text });
      else onDone({ ok: false, reason: 'stale', copy: text });
    },
    get canUndo() {
      return fixer.canUndo;
    },
  };
}
