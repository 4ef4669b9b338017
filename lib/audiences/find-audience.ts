import type { Audience } from './audience.ts';
import { generalPublic } from './general-public.ts';
import { medicalStudents } from './medical-students.ts';
import { type OwnAudience, toAudience } from './own-audience.ts';
import { stakeholders } from './stakeholders.ts';

/** The built-in audiences in the order they are offered. */
export const audiences: readonly Audience[] = [generalPublic, medicalStudents, stakeholders];

const builtIn = (id: string) => audiences.find((each) => each.id === id);

/**
 * The audience with an id; the general public stands in for one that does not exist.
 * @param own those the person defined.
 */
export function findAudience(
  id: string,
  own: readonly OwnAudience[] = [],
): { audience: Audience; isKnown: boolean } {
  const known = builtIn(id);
  if (known) return { audience: known, isKnown: true };
  const found = own.find((each) => each.id === id);
  if (!found) return { audience: generalPublic, isKnown: false };
  return { audience: toAudience(found, builtIn(found.basedOn) ?? generalPublic), isKnown: true };
}
