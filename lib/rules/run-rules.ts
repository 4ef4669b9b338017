import type { Knowledge } from '../language/language.ts';
import type { Range } from '../text/span.ts';
import type { SentenceFacts } from './facts.ts';
import { type Holds, holdsAny, neededBits } from './holds.ts';
import { createSaid, type Judged, type Said, silent } from './judged.ts';
import type { Finding } from './rule.ts';
import type { ActiveRule } from './ruleset.ts';

type Check = (unit: unknown, frame: unknown) => Iterable<Finding<Range>>;
type Wakes = (unit: unknown, options: unknown) => boolean;

/** A rule as it is run: what is asked for each unit stands in one kind of object, which engines read fastest. */
export interface Runner {
  readonly active: ActiveRule;
  /** One of these must stand in a sentence before the rule is asked; undefined when it is asked about every one. */
  readonly bits: Holds | undefined;
  readonly check: Check;
  readonly wakes: Wakes | undefined;
}

function runnerOf(active: ActiveRule): Runner {
  const { rule } = active;
  // The registry pairs each rule with units of its own scope; the type system cannot follow it through the folder.
  const { check, wakes } = rule as unknown as { check: Check; wakes?: Wakes };
  const bits = rule.scope === 'sentence' ? neededBits(rule.needs) : undefined;
  return {
    active,
    bits,
    check: (unit, frame) => check.call(rule, unit, frame),
    wakes: wakes && ((unit, options) => wakes.call(rule, unit, options)),
  };
}

/** Prepares the rules of one scope. */
export function runnersOf(active: readonly ActiveRule[], scope: string): Runner[] {
  return active.filter(({ rule }) => rule.scope === scope).map(runnerOf);
}

/** Whether a language, or what is known without one, offers all that a rule needs. */
export const offersAll = (offers: ReadonlySet<Knowledge>, needs: readonly Knowledge[]) =>
  needs.every((need) => offers.has(need));

/** Where the findings of a unit are collected; lists are made when there is something to put in. */
export interface Collector {
  said: Said[] | undefined;
  found: Judged['found'][number][] | undefined;
  failed: Judged['failed'][number][] | undefined;
}

export const createCollector = (): Collector => ({ said: undefined, found: undefined, failed: undefined });

/** What was collected. */
export function judgedOf({ said, found, failed }: Collector): Judged {
  if (!said && !found && !failed) return silent;
  return { said: said ?? silent.said, found: found ?? silent.found, failed: failed ?? silent.failed };
}

function collect(
  active: ActiveRule,
  finding: Finding<Range>,
  textAt: (at: Range) => string,
  to: Collector,
): void {
  if ('found' in finding) {
    to.found ??= [];
    to.found.push({ rule: active.id, at: finding.found.at });
    return;
  }
  const { hint } = finding;
  const said = createSaid(active, hint, hint.at ? textAt(hint.at) : '');
  if (!said) return;
  to.said ??= [];
  to.said.push(said);
}

/** Runs one check; a rule that throws loses its findings here, is named in the report, and harms no other. */
export function run(
  { active, check, wakes }: Runner,
  unit: unknown,
  textAt: (at: Range) => string,
  to: Collector,
): void {
  const { frame } = active;
  const said = to.said?.length ?? 0;
  const found = to.found?.length ?? 0;
  try {
    if (wakes && !wakes(unit, frame.options)) return;
    for (const finding of check(unit, frame)) collect(active, finding, textAt, to);
  } catch {
    if (to.said) to.said.length = said;
    if (to.found) to.found.length = found;
    to.failed ??= [];
    to.failed.push(active.id);
  }
}

/** What the sentence rules say of a sentence; each is asked only where something stands that it looks at. */
export function judgeSentence(facts: SentenceFacts, runners: readonly Runner[]): Judged {
  const collector = createCollector();
  const textAt = ({ start, end }: Range) => facts.text.slice(start, end);
  for (const runner of runners) {
    if (runner.bits === undefined || holdsAny(facts.holds, runner.bits))
      run(runner, facts, textAt, collector);
  }
  return judgedOf(collector);
}
