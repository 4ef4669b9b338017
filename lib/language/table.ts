/**
 * A table that is searched where it lies: one string of lines sorted by code unit, never parsed into objects at load.
 * Each line is `key`, a tab, and the rest.
 */
export interface Table {
  /** The rest of the first line whose key is exactly `key`, or undefined. */
  get(key: string): string | undefined;
}

/** Where the line that holds `offset` starts. */
function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the first line that is not before `key`. */
function lowerBound(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = lineStart(text, (low + high) >> 1);
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (text.slice(start, Math.min(stop, start + key.length)) < key) low = Math.min(stop + 1, text.length);
    else if (start === high) high = low;
    else high = start;
  }
  return low;
}

/** Wraps a sorted string of lines. Costs nothing until searched. */
export function createTable(text: string): Table {
  return {
    get(key) {
      const start = lowerBound(text, `${key}\t`);
      if (!text.startsWith(`${key}\t`, start)) return undefined;
      const end = text.indexOf('\n', start);
      return text.slice(start + key.length + 1, end < 0 ? text.length : end);
    },
  };
}
