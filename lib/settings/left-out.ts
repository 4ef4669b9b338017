import { defaultSettings, parseSettings } from './schema.ts';

/** Fields whose entries are named by ids: one that is missing from what was read was left out, not unknown. */
const records: ReadonlySet<string> = new Set(['rules', 'audienceOn']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether all of `stored` is in `read`. Names that a newer version added to an object do not count. */
function isIn(stored: unknown, read: unknown, isRecord: boolean): boolean {
  if (Array.isArray(stored)) {
    return (
      Array.isArray(read) &&
      read.length === stored.length &&
      stored.every((item, index) => isIn(item, read[index], false))
    );
  }
  if (!isObject(stored))
    return Object.is(stored, read) || (typeof stored === 'string' && stored.trim() === read);
  if (!isObject(read)) return false;
  return Object.entries(stored).every(([name, value]) =>
    Object.hasOwn(read, name) ? isIn(value, read[name], name === 'rules') : !isRecord,
  );
}

/**
 * Whether something that was stored could not be read, so that a default stands in for it.
 * @param stored what storage holds; `undefined` or `null` when nothing was ever stored.
 */
export function isPartLeftOut(stored: unknown): boolean {
  if (stored === undefined || stored === null) return false;
  if (!isObject(stored)) return true;
  const read = parseSettings(stored) as unknown as Record<string, unknown>;
  return Object.keys(defaultSettings).some(
    (name) =>
      Object.hasOwn(stored, name) && name !== 'beyond' && !isIn(stored[name], read[name], records.has(name)),
  );
}
