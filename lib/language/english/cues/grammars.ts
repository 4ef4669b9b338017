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

/** The cue grammars of English. */
export const grammars: readonly Grammar[] = [
  ask,
  actor,
  affected,
  readerMeaning,
  evidence,
  needsEvidence,
  position,
  policy,
  placeDate,
  owed,
  reasonToShare,
  invitation,
  offerToMeet,
  partners,
  bait,
  myth,
  absolute,
  selfHarm,
  patientDetails,
  safetyClaim,
  slowOpening,
  doubleNegative,
  placeholder,
];
