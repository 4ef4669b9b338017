import { anything, list, record, type Shape } from '../shapes.ts';

const anyRecord = record(anything);
const anyList = list(anything);

/** The value when the shape takes it, else the fallback. */
export function valid<T>(shape: Shape<T>, value: unknown, fallback: T): T {
  const read = shape(value);
  return read.ok ? read.value : fallback;
}

/** The items of a list that the shape takes; the others are left out. */
export function validItems<T>(shape: Shape<T>, value: unknown): T[] {
  return valid(anyList, value, []).flatMap((item) => {
    const read = shape(item);
    return read.ok ? [read.value] : [];
  });
}

/** The entries of an object that the shape takes; the others are left out. */
export function validEntries<T>(shape: Shape<T>, value: unknown): Record<string, T> {
  const entries = Object.entries(valid(anyRecord, value, {})).flatMap(([key, entry]) => {
    const read = shape(entry);
    return read.ok ? [[key, read.value] as const] : [];
  });
  return Object.fromEntries(entries);
}
