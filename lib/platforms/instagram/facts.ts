import { countCodeUnits } from '../code-units.ts';
import type { PlatformFacts } from '../platform-facts.ts';

// Checked on 22 November 2026.

/** Characters of a caption, hashtags and mentions included: Instagram's developer documentation, 2026. */
const LIMIT = 2_200;

/** What is known of Instagram, for the captions of posts. */
export const instagram: PlatformFacts = {
  id: 'instagram',
  name: 'Instagram',
  count: (text) => countCodeUnits(text, LIMIT),
  // About 125 under a post: charactercounter.com, 2026; Meta publishes none. A reel shows about 55.
  fold: 125,
  // Instagram's announcement, 18 and 19 December 2025: five per post or reel, where it had been 30. It is rolled out
  // account by account, and Instagram says that up to five work better, so the two figures are one.
  hashtags: { advised: 5, max: 5 },
  // A link in a caption is plain text, which can be copied but not followed, 2026.
  linksClickable: false,
  // A post is a picture or a video with a caption.
  mediaRequired: true,
};
