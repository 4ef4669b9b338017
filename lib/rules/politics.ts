import type { CueName } from '../language/language.ts';
import { JOIN } from './asks.ts';
import type { Purpose } from './context.ts';
import { findMatch } from './cues.ts';
import type { Facts } from './facts.ts';
import { findCueIn } from './find-cue-in.ts';
import { remembered } from './remembered.ts';

/** The kind of an ask that is about what the many decide, as the language tells it. */
export const POLICY = 'support';

/** What speaks of those who decide, of rules and of money. */
const political: readonly CueName[] = ['policy', 'actor', 'position'];

/** How many of these make a draft political: a dean who is thanked, or a tax that is mentioned, does not. House judgement. */
const LEAST_SIGNS = 2;

/** How many stand in a draft; counted once a key, since several rules ask. */
const politicalSigns = remembered((facts: Facts): number => {
  const isPolicyAsked = findMatch(facts, 'ask', ({ item }) => item.kind === POLICY) !== undefined;
  return isPolicyAsked ? LEAST_SIGNS : political.filter((cue) => findCueIn(facts, cue)).length;
});

/** Whether anything in a draft speaks of what the many decide. A tip for the ward or a word on one's own body does not. */
export const touchesPolitics = (facts: Facts): boolean => politicalSigns(facts) > 0;

/** Whether a draft is about what the many decide. */
const isPolitical = (facts: Facts): boolean => politicalSigns(facts) >= LEAST_SIGNS;

/** Whether a draft only calls to come or to apply, and says when or where: a job, a congress, a course. */
export const isCall = (facts: Facts, purpose: Purpose): boolean =>
  purpose !== 'change-policy' &&
  findMatch(facts, 'ask', ({ item }) => item.kind === JOIN) !== undefined &&
  findCueIn(facts, 'place-date') !== undefined;

/** Whether a draft does not report what those who decide have said or voted for: such a report may end with what they said. */
export const isNoReport = (facts: Facts): boolean =>
  findMatch(facts, 'occasion', ({ item }) => item.kind === 'report') === undefined;

/**
 * Whether those who read a draft miss its position and who can act: not in a call or a report, and with `politicsOnly` only where it is
 * about what the many decide.
 */
export const owesPolitics = (
  facts: Facts,
  { purpose, options }: { readonly purpose: Purpose; readonly options: { readonly politicsOnly: boolean } },
): boolean => !isCall(facts, purpose) && isNoReport(facts) && (!options.politicsOnly || isPolitical(facts));
