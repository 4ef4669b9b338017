import type { CueName } from '../../language.ts';
import type { Grammar } from '../grammar.ts';
import { absolute } from './absolute.ts';
import { actor } from './actor.ts';
import { affected } from './affected.ts';
import { ask } from './ask.ts';
import { bait } from './bait.ts';
import { evidence } from './evidence.ts';
import { invitation } from './invitation.ts';
import { myth } from './myth.ts';
import { needsEvidence } from './needs-evidence.ts';
import { occasion } from './occasion.ts';
import { offerToMeet } from './offer-to-meet.ts';
import { doubleNegative, placeholder, slowOpening } from './openings.ts';
import { owed } from './owed.ts';
import { partners } from './partners.ts';
import { patientDetails } from './patient-details.ts';
import { placeDate } from './place-date.ts';
import { policy } from './policy.ts';
import { position } from './position.ts';
import { readerMeaning } from './reader-meaning.ts';
import { reasonToShare } from './reason-to-share.ts';
import { safetyClaim } from './safety-claim.ts';
import { selfHarm } from './self-harm.ts';

/**
 * What makes the grammar of each cue. They are functions so that a page need not wait for them: a browser reads what is inside
 * a function when it is called.
 */
export const grammars: Readonly<Partial<Record<CueName, () => Grammar>>> = {
  ask,
  actor,
  affected,
  'reader-meaning': readerMeaning,
  evidence,
  'needs-evidence': needsEvidence,
  position,
  policy,
  'place-date': placeDate,
  owed,
  'reason-to-share': reasonToShare,
  invitation,
  'offer-to-meet': offerToMeet,
  partners,
  bait,
  myth,
  absolute,
  'self-harm': selfHarm,
  'patient-details': patientDetails,
  'safety-claim': safetyClaim,
  'slow-opening': slowOpening,
  'double-negative': doubleNegative,
  placeholder,
  occasion,
};
