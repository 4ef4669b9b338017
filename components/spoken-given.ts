import type { Given } from '../lib/audiences/rule-for.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import { platformIds } from '../lib/platforms/platform-facts.ts';

/** A value that holds for readers in words, with what differs on a platform. */
export function spokenGiven<T>({ everywhere, on }: Given<T>, spoken: (value: T) => string): string {
  const differing = platformIds.flatMap((id) => {
    const here = on[id];
    return here === undefined ? [] : [`${platformFacts(id).name} ${spoken(here)}`];
  });
  return differing.length > 0 ? `${spoken(everywhere)} (${differing.join(', ')})` : spoken(everywhere);
}
