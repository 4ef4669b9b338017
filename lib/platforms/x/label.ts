/** Characters a label of a domain may have in ASCII: RFC 1035, section 2.3.4. */
const LONGEST_LABEL = 63;

const codePoint = (char: string) => char.codePointAt(0) ?? 0;

const plainLabel = /^[ -~]*$/;
const otherDots = /[\u3002\uff0e\uff61]/;

/** How many characters punycode (RFC 3492) takes for `points`, the prefix `xn--` not included. */
function punycodeLength(points: readonly number[]): number {
  const plain = points.filter((point) => point < 0x80).length;
  let length = plain + (plain > 0 ? 1 : 0);
  let bias = 72;
  let delta = 0;
  let handled = plain;
  let least = 0x80;
  while (handled < points.length) {
    const next = points.reduce((low, point) => (point >= least && point < low ? point : low), Infinity);
    delta += (next - least) * (handled + 1);
    least = next;
    for (const point of points) {
      if (point < least) delta += 1;
      if (point !== least) continue;
      let rest = delta;
      for (let base = 36; ; base += 36) {
        length += 1;
        const threshold = Math.min(Math.max(base - bias, 1), 26);
        if (rest < threshold) break;
        rest = Math.floor((rest - threshold) / (36 - threshold));
      }
      bias = adaptedBias(delta, handled + 1, handled === plain);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    least += 1;
  }
  return length;
}

/** The bias after one code point, as RFC 3492 section 6.1 sets it. */
function adaptedBias(delta: number, handled: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / handled);
  let steps = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    steps += 36;
  }
  return steps + Math.floor((36 * rest) / (rest + 38));
}

/**
 * Whether the DNS could carry the label: 1 to 63 characters once it is written in ASCII.
 * @param label what stands between two full stops of a domain; dots of other scripts divide it further.
 */
export function isLabelShortEnough(label: string): boolean {
  // Every code point takes at least one character, and at most two code units.
  if (label.length > 2 * LONGEST_LABEL) return false;
  if (plainLabel.test(label)) return label.length > 0 && label.length <= LONGEST_LABEL;
  let length = -1;
  for (const part of label.split(otherDots)) {
    length += 1 + (plainLabel.test(part) ? part.length : 4 + punycodeLength(Array.from(part, codePoint)));
  }
  return length > 0 && length <= LONGEST_LABEL;
}
