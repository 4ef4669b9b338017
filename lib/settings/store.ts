import { type ReadonlySignal, signal } from '@preact/signals';
import { watchSettings } from './item.ts';
import { defaultSettings, type Settings } from './schema.ts';

/** The settings as a signal that follows storage until `until` aborts. Starts with the defaults. */
export function createSettingsSignal(until: AbortSignal): ReadonlySignal<Settings> {
  const settings = signal<Settings>(defaultSettings);
  watchSettings((next) => {
    settings.value = next;
  }, until);
  return settings;
}
