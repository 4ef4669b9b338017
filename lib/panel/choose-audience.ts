import { updateSettings } from '../settings/item.ts';

/** Writes for whom the person writes; rejects when storage cannot be written. */
export function chooseAudience(audience: string): Promise<void> {
  return updateSettings((settings) => ({ ...settings, audience }));
}
