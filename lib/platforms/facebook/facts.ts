import { countCodeUnits } from '../code-units.ts';
import type { PlatformFacts } from '../platform-facts.ts';

// Checked on 22 November 2026.

/** Characters of a post: Facebook's announcement, 2011; typecount.com and socialk.it give the same, 2026. */
const LIMIT = 63_206;

/** What is known of Facebook. */
export const facebook: PlatformFacts = {
  id: 'facebook',
  name: 'Facebook',
  count: (text) => countCodeUnits(text, LIMIT),
  // About 125 on phones and 477 on a desktop: typecount.com and socialk.it, 2026. They move with line breaks and media,
  // and Meta publishes none, so rules word what they make of them as advice.
  fold: 125,
  wideFold: 477,
  // House judgement, 2026, after publishers' guides, which say none to two.
  hashtags: { advised: 2 },
  linksClickable: true,
  mediaRequired: false,
};
