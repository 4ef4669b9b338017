import type { Bits } from './bits.ts';
import type { Mixer } from './mixer.ts';

/** One number of 32 bits made of two. */
export const hashed = (a: number, b: number) =>
  Math.imul(Math.imul(a + 0x1234567, 0x2c1b3c6d) ^ b ^ (a >>> 15), 0x297a2d39);

/**
 * Codes a number of `width` bits, the highest first.
 * @param space keeps numbers of one kind apart from those of others. @param weights the first of `width` sets of weights.
 */
export function codeNumber(
  bits: Bits,
  mixer: Mixer,
  { width, space, weights }: { readonly width: number; readonly space: number; readonly weights: number },
  value: number,
): number {
  let node = 1;
  for (let bit = width - 1; bit >= 0; bit -= 1)
    node = node * 2 + bits.code(mixer, space + node, weights + bit, (value >> bit) & 1);
  return node - (1 << width);
}
