import { messagePart } from '../../components/message-part.ts';
import { audiences } from '../audiences/find-audience.ts';
import type { AudienceChoice } from '../hints/menu-view.tsx';
import type { Settings } from '../settings/schema.ts';
import type { Words } from '../words.ts';

/** Everybody there is to write for, by name: the built-in audiences and the person's own. */
export function audienceChoices(words: Words, settings: Settings): AudienceChoice[] {
  const builtIn = audiences.map(({ id }) => ({ id, name: words.say(`audience_${messagePart(id)}`) }));
  return [...builtIn, ...settings.audiences.map(({ id, name }) => ({ id, name }))];
}
