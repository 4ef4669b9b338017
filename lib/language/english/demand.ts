import type { KeySet, Step } from './pattern.ts';

/** What must stand somewhere in a sentence for a pattern to match: one of these words or flags; undefined when anything may do. */
export type Demand = KeySet | undefined;

/** How much of all tokens an unknown word or a flag is likely to be: short words are common ones. Only ratios matter. */
const weightOfLength = [0, 60, 60, 40, 12];
const WEIGHT_OF_LONGER = 1;
const WEIGHT_OF_FLAG = 40;
/** A demand that nearly every sentence meets spares nothing. */
const MOST_WEIGHT = 2_000;

/** Works out demands. Steps are shared between patterns, so each is looked at once. */
export interface DemandReader {
  /** What a pattern asks for besides what it was woken by. */
  behindLead(first: Step): Demand;
}

/** @param lengthOf the length of a word by its id, in UTF-16 code units. */
export function createDemandReader(lengthOf: (id: number) => number): DemandReader {
  const known = new Map<Step, Demand>();
  const weights = new Map<KeySet, number>();

  function weightOf(keys: KeySet): number {
    const before = weights.get(keys);
    if (before !== undefined) return before;
    let weight = keys.flags === 0 ? 0 : WEIGHT_OF_FLAG * keys.flags.toString(2).replaceAll('0', '').length;
    for (const id of keys.ids) weight += weightOfLength[lengthOf(id)] ?? WEIGHT_OF_LONGER;
    weights.set(keys, weight);
    return weight;
  }

  const lighter = (a: Demand, b: Demand): Demand => {
    if (a === undefined || b === undefined) return a ?? b;
    return weightOf(a) <= weightOf(b) ? a : b;
  };

  /** One of several ways is taken, so one of their demands is met. */
  function union(demands: readonly Demand[]): Demand {
    const ids = new Set<number>();
    let flags = 0;
    for (const demand of new Set(demands)) {
      if (demand === undefined) return undefined;
      for (const id of demand.ids) ids.add(id);
      flags |= demand.flags;
    }
    const keys: KeySet = { ids, flags };
    return weightOf(keys) > MOST_WEIGHT ? undefined : keys;
  }

  function best(step: Step): Demand {
    if (known.has(step)) return known.get(step);
    const demand = bestOf(step);
    known.set(step, demand);
    return demand;
  }

  function bestOf(step: Step): Demand {
    if (step.op === 'end') return undefined;
    if (step.op === 'ways') return union(step.ways.map(best));
    if (step.op !== 'take') return best(step.next);
    return lighter(weightOf(step.keys) > MOST_WEIGHT ? undefined : step.keys, best(step.next));
  }

  function behindLead(step: Step): Demand {
    if (step.op === 'end') return undefined;
    if (step.op === 'ways') return union(step.ways.map(behindLead));
    return step.op === 'take' ? best(step.next) : behindLead(step.next);
  }

  return { behindLead };
}

/** Tells which demands a sentence meets, for many sentences one after the other. */
export interface DemandMeter {
  /** The number of a demand, to ask for later; 0 is always met. */
  register(demand: Demand): number;
  /** Takes the tokens of the next sentence. */
  measure(ids: readonly number[], flags: readonly number[]): void;
  isMet(demand: number): boolean;
}

export function createDemandMeter(): DemandMeter {
  const numbers = new Map<KeySet, number>();
  const byId: number[][] = [];
  const byFlag = new Map<number, number[]>();
  let met = new Uint32Array(1);
  let turn = 0;

  function register(demand: Demand): number {
    if (demand === undefined) return 0;
    const before = numbers.get(demand);
    if (before !== undefined) return before;
    const number = numbers.size + 1;
    numbers.set(demand, number);
    for (const id of demand.ids) {
      const same = byId[id];
      if (same) same.push(number);
      else byId[id] = [number];
    }
    for (let bit = 1; bit <= demand.flags; bit <<= 1) {
      if (demand.flags & bit) byFlag.set(bit, [...(byFlag.get(bit) ?? []), number]);
    }
    return number;
  }

  function meet(demands: readonly number[]): void {
    for (const demand of demands) met[demand] = turn;
  }

  return {
    register,
    measure(ids, flags) {
      if (met.length <= numbers.size) met = new Uint32Array(numbers.size + 1);
      turn += 1;
      let seen = 0;
      for (let at = 0; at < ids.length; at += 1) {
        const demands = byId[ids[at] ?? 0];
        if (demands) meet(demands);
        seen |= flags[at] ?? 0;
      }
      for (const [bit, demands] of byFlag) if (seen & bit) meet(demands);
    },
    isMet: (demand) => demand === 0 || met[demand] === turn,
  };
}
