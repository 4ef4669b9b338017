import { createComposer } from '../composer.ts';
import { detect, NEVER, type Sort } from '../detect.ts';
import { ancestors, isAt } from '../dom.ts';
import type { Site } from '../platform.ts';

/**
 * All that is known of Meta Business Suite's DOM, as of October 2026, and with less certainty than of the other sites.
 * When the site changes, change this block.
 */
const dom = {
  /** Draft.js; Facebook's build calls its content `_5rpu`. */
  draft: '.public-DraftEditor-content, ._5rpu',
  editor: '[contenteditable]:not([contenteditable="false"]):is(.public-DraftEditor-content, ._5rpu)',
  /** The site says combobox, since names may be picked from a list. */
  combobox: '[role="combobox"], [role="textbox"]',
  /** Pictures are chosen next to the text; no other box has that. */
  media: 'input[type="file"]',
  ownMedia: 'img[src^="blob:"], video',
  /** How far above the editor the common ancestor of editor and media may stand. */
  mediaWithin: 20,
  composerRoutes: /^\/latest\/(?:composer|reels_composer)(?:\/|$)/,
  never: 'input, textarea, [role="search"], [role="banner"]',
  /** Messages and comments of both platforms. */
  neverRoutes: /^\/latest\/inbox(?:\/|$)/,
} as const;

/** The lowest ancestor that holds the way to attach media as well, if there is one. */
function findMediaRoot(field: Element): HTMLElement | undefined {
  return ancestors(field, dom.mediaWithin).find((element) => element.querySelector(dom.media) !== null);
}

function mediaOf(root: Element) {
  const { length: count } = root.querySelectorAll(dom.ownMedia);
  return count === 0 ? ('unknown' as const) : { count, withAlt: 'unknown' as const };
}

const post: Sort = {
  threshold: 7,
  doubtFrom: 5,
  checks: (field) => [
    ['draft-js', 3, field.matches(dom.draft)],
    ['combobox', 1, field.matches(dom.combobox)],
    ['not-translated', 1, field.matches('.notranslate')],
    ['composer-route', 3, isAt(field, dom.composerRoutes)],
    ['media-beside', 2, findMediaRoot(field) !== undefined],
    ['never', NEVER, field.closest(dom.never) !== null],
    ['inbox-route', NEVER, isAt(field, dom.neverRoutes)],
  ],
  compose(field) {
    const root = findMediaRoot(field) ?? field.parentElement;
    if (!root) return undefined;
    return createComposer({
      kind: 'post',
      // Which of the two are chosen is told by names alone; taking both makes the stricter limit hold.
      platforms: ['facebook', 'instagram'],
      root,
      field,
      editors: dom.editor,
      media: () => mediaOf(root),
    });
  },
};

/** Meta Business Suite, from which one post goes to Facebook and Instagram. */
export const businessSuiteSite: Site = {
  id: 'facebook',
  hosts: ['business.facebook.com'],
  findComposer: (target) => detect([post], target),
};
