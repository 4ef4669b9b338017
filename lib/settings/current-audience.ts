import type { Audience } from '../audiences/audience.ts';
import { findAudience } from '../audiences/find-audience.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import type { Settings } from './schema.ts';

/** The first of the platforms that has an audience of its own. */
const ownPlatform = ({ audienceOn }: Settings, platforms: readonly PlatformId[]) =>
  platforms.find((id) => audienceOn[id] !== undefined);

/**
 * For whom the person writes on some platforms.
 * @param platforms where the post goes; empty off the sites we serve.
 * @returns the general public, and `isKnown` false, when the chosen audience is gone.
 */
export function currentAudience(
  settings: Settings,
  platforms: readonly PlatformId[],
): { audience: Audience; isKnown: boolean } {
  const platform = ownPlatform(settings, platforms);
  const id = (platform && settings.audienceOn[platform]) ?? settings.audience;
  return findAudience(id, settings);
}

/** The settings after another audience was chosen while writing for `platforms`: a platform with its own keeps its own. */
export function withAudience(settings: Settings, platforms: readonly PlatformId[], id: string): Settings {
  const platform = ownPlatform(settings, platforms);
  if (!platform) return { ...settings, audience: id };
  return { ...settings, audienceOn: { ...settings.audienceOn, [platform]: id } };
}
