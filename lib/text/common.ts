/** The length of what two texts begin with in common: UTF-16 code units. Compares whole stretches, which is fast. */
export function commonStart(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The length of what two texts end with in common, at most `most`. */
export function commonEnd(a: string, b: string, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const isSame = a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low);
    if (isSame) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * How many items two lists have in common at their start, and how many behind those at their end.
 * @param isSame whether the old item with one number is the new one with another.
 */
export function commonItems(
  old: number,
  now: number,
  isSame: (old: number, now: number) => boolean,
): { head: number; tail: number } {
  const shorter = Math.min(old, now);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old - 1 - tail, now - 1 - tail)) tail += 1;
  return { head, tail };
}
