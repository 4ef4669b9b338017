import { type ReadonlySignal, signal } from '@preact/signals';
import { updateSettings } from './item.ts';
import type { Settings } from './schema.ts';

/** Changes the settings, and takes back the last change by which something went away. */
export interface Changer {
  /** The name of the message on what went away last; undefined once anything else was changed. */
  readonly undoable: ReadonlySignal<string | undefined>;
  /**
   * @param said the name of a message on it, when something goes away.
   * @returns rejects when storage cannot be written.
   */
  change(change: (settings: Settings) => Settings, said?: string): Promise<void>;
  /** What was changed elsewhere since then stays. */
  undo(): Promise<void>;
}

/** The fields that differ from those in `after`. */
const changedIn = (before: Settings, after: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(before).filter(([name, value]) => after[name as keyof Settings] !== value),
  );

/** @param update how settings are written; tests put their own in. */
export function createChanger(update: typeof updateSettings = updateSettings): Changer {
  const undoable = signal<string | undefined>();
  let before: Partial<Settings> = {};
  return {
    undoable,
    async change(change, said) {
      undoable.value = undefined;
      await update((stored) => {
        const next = change(stored);
        before = changedIn(stored, next);
        return next;
      });
      undoable.value = said;
    },
    async undo() {
      undoable.value = undefined;
      await update((stored) => ({ ...stored, ...before }));
    },
  };
}
