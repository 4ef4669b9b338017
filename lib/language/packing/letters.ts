import type { Bits } from './bits.ts';
import { Mixer } from './mixer.ts';
import { codeNumber, hashed } from './numbers.ts';

/** Letters of words have a code of five bits; the code of any other sign stands behind `OTHER`, one of 16 bits behind `WIDE`. */
const CODES = "abcdefghijklmnopqrstuvwxyz'-+~";
const END = 0;
const OTHER = CODES.length + 1;
const WIDE = 127;

/** How each of them is coded. The codes of letters have sets of weights of their own where the word is still like another. */
const WIDTH = 5;
const SETS = 4;
const other = { width: 7, space: 1 << 8, weights: SETS * WIDTH };
const wide = { width: 16, space: 1 << 16, weights: SETS * WIDTH + other.width };
const coded = Array.from({ length: SETS }, (_, set) => ({ width: WIDTH, space: 0, weights: set * WIDTH }));

/** Places in a word are told apart up to this one. */
const LAST_PLACE = 9;

const codeOf = (letter: string) => {
  if (letter === '') return END;
  const at = CODES.indexOf(letter);
  return at < 0 ? OTHER : at + 1;
};

/** Spells words, guessing each letter from up to four before it, and from a word that is near. */
export class Letters {
  readonly #mixer = new Mixer({
    contexts: 5,
    size: 18,
    weights: wide.weights + wide.width,
    memory: 15,
    rate: 0.004,
  });

  /**
   * Codes the rest of a word.
   * @param start what is known of it. @param near a word that it may be like.
   * @param word what to write; not looked at when reading. @returns the whole word.
   */
  spell(bits: Bits, start: string, near: string, word: string): string {
    const { contexts } = this.#mixer;
    let spelled = start;
    let last = 0;
    for (let at = 0; at < start.length; at += 1) last = (last << 8) | start.charCodeAt(at);
    let isAlike = true;
    for (;;) {
      const at = spelled.length;
      const isCut = at === start.length && at > 0;
      const expected = isAlike ? near.charCodeAt(at) || END : OTHER;
      contexts[0] = hashed(1, last & 0xff);
      contexts[1] = hashed(2, last & 0xffff);
      contexts[2] = hashed(3, last & 0xffffff);
      contexts[3] = hashed(4, last);
      contexts[4] = hashed(5, expected * 32 + Math.min(at, LAST_PLACE) * 2 + (isCut ? 1 : 0));
      const letter = this.#letter(bits, (isAlike ? 2 : 0) + (isCut ? 1 : 0), word.charAt(at));
      if (letter === '') return spelled;
      isAlike &&= near.charAt(at) === letter;
      spelled += letter;
      last = (last << 8) | letter.charCodeAt(0);
    }
  }

  /** Codes one letter; the empty string is the end. */
  #letter(bits: Bits, set: number, letter: string): string {
    const code = codeNumber(bits, this.#mixer, coded[set] ?? other, codeOf(letter));
    if (code === END) return '';
    if (code !== OTHER) return CODES.charAt(code - 1);
    const unit = letter.charCodeAt(0);
    const sign = codeNumber(bits, this.#mixer, other, Math.min(unit, WIDE));
    return String.fromCharCode(sign === WIDE ? codeNumber(bits, this.#mixer, wide, unit) : sign);
  }
}
