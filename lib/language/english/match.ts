import type { KeySet } from './keys.ts';
import { Op, type Step } from './pattern.ts';
import { endsClauseAt, isAtEnd, isBarrier, marksAt, placeAt, type Row, startsClauseAt } from './row.ts';

/** Whether the token at a place, if there is one, is in a set. */
function takes({ flags, number }: KeySet, row: Row, at: number): boolean {
  if (at < 0 || at >= row.length) return false;
  if ((flags & marksAt(row, at)) !== 0) return true;
  const { bits, width } = row.membership;
  return ((bits[placeAt(row, at) * width + (number >>> 5)] as number) & (1 << (number & 31))) !== 0;
}

/** Whether a token from `from` up to before `to` is in a set. */
export function takesAny(keys: KeySet, row: Row, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (takes(keys, row, at)) return true;
  return false;
}

function gapEnd({ most, crossesSigns, next }: Step, row: Row, at: number): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = matchFrom(next as Step, row, at + skipped);
    if (end >= 0) return end;
    const over = at + skipped;
    if (over >= row.length || (!crossesSigns && isBarrier(row, over))) return -1;
  }
  return -1;
}

function firstWay({ ways }: Step, row: Row, at: number): number {
  for (let index = 0; index < ways.length; index += 1) {
    const end = matchFrom(ways[index] as Step, row, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether a step that takes no token holds at a place. */
function holdsAt({ op, keys, most }: Step, row: Row, at: number): boolean {
  switch (op) {
    case Op.ahead:
      return takesAny(keys, row, at, at + most);
    case Op.notAhead:
      return !takesAny(keys, row, at, at + most);
    case Op.notBehind:
      return !takesAny(keys, row, at - most, at);
    case Op.clauseStart:
      return startsClauseAt(row, at);
    case Op.clauseEnd:
      return endsClauseAt(row, at);
    case Op.sentenceStart:
      return at <= most;
    default:
      return isAtEnd(row, at);
  }
}

/** Where the steps end when matched from the token `at`; -1 when they do not match. */
export function matchFrom(first: Step, row: Row, at: number): number {
  let step = first;
  let next = at;
  for (;;) {
    if (step.op === Op.take) {
      if (!takes(step.keys, row, next)) return -1;
      next += 1;
    } else if (step.op === Op.ways) return firstWay(step, row, next);
    else if (step.op === Op.gap) return gapEnd(step, row, next);
    else if (step.op === Op.end) return next;
    else if (!holdsAt(step, row, next)) return -1;
    step = step.next as Step;
  }
}
