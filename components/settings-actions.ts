import type { Settings } from '../lib/settings/schema.ts';

/** What the parts of the options page can ask for. */
export interface SettingsActions {
  /**
   * Changes the settings.
   * @param said the name of a message on what was done, where something went away: it is told with a way to take it back.
   */
  change(change: (settings: Settings) => Settings, said?: string): void;
  /** Saves a text as a file. */
  save(name: string, text: string): void;
}

/** What every part of the options page is given. */
export interface SettingsPart {
  readonly settings: Settings;
  readonly actions: SettingsActions;
}
