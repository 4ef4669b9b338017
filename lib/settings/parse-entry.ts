import type { Shape } from '../shapes.ts';

/** Reads an entry that somebody typed. @returns the entry, or the name of the first field that is wrong. */
export function parseEntry<T>(
  shape: Shape<T>,
  typed: unknown,
): { readonly entry: T } | { readonly wrong: string } {
  const read = shape(typed);
  return read.ok ? { entry: read.value } : { wrong: read.at[0] ?? '' };
}

/** A list with an entry more, unless it stands there already. */
export function withEntry<T>(entries: readonly T[], entry: T): readonly T[] {
  return [...withoutEntry(entries, entry), entry];
}

/** A list without an entry. */
export function withoutEntry<T>(entries: readonly T[], entry: T): readonly T[] {
  const gone = JSON.stringify(entry);
  return entries.filter((each) => JSON.stringify(each) !== gone);
}
