import type { Audience } from '../lib/audiences/audience.ts';
import type { Words } from '../lib/words.ts';
import { messagePart } from './message-part.ts';

/** What people call an audience: built-in ones by the interface, own ones as they were named. */
export function audienceName(words: Words, { id, name, basedOn }: Audience): string {
  return basedOn ? name : words.say(`audience_${messagePart(id)}`);
}
