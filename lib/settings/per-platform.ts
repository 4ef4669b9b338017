import type { PlatformId } from '../platforms/platform-facts.ts';
import { currentAudience } from './current-audience.ts';
import type { Settings } from './schema.ts';

const withoutOrWith = (off: readonly PlatformId[], platform: PlatformId, isOn: boolean) => {
  const others = off.filter((id) => id !== platform);
  return isOn ? others : [...others, platform];
};

/** The settings with a platform turned on or off. */
export function switchSite(settings: Settings, platform: PlatformId, isOn: boolean): Settings {
  return { ...settings, sitesOff: withoutOrWith(settings.sitesOff, platform, isOn) };
}

/** The settings with the chip shown or hidden on a platform. */
export function switchChip(settings: Settings, platform: PlatformId, isOn: boolean): Settings {
  return { ...settings, chipOff: withoutOrWith(settings.chipOff, platform, isOn) };
}

/** The settings with an audience for one platform alone, `undefined` for the one that holds everywhere. */
export function setPlatformAudience(settings: Settings, platform: PlatformId, audience?: string): Settings {
  const { [platform]: _, ...others } = settings.audienceOn;
  return { ...settings, audienceOn: audience === undefined ? others : { ...others, [platform]: audience } };
}

/** The settings with the present audience kept for one platform, or with no audience of its own there. */
export function keepAudienceOn(settings: Settings, platform: PlatformId, isKept: boolean): Settings {
  const present = currentAudience(settings, [platform]).audience.id;
  const next = setPlatformAudience(settings, platform, isKept ? present : undefined);
  // What was chosen here last is what the person wants now, so it holds on when it is no longer for this platform alone.
  return isKept ? next : { ...next, audience: present };
}
