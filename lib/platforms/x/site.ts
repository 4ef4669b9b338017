import type { ComposerKind } from '../../rules/context.ts';
import type { Media } from '../../text/draft.ts';
import { createComposer } from '../composer.ts';
import { detect, NEVER, type Sort } from '../detect.ts';
import { ancestors, isAt } from '../dom.ts';
import type { Site } from '../platform.ts';

/**
 * All that is known of X's DOM, as of October 2026. When the site changes, change this block.
 * Test ids are the steadiest signals there; classes are hashed and labels are translated, so neither is used.
 */
const dom = {
  /** The editors of a composer are numbered: tweetTextarea_0, _1 … Two wrappers share the prefix and are no editors. */
  editor: '[data-testid^="tweetTextarea_"][contenteditable]:not([contenteditable="false"])',
  container: '[data-testid^="tweetTextarea_"][data-testid$="RichTextInputContainer"]',
  draft: '.public-DraftEditor-content, .DraftEditor-root',
  /** Cousin of the editor, not an ancestor: holds media buttons, the length ring and the Post button. */
  toolBar: '[data-testid="toolBar"]',
  postButton: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]',
  /** How far above the editor the common ancestor of editor and toolbar may stand; 20 was seen. */
  toolBarWithin: 28,
  attachments: '[data-testid="attachments"]',
  ownMedia: 'img[src^="blob:"], video',
  quoted: '[data-testid="tweetText"], [data-testid="User-Name"]',
  longRing: '[data-testid="dual-phase-countdown-circle"]',
  reply: '[data-testid="inline_reply_offscreen"]',
  never: 'input, [role="combobox"], [name="altTextInput"], [data-testid="dm-composer-textarea"]',
  /** Search, direct messages (which are Draft.js too) and articles. */
  neverIn: '[role="search"], [data-testid="dmComposerTextInput"], [data-testid="composer"]',
  neverRoutes: /^\/(?:messages|i\/chat|i\/grok|settings|search)(?:\/|$)/,
  dialog: '[role="dialog"]',
  status: /^\/[^/]+\/status\/\d+/,
} as const;

/** The lowest ancestor that holds both the editor and a toolbar with a Post button. */
function findRoot(field: Element): HTMLElement | undefined {
  return ancestors(field, dom.toolBarWithin).find(
    (element) =>
      element.querySelector(dom.toolBar) !== null && element.querySelector(dom.postButton) !== null,
  );
}

function kindOf(field: Element, root: HTMLElement): ComposerKind {
  if (root.querySelector(`${dom.attachments} :is(${dom.quoted})`) !== null) return 'quote';
  const dialog = field.closest(dom.dialog);
  const article = dialog?.querySelector('article');
  const answersArticle = article && article.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  const inline = field.closest(dom.reply) !== null || root.querySelector(dom.reply) !== null;
  const onStatus = dialog === null && isAt(field, dom.status);
  return answersArticle || inline || onStatus ? 'reply' : 'post';
}

/** Each picture has a button for its alt text, whether it has one or not: that is not told. */
function mediaOf(root: HTMLElement, fields: readonly HTMLElement[]): 'unknown' | Media {
  const own = [...root.querySelectorAll(`${dom.attachments} :is(${dom.ownMedia})`)].filter(
    (media) => media.closest(dom.quoted) === null,
  );
  if (own.length === 0) return { count: 0, withAlt: 0 };
  // With several posts the page does not say plainly which picture belongs to which.
  return fields.length > 1 ? 'unknown' : { count: own.length, withAlt: 'unknown' };
}

const post: Sort = {
  threshold: 6,
  doubtFrom: 1,
  checks: (field) => [
    ['test-id', 6, field.matches(dom.editor)],
    ['container', 3, field.closest(dom.container) !== null],
    ['draft-js', 2, field.closest(dom.draft) !== null],
    ['toolbar-and-post-button', 2, findRoot(field) !== undefined],
    ['never', NEVER, field.matches(dom.never) || field.closest(dom.neverIn) !== null],
    ['route', -6, isAt(field, dom.neverRoutes)],
    ['textarea', -6, field.matches('textarea')],
  ],
  compose(field) {
    const root = findRoot(field);
    if (!root) return undefined;
    return createComposer({
      kind: kindOf(field, root),
      platforms: ['x'],
      root,
      field,
      editors: dom.editor,
      isThread: true,
      media: (fields) => mediaOf(root, fields),
      allowance: () => (root.querySelector(dom.longRing) ? 'long' : 'unknown'),
      anchor: () => root.querySelector<HTMLElement>(dom.toolBar),
    });
  },
};

/** X: x.com and twitter.com. */
export const xSite: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  findComposer: (target) => detect([post], target),
};
