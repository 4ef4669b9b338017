import { CHANCES, type Mixer } from './mixer.ts';

/** Writes or reads bits, each in the less room the better it was guessed. */
export interface Bits {
  /**
   * Codes the next bit of a symbol: see `Mixer.guess`.
   * @param bit what to write; not looked at when reading. @returns the bit.
   */
  code(mixer: Mixer, node: number, weights: number, bit: number): number;
}

/** A packed text is made of 64 signs of one byte that need no escape in a string literal: `:` to `z`, without the backslash. */
const FIRST_SIGN = 58;
const BACKSLASH = 92;
const BITS_OF_SIGN = 6;
/** Bits are told apart in a range of 30 bits, of which the upper six are written as soon as they are certain. */
const RANGE = 2 ** 30 - 1;
const SHIFT = 24;
const SIGNS = 5;
const LAST_SIGN = 2 ** BITS_OF_SIGN - 1;

const signOf = (digit: number) =>
  String.fromCharCode(FIRST_SIGN + digit + (FIRST_SIGN + digit >= BACKSLASH ? 1 : 0));

/** An arithmetic coder: the low end belongs to 1, the high end to 0. */
class Range {
  low = 0;
  high = RANGE;

  /** Where the part of 1 ends. */
  border(chance: number): number {
    return this.low + ((((this.high - this.low) * chance) / CHANCES) | 0);
  }

  narrow(bit: number, border: number): void {
    if (bit === 1) this.high = border;
    else this.low = border + 1;
  }

  /** The next sign, once it is certain; else -1. */
  next(): number {
    const sign = this.high >>> SHIFT;
    if (this.low >>> SHIFT !== sign) return -1;
    this.low = (this.low << BITS_OF_SIGN) & RANGE;
    this.high = ((this.high << BITS_OF_SIGN) & RANGE) | LAST_SIGN;
    return sign;
  }
}

/** Packs bits into a text. */
export class BitWriter implements Bits {
  readonly #range = new Range();
  readonly #signs: string[] = [];

  code(mixer: Mixer, node: number, weights: number, bit: number): number {
    this.#range.narrow(bit, this.#range.border(mixer.guess(node, weights)));
    mixer.learn(bit);
    for (let sign = this.#range.next(); sign >= 0; sign = this.#range.next()) this.#signs.push(signOf(sign));
    return bit;
  }

  /** The packed text. Nothing is written behind it. */
  end(): string {
    let { low } = this.#range;
    for (let sign = 0; sign < SIGNS; sign += 1) {
      this.#signs.push(signOf(low >>> SHIFT));
      low = (low << BITS_OF_SIGN) & RANGE;
    }
    return this.#signs.join('');
  }
}

/** Reads what a `BitWriter` packed, asked for the same bits in the same order. */
export class BitReader implements Bits {
  readonly #range = new Range();
  readonly #packed: string;
  #at = 0;
  #value = 0;

  constructor(packed: string) {
    this.#packed = packed;
    for (let sign = 0; sign < SIGNS; sign += 1) this.#shift();
  }

  code(mixer: Mixer, node: number, weights: number): number {
    const border = this.#range.border(mixer.guess(node, weights));
    const bit = this.#value <= border ? 1 : 0;
    this.#range.narrow(bit, border);
    mixer.learn(bit);
    while (this.#range.next() >= 0) this.#shift();
    return bit;
  }

  #shift(): void {
    const sign = this.#at < this.#packed.length ? this.#packed.charCodeAt(this.#at) : FIRST_SIGN;
    this.#at += 1;
    const digit = sign - FIRST_SIGN - (sign > BACKSLASH ? 1 : 0);
    this.#value = ((this.#value << BITS_OF_SIGN) & RANGE) | digit;
  }
}
