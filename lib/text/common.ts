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
