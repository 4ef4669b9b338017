import { facebook } from './facebook/facts.ts';
import { instagram } from './instagram/facts.ts';
import type { PlatformFacts, PlatformId } from './platform-facts.ts';
import { x } from './x/facts.ts';

const byId: Readonly<Record<PlatformId, PlatformFacts>> = { x, facebook, instagram };

/** What is known of a platform. */
export function platformFacts(id: PlatformId): PlatformFacts {
  return byId[id];
}
