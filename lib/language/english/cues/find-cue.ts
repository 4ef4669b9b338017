import type { CueName } from '../../language.ts';
import { findMyth } from './find-myth.ts';
import { findPatientDetails } from './find-patient-details.ts';
import { findInvitation } from './invitation.ts';
import { findOfferToMeet } from './offer-to-meet.ts';
import { findOwed } from './owed.ts';
import { findPartners } from './partners.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

type Combine = (sentences: readonly Seen[]) => SeenCue | undefined;

/** Cues that come in parts and take the whole text to judge; each file tells how. */
const combined: Partial<Record<CueName, Combine>> = {
  invitation: findInvitation,
  myth: findMyth,
  'offer-to-meet': findOfferToMeet,
  owed: findOwed,
  partners: findPartners,
  'patient-details': findPatientDetails,
};

/** The cues that come in parts, which only `findCue` can put together. */
export const cuesInParts: ReadonlySet<CueName> = new Set(Object.keys(combined) as CueName[]);

/** Where a text of these sentences first says `cue`, or undefined when it does not. */
export function findCue(cue: CueName, sentences: readonly Seen[]): SeenCue | undefined {
  const combine = combined[cue];
  return combine ? combine(sentences) : cuesIn(sentences, cue)[0];
}
