/**
 * A table that is searched where it lies: one string of lines sorted by code unit, never parsed into objects at load.
 * Each line is `key`, a tab, and the rest; several lines may share a key.
 */
export interface Table {
  /** The lines whose key is `key`, or starts with `key` and a space, without their line breaks, in order. */
  startingWith(key: string): string[];
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
    startingWith(key) {
      const lines: string[] = [];
      let start = lowerBound(text, key);
      while (start < text.length && text.startsWith(key, start)) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        const next = text.charCodeAt(start + key.length);
        if (next === 0x09 || next === 0x20) lines.push(text.slice(start, stop));
        // A space and a tab sort before whatever may go on with the key, so the first other character ends the run.
        else if (next > 0x20) break;
        start = stop + 1;
      }
      return lines;
    },
    get(key) {
      const start = lowerBound(text, `${key}\t`);
      if (!text.startsWith(`${key}\t`, start)) return undefined;
      const end = text.indexOf('\n', start);
      return text.slice(start + key.length + 1, end < 0 ? text.length : end);
    },
  };
}
