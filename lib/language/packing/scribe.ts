import type { Bits } from './bits.ts';
import { Letters } from './letters.ts';
import { Mixer } from './mixer.ts';
import { codeNumber, hashed } from './numbers.ts';

/** What may stand behind a word of a text, the commonest first. */
const SEPARATORS = ' |\n\t;';
const END = SEPARATORS.length;
const NEW_LINE = SEPARATORS.indexOf('\n');
const TAB = SEPARATORS.indexOf('\t');

/** How many bits a number has: the first of a word's number. It is below 2 to the power of 15. */
const width = { width: 4, space: 0, weights: 0 };
const MOST_WIDTH = 2 ** width.width;
/** The numbers themselves, without their first bit, which is 1. */
const ofWidth = Array.from({ length: MOST_WIDTH }, (_, bits) => ({
  width: Math.max(0, bits - 1),
  space: (bits + 1) << MOST_WIDTH,
  weights: width.width + bits * MOST_WIDTH,
}));
const placeInDictionary = { width: 14, space: 2, weights: 1 };
const cut = { width: 4, space: 0, weights: 0 };
const LONGEST_CUT = 2 ** cut.width - 1;

/** Words between two rests. */
const REST = 16;

/** A word of a text and what stands behind it. */
interface Token {
  readonly word: string;
  readonly separator: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const separator = SEPARATORS.indexOf(text.charAt(at));
    if (separator < 0) continue;
    tokens.push({ word: text.slice(from, at), separator });
    from = at + 1;
  }
  tokens.push({ word: text.slice(from), separator: END });
  return tokens;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < LONGEST_CUT && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Packs or unpacks texts, as its bits write or read. A word that was met before is told by its number, in the order of first
 * meeting; one of the dictionary by its place there; others are spelled. Both sides learn as they go on, so texts come in
 * one order. Steps are short: some words each.
 */
export class Scribe {
  readonly #bits: Bits;
  readonly #letters = new Letters();
  readonly #words = new Mixer({ contexts: 4, size: 19, weights: 320, memory: 13, rate: 0.005 });
  readonly #separators = new Mixer({ contexts: 2, size: 16, weights: END, memory: 60, rate: 0.01 });
  readonly #cuts = new Mixer({ contexts: 2, size: 12, weights: cut.width, memory: 60, rate: 0.005 });
  readonly #places = new Mixer({ contexts: 1, size: 16, weights: 15, memory: 60, rate: 0.005 });
  /** The words of the dictionary, and the place of each. */
  readonly #listed: string[] = [];
  readonly #placeOf = new Map<string, number>();
  /** The words that were met, and the number of each; 0 is none. */
  readonly #met = [''];
  readonly #numberOf = new Map<string, number>();

  constructor(bits: Bits) {
    this.#bits = bits;
  }

  /**
   * Codes a sorted list of words, which texts then name by their place.
   * @param source what to write; not looked at when reading. A mark behind a word, `+` or `~`, is not part of it.
   */
  *dictionary(source: readonly string[]): Generator<undefined, readonly string[]> {
    const words: string[] = [];
    const { contexts } = this.#cuts;
    let before = '';
    let common = 0;
    for (;;) {
      const word = source[words.length] ?? '';
      contexts[0] = hashed(1, common);
      contexts[1] = hashed(2, before.length);
      common = codeNumber(this.#bits, this.#cuts, cut, commonLength(word, before));
      before = this.#letters.spell(this.#bits, before.slice(0, common), before, word);
      if (before === '') break;
      words.push(before);
      const bare = before.replace(/[+~]$/, '');
      this.#placeOf.set(bare, this.#listed.length);
      this.#listed.push(bare);
      if (words.length % REST === 0) yield;
    }
    return words;
  }

  /**
   * Codes a text.
   * @param kind what is alike has the same. @param source what to write; not looked at when reading.
   */
  *text(kind: number, source: string): Generator<undefined, string> {
    const tokens = tokensOf(source);
    let text = '';
    let last = 0;
    let secondLast = 0;
    let separator = NEW_LINE;
    let earlier = NEW_LINE;
    let column = 0;
    for (let count = 0; ; count += 1) {
      const token = tokens[count];
      const place = hashed(kind, column);
      const { contexts } = this.#words;
      contexts[0] = hashed(4, place);
      contexts[1] = hashed(1, last * 8 + separator);
      contexts[2] = hashed(2, secondLast * 64 + separator * 8 + column);
      contexts[3] = hashed(3, separator * 32 + Math.clz32(last));
      const number = this.#word(this.#met[last] ?? '', token?.word ?? '');
      this.#separators.contexts[0] = hashed(1, number * 8 + kind);
      this.#separators.contexts[1] = hashed(hashed(2, place), separator * 8 + earlier);
      earlier = separator;
      separator = this.#separator(token?.separator ?? END);
      text += this.#met[number];
      if (separator === END) return text;
      text += SEPARATORS.charAt(separator);
      secondLast = last;
      last = number;
      if (separator === TAB) column += 1;
      else if (separator === NEW_LINE) column = 0;
      if (count % REST === 0) yield;
    }
  }

  #separator(value: number): number {
    for (let at = 0; at < END; at += 1)
      if (this.#bits.code(this.#separators, at + 1, at, value === at ? 1 : 0) === 1) return at;
    return END;
  }

  /** Codes a word. @returns its number. */
  #word(near: string, word: string): number {
    const known = this.#numberOf.get(word) ?? 0;
    const size = codeNumber(this.#bits, this.#words, width, MOST_WIDTH * 2 - Math.clz32(known));
    if (size > 0) {
      const rest = codeNumber(this.#bits, this.#words, ofWidth[size] ?? width, known);
      return rest + (1 << (size - 1));
    }
    const met = this.#newWord(near, word);
    const number = this.#met.push(met) - 1;
    this.#numberOf.set(met, number);
    return number;
  }

  #newWord(near: string, word: string): string {
    const place = this.#placeOf.get(word);
    const isListed = this.#bits.code(this.#places, 1, 0, place === undefined ? 0 : 1);
    if (isListed === 0) return this.#letters.spell(this.#bits, '', near, word);
    const at = codeNumber(this.#bits, this.#places, placeInDictionary, place ?? 0);
    return this.#listed[at] ?? '';
  }
}
