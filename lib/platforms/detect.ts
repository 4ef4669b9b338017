import { fieldOf } from './dom.ts';
import type { Composer, Detection, Signal } from './platform.ts';

/** One thing to look at: its name, what it adds or takes, and whether it holds. */
export type Check = readonly [name: string, points: number, holds: boolean];

/** So many points against a box cannot be outvoted: it is known to be none of ours. */
export const NEVER = -20;

/** One sort of compose box of a site, for instance its comment boxes. */
export interface Sort {
  /** What speaks for and against a field being one. */
  checks(field: HTMLElement): readonly Check[];
  /** From so many points on it is one. */
  readonly threshold: number;
  /** From so many points on it looks like one that we do not understand any more. */
  readonly doubtFrom: number;
  /** Undefined when the parts that a composer needs are not there. */
  compose(field: HTMLElement): Composer | undefined;
}

/** The sum of what speaks for and against a candidate. */
export function scoreOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { points }) => sum + points, 0);
}

function signalsOf(sort: Sort, field: HTMLElement): Signal[] {
  return sort
    .checks(field)
    .filter(([, , holds]) => holds)
    .map(([name, points]) => ({ name, points }));
}

/** Weighs the box that got the focus as each sort of compose box of a site; the sort with the most points counts. */
export function detect(sorts: readonly Sort[], target: Element): Detection {
  const field = fieldOf(target);
  if (!field) return { reason: 'no-field', signals: [] };
  const [best] = sorts
    .map((sort) => {
      const signals = signalsOf(sort, field);
      return { sort, signals, lead: scoreOf(signals) - sort.threshold };
    })
    .sort((a, b) => b.lead - a.lead);
  if (!best) return { reason: 'no-field', signals: [] };
  const { sort, signals, lead } = best;
  if (signals.some(({ points }) => points <= NEVER)) return { reason: 'left-alone', signals };
  const composer = lead >= 0 ? sort.compose(field) : undefined;
  if (composer) return { composer, signals };
  return { reason: lead + sort.threshold >= sort.doubtFrom ? 'unrecognised' : 'left-alone', signals };
}
