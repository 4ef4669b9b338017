/** Steps of certainty in a natural unit of log odds, and how many there are on either side of "as likely as not". */
const STEPS = 256;
const HALF = 2048;
/** e to the power of 1/256. Only sums and products are used from here on: they are the same in every browser, exp is not. */
const STEP_OF_ODDS = 1.0039138893383475;

/** The chance of a 1 by log odds, and the log odds by chance, both in 4,096 steps. */
const chances = new Float64Array(2 * HALF);
const logOdds = new Float64Array(2 * HALF);

function fillTables(): void {
  if (chances[HALF] !== 0) return;
  let odds = 1;
  for (let at = 0; at < HALF; at += 1) {
    chances[HALF + at] = odds / (1 + odds);
    chances[HALF - at] = 1 / (1 + odds);
    odds *= STEP_OF_ODDS;
  }
  chances[0] = 1 / (1 + odds);
  let at = 0;
  for (let step = 0; step < logOdds.length; step += 1) {
    while (at < chances.length - 1 && (chances[at] ?? 1) < (step + 0.5) / logOdds.length) at += 1;
    logOdds[step] = (at - HALF) / STEPS;
  }
}

/** A cell holds a chance in its upper 16 bits, then how often it was learned from, and the mark of the context it belongs to. */
const CHANCE_SHIFT = 16;
const COUNT_SHIFT = 10;
const MOST_COUNT = 63;
const MARK = 2 ** COUNT_SHIFT - 1;
const CERTAIN = 2 ** 16 - 1;
/** As likely as not, never learned from. */
const UNKNOWN = -(2 ** 31);
const ODDS_SHIFT = 20;

/** What a context counts for before it was right or wrong. */
const FIRST_WEIGHT = 0.45;

/** What sets one mixer apart from another. */
export interface MixerShape {
  /** How many contexts a bit is guessed from. */
  readonly contexts: number;
  /** The contexts share 2 to the power of `size` cells. */
  readonly size: number;
  /** How many sets of weights there are. */
  readonly weights: number;
  /** After so many lessons, at most 63, a cell learns no more slowly. */
  readonly memory: number;
  /** How fast weights follow. */
  readonly rate: number;
}

/** A chance is a whole number of 65,536ths. */
export const CHANCES = 65_536;
const LEAST_CHANCE = 16;

/**
 * Guesses bits: asks several contexts what followed them before and mixes their answers, giving more weight to those that
 * were right. Packer and unpacker make the same guesses, so a bit that was to be expected takes nearly no room.
 */
export class Mixer {
  /** The hashes of the contexts: set before the bits of a symbol are guessed. */
  readonly contexts: Int32Array;
  readonly #shape: MixerShape;
  readonly #cells: Int32Array;
  readonly #weights: Float64Array;
  readonly #odds: Float64Array;
  readonly #used: Int32Array;
  readonly #learning = new Float64Array(MOST_COUNT + 1);
  #first = 0;
  #chance = 0;

  constructor(shape: MixerShape) {
    fillTables();
    const { contexts, size, weights, memory } = shape;
    this.#shape = shape;
    this.contexts = new Int32Array(contexts);
    this.#cells = new Int32Array(2 ** size).fill(UNKNOWN);
    this.#weights = new Float64Array(contexts * weights).fill(FIRST_WEIGHT);
    this.#odds = new Float64Array(contexts);
    this.#used = new Int32Array(contexts);
    for (let count = 0; count <= MOST_COUNT; count += 1) {
      this.#learning[count] = 1 / (Math.min(count, memory) + 1.3);
    }
  }

  /**
   * How likely the next bit is a 1, of `CHANCES`.
   * @param node the bits of the symbol so far, behind a 1. @param weights which set of weights is used.
   */
  guess(node: number, weights: number): number {
    const { contexts, size } = this.#shape;
    const hashes = this.contexts;
    const cells = this.#cells;
    const used = this.#used;
    const odds = this.#odds;
    const allWeights = this.#weights;
    const symbol = Math.imul(node, 0x9e3779b1);
    const shift = 32 - size;
    const first = weights * contexts;
    this.#first = first;
    let sum = 0;
    for (let at = 0; at < contexts; at += 1) {
      const hash = Math.imul((hashes[at] as number) ^ symbol, 0x85ebca6b);
      const cell = hash >>> shift;
      const mark = hash & MARK;
      let known = cells[cell] as number;
      if ((known & MARK) !== mark) {
        known = UNKNOWN | mark;
        cells[cell] = known;
      }
      const own = logOdds[known >>> ODDS_SHIFT] as number;
      used[at] = cell;
      odds[at] = own;
      sum += (allWeights[first + at] as number) * own;
    }
    const step = Math.max(1, Math.min(2 * HALF - 1, ((sum * STEPS) | 0) + HALF));
    const chance = ((chances[step] as number) * CHANCES) | 0;
    this.#chance = Math.max(LEAST_CHANCE, Math.min(CHANCES - LEAST_CHANCE, chance));
    return this.#chance;
  }

  /** Learns what the bit that was guessed last really was. */
  learn(bit: number): void {
    const { contexts, memory, rate } = this.#shape;
    const cells = this.#cells;
    const used = this.#used;
    const odds = this.#odds;
    const learning = this.#learning;
    const weights = this.#weights;
    const first = this.#first;
    const error = (bit - this.#chance / CHANCES) * rate;
    const goal = bit === 1 ? CERTAIN : 0;
    for (let at = 0; at < contexts; at += 1) {
      weights[first + at] = (weights[first + at] as number) + error * (odds[at] as number);
      const cell = used[at] as number;
      const known = cells[cell] as number;
      const count = (known >>> COUNT_SHIFT) & MOST_COUNT;
      const before = known >>> CHANCE_SHIFT;
      const after = before + (((goal - before) * (learning[count] as number)) | 0);
      cells[cell] = (after << CHANCE_SHIFT) | (Math.min(count + 1, memory) << COUNT_SHIFT) | (known & MARK);
    }
  }
}
