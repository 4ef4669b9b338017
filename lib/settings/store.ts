import { type ReadonlySignal, signal } from '@preact/signals';
import { watchSettings } from './item.ts';
import { defaultSettings, type Settings } from './schema.ts';

/** The settings as a signal that follows storage until `until` aborts. Comes once they are read, so that nothing is drawn with the defaults. */
export function loadSettings(until: AbortSignal): Promise<ReadonlySignal<Settings>> {
  const settings = signal<Settings>(defaultSettings);
  return new Promise((ready) => {
    watchSettings((next) => {
      settings.value = next;
      ready(settings);
    }, until);
  });
}
