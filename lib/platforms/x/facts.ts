import type { Allowance, PlatformFacts } from '../platform-facts.ts';
import { countWeighted } from './count.ts';

// Checked on 22 November 2026.

/** Weighted characters of a post on any account: docs.x.com/fundamentals/counting-characters, read in 2026. */
const STANDARD_LIMIT = 280;
/** Weighted characters of a long post, on Premium accounts only: since 2023; publer.com/docs on long-form posts, 2025. */
const LONG_LIMIT = 25_000;

/** Who cannot be seen to have Premium is taken to have none: a post that is too long is refused. */
const limitFor = (allowance: Allowance) => (allowance === 'long' ? LONG_LIMIT : STANDARD_LIMIT);

/** What is known of X. A standard post is shown whole, so there is no fold. */
export const x: PlatformFacts = {
  id: 'x',
  name: 'X',
  /** Weighted characters; `./count.ts` says how an engine can spare recounting lines that did not change. */
  count(text, allowance) {
    const limit = limitFor(allowance);
    const { used, overflowStart } = countWeighted(text, limit);
    if (overflowStart === undefined) return { used, limit };
    return { used, limit, overflow: { start: overflowStart, end: text.length } };
  },
  // A long post shows about as much as a standard one holds, then "show more": publer.com/docs, 2025.
  longFold: STANDARD_LIMIT,
  // X's help pages on hashtags, 2026: no more than two a post are best practice.
  hashtags: { advised: 2 },
  linksClickable: true,
  mediaRequired: false,
};
