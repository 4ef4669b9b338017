import { storage } from 'wxt/utils/storage';
import { overridesOf, parseSettings, type Settings } from './schema.ts';

/** Raise it together with a migration below. */
const SETTINGS_VERSION = 1;

/** The one stored value. Local only: `sync` would send it off the machine. */
const item = storage.defineItem<unknown>('local:settings', {
  fallback: {},
  version: SETTINGS_VERSION,
  migrations: {},
});

/** The settings as stored; defaults when storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await item.getValue());
  } catch {
    return parseSettings({});
  }
}

/** Edits of one context run one after the other, so that two quick clicks both count. */
let lastUpdate: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings: reads what is stored now, applies `change`, stores what differs from the defaults.
 * Rejects with the storage's own error when it cannot be written.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  const update = lastUpdate.then(async () => {
    const next = change(await readSettings());
    await item.setValue(overridesOf(next));
  });
  lastUpdate = update.catch(() => undefined);
  return update;
}

/** Calls back with the settings now and after each change, from whatever page it was made. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch((value) => {
    if (!signal.aborted) onChange(parseSettings(value));
  });
  signal.addEventListener('abort', stop, { once: true });
  void readSettings().then((settings) => {
    if (!signal.aborted) onChange(settings);
  });
}
