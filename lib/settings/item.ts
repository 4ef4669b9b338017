import { browser } from '../browser.ts';
import { isPartLeftOut } from './left-out.ts';
import { overridesOf, parseSettings, type Settings } from './schema.ts';

/**
 * The one stored value. Local only: `sync` would send it off the machine. A new field needs no new name: an older version
 * keeps it as it is. What changes its meaning does, since an older version could not read it.
 */
const KEY = 'settings';
const readStored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** Calls back with what was stored, after each change by whatever page. @returns stops that. */
function watchStored(onChange: (stored: unknown) => void): () => void {
  const { onChanged } = browser.storage.local;
  const tell: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (changes[KEY]) onChange(changes[KEY].newValue);
  };
  onChanged.addListener(tell);
  return () => onChanged.removeListener(tell);
}

/** The settings as stored; defaults when storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await readStored());
  } catch {
    return parseSettings({});
  }
}

/** Whether a part of what is stored could not be read; also when storage itself cannot. */
export async function isSettingsDamaged(): Promise<boolean> {
  try {
    return isPartLeftOut(await readStored());
  } catch {
    return true;
  }
}

/** What storage holds as far as this page has heard, or has written itself; undefined until it watches. */
let known: Settings | undefined;
let watchers = 0;
/** Writes under way. Until they end, storage tells of what was before them. */
let writing = 0;
/** Changes of a page that does not watch run one after the other. */
let lastRead: Promise<unknown> = Promise.resolve();

async function write(next: Settings): Promise<void> {
  if (known) known = next;
  writing += 1;
  try {
    await browser.storage.local.set({ [KEY]: overridesOf(next) });
  } finally {
    writing -= 1;
    if (known && writing === 0) {
      const stored = await readSettings();
      // A later write may have begun meanwhile; what it wrote is newer.
      if (known && writing === 0) known = stored;
    }
  }
}

/**
 * Changes the settings and stores what differs from the defaults. In a page that watches them the write begins at once, so
 * that a popup which closes in the next moment has already handed it over; elsewhere what is stored is read first.
 * Rejects with the storage's own error when it cannot be written.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  if (known) return write(change(known));
  const update = lastRead.then(async () => write(change(await readSettings())));
  lastRead = update.catch(() => undefined);
  return update;
}

/** Calls back with the settings now and after each change, from whatever page it was made. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = (settings: Settings) => {
    if (signal.aborted) return;
    if (writing === 0) known = settings;
    onChange(settings);
  };
  const stop = watchStored((stored) => tell(parseSettings(stored)));
  watchers += 1;
  signal.addEventListener(
    'abort',
    () => {
      try {
        stop();
      } catch {
        // The extension was updated or removed under the page: its storage is gone, and the watch with it.
      }
      watchers -= 1;
      if (watchers === 0) known = undefined;
    },
    { once: true },
  );
  void readSettings().then(tell);
}
