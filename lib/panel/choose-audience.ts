import type { PlatformId } from '../platforms/platform-facts.ts';
import { withAudience } from '../settings/current-audience.ts';
import { updateSettings } from '../settings/item.ts';

/**
 * Writes for whom the person writes; rejects when storage cannot be written.
 * @param platforms where they write now: a platform with an audience of its own keeps its own.
 */
export function chooseAudience(audience: string, platforms: readonly PlatformId[]): Promise<void> {
  return updateSettings((settings) => withAudience(settings, platforms, audience));
}
