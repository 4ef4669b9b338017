import * as z from 'zod/mini';

/** A schema, as far as reading stored values needs it. */
interface Reads<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

const record = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

/** The value when the schema takes it, else the fallback. */
export function valid<T>(schema: Reads<T>, value: unknown, fallback: T): T {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : fallback;
}

/** The items of a list that the schema takes; the others are left out. */
export function validItems<T>(schema: Reads<T>, value: unknown): T[] {
  return valid(list, value, []).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The entries of an object that the schema takes; the others are left out. */
export function validEntries<T>(schema: Reads<T>, value: unknown): Record<string, T> {
  const entries = Object.entries(valid(record, value, {})).flatMap(([key, entry]) => {
    const parsed = schema.safeParse(entry);
    return parsed.success && key !== '__proto__' ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
