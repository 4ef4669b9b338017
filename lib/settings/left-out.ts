import { defaultSettings, parseSettings } from './schema.ts';

/**
 * Fields whose entries are named by ids, and for how many levels: an entry that is missing from what was read was left out,
 * not unknown.
 */
const records: Readonly<Record<string, number>> = { rules: 1, audienceOn: 1, rulesFor: 2 };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether all of `stored` is in `read`. Names that a newer version added to an object do not count.
 * @param ids for how many levels from here on names are ids.
 */
function isIn(stored: unknown, read: unknown, ids: number): boolean {
  if (Array.isArray(stored)) {
    return (
      Array.isArray(read) &&
      read.length === stored.length &&
      stored.every((item, index) => isIn(item, read[index], 0))
    );
  }
  if (!isObject(stored))
    return Object.is(stored, read) || (typeof stored === 'string' && stored.trim() === read);
  if (!isObject(read)) return false;
  return Object.entries(stored).every(([name, value]) =>
    Object.hasOwn(read, name) ? isIn(value, read[name], ids > 0 ? ids - 1 : (records[name] ?? 0)) : ids === 0,
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
      Object.hasOwn(stored, name) && name !== 'beyond' && !isIn(stored[name], read[name], records[name] ?? 0),
  );
}
