import { platformIds } from '../platforms/platform-facts.ts';
import { defaultSettings, type Settings } from './schema.ts';

/** The settings without an audience of the person's own; wherever it was chosen, the default holds again. */
export function withoutAudience(settings: Settings, id: string): Settings {
  const audienceOn = platformIds.flatMap((platform) => {
    const chosen = settings.audienceOn[platform];
    return chosen === undefined || chosen === id ? [] : [[platform, chosen] as const];
  });
  return {
    ...settings,
    audience: settings.audience === id ? defaultSettings.audience : settings.audience,
    audienceOn: Object.fromEntries(audienceOn),
    audiences: settings.audiences.filter((each) => each.id !== id),
  };
}
