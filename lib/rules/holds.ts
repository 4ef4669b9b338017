import { type CueName, cueBit, type Knowing, type Knowledge, type TableName } from '../language/language.ts';
import type { Token } from '../text/tokens.ts';

/**
 * What a unit holds, as bits of two numbers: `cues` has one for each cue, `rest` one for each phrase table, kind of token
 * and for abbreviations. With them whatever a unit does not hold is passed over in one step.
 */
export interface Holds {
  /** Cues that may stand in it. A bit is taken away once a cue was looked for and is not there. */
  cues: number;
  readonly rest: number;
}

class Held implements Holds {
  cues: number;
  readonly rest: number;

  constructor(cues: number, rest: number) {
    this.cues = cues;
    this.rest = rest;
  }
}

/** What a unit holds. */
export const createHolds = (cues: number, rest: number): Holds => new Held(cues, rest);

/** Names beyond it share the last bit, which costs a look in vain and harms nothing. */
const LAST_BIT = 29;

function createBits(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let bit = known.get(name);
    if (bit === undefined) {
      bit = 1 << Math.min(known.size, LAST_BIT);
      known.set(name, bit);
    }
    return bit;
  };
}

const restBit = createBits();
/** The bit of a phrase table in `Holds.rest`. */
export const tableBit = (table: TableName): number => restBit(table);
/** The bit of a kind of token in `Holds.rest`. */
export const kindBit = (kind: Token['kind']): number => restBit(kind);
const abbreviationBit = restBit('abbreviation');
/** The bit of words and numbers that begin with a digit, in `Holds.rest`. */
export const digitBit: number = restBit('digit');

/** The bits of what a language found in a sentence. */
export function knowingHolds(knowing: Knowing | undefined): Holds {
  let rest = 0;
  if (knowing) {
    for (const { table } of knowing.terms) rest |= tableBit(table);
    if (knowing.abbreviations.length > 0) rest |= abbreviationBit;
  }
  return { cues: knowing?.possible ?? 0, rest };
}

/** Whether a unit shares a bit with what is asked for. */
export function holdsAny(unit: Holds, wanted: Holds): boolean {
  return (unit.cues & wanted.cues) !== 0 || (unit.rest & wanted.rest) !== 0;
}

/** The bits of what a rule needs; undefined when something can be said without finding any of it. */
export function neededBits(needs: readonly Knowledge[]): Holds | undefined {
  let cues = 0;
  let rest = 0;
  for (const need of needs) {
    if (need.startsWith('cues.')) cues |= cueBit(need.slice(5) as CueName);
    else if (need.startsWith('lexicon.')) rest |= tableBit(need.slice(8) as TableName);
    else if (need === 'abbreviations') rest |= abbreviationBit;
    else return undefined;
  }
  return needs.length === 0 ? undefined : { cues, rest };
}

/** Whether a unit holds a word or number that begins with a digit. */
export const holdsDigits = ({ rest }: Holds): boolean => (rest & digitBit) !== 0;

/** Whether a unit holds a kind of token other than words. */
export const holdsKind = ({ rest }: Holds, kind: Token['kind']): boolean => (rest & kindBit(kind)) !== 0;
