import type { Audience } from './audience.ts';
import { generalPublic } from './general-public.ts';
import { medicalStudents } from './medical-students.ts';
import { stakeholders } from './stakeholders.ts';

/** The built-in audiences in the order they are offered. */
export const audiences: readonly Audience[] = [generalPublic, medicalStudents, stakeholders];

/** The audience with an id; the general public stands in for one that does not exist. */
export function findAudience(id: string): { audience: Audience; isKnown: boolean } {
  const audience = audiences.find((each) => each.id === id);
  return { audience: audience ?? generalPublic, isKnown: audience !== undefined };
}
