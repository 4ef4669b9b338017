import { createComposer } from '../composer.ts';
import { type Check, detect, NEVER, type Sort } from '../detect.ts';
import { isAt } from '../dom.ts';
import type { Site } from '../platform.ts';

/**
 * All that is known of Facebook's DOM, as of October 2026; the four sorts of editor after its own production code of
 * April 2025. When the site changes, change this block. Classes are generated and test ids compiled away, so the shape
 * of the forms tells posts, comments and messages apart.
 */
const dom = {
  /** Lexical; its attribute had another name in 2022. */
  textbox: '[role="textbox"]:is([data-lexical-editor], [data-outline-editor])',
  /** The form of a post; that of the log-out button has an action. */
  postForm: 'form[method="POST" i]:not([action], [role])',
  /** It ends with a button that is never shown, so that Enter can send it. */
  submit: 'input[type="submit"]',
  commentForm: 'form[role="presentation"]',
  /** The dialog with the title holds nothing else; the one around it, without a name, holds the editor. */
  dialog: '[role="dialog"]',
  article: 'article, [role="article"]',
  complementary: 'aside, [role="complementary"]',
  ownMedia: 'img[src^="blob:"], video',
  never: 'input, [role="search"], [role="banner"]',
  neverRoutes: /^\/(?:messages|marketplace)(?:\/|$)/,
} as const;

/** A post's editor has a placeholder or, over a coloured background, a label, and never both. */
const hasOneName = (field: Element) =>
  field.hasAttribute('aria-label') !== field.hasAttribute('aria-placeholder');

const isIn = (field: Element, what: string) => field.closest(what) !== null;

function commonChecks(field: HTMLElement): Check[] {
  return [
    ['lexical-textbox', 3, field.matches(dom.textbox)],
    // Alt texts are written in the form of the post.
    ['textarea', -8, field.matches('textarea')],
    ['no-form', -4, !isIn(field, 'form')],
    ['never', NEVER, isIn(field, dom.never)],
    ['route', -4, isAt(field, dom.neverRoutes)],
  ];
}

/** The pictures that can be seen, if any can: the page says neither that there are none nor which have alt text. */
function mediaOf(form: Element) {
  const { length: count } = form.querySelectorAll(dom.ownMedia);
  return count === 0 ? ('unknown' as const) : { count, withAlt: 'unknown' as const };
}

/** Feed, profile, group, page and share dialog, and the words with a picture. */
const post: Sort = {
  threshold: 7,
  doubtFrom: 4,
  checks: (field) => [
    ...commonChecks(field),
    ['post-form', 3, field.closest('form')?.matches(dom.postForm) ?? false],
    ['submit-last', 3, field.closest('form')?.lastElementChild?.matches(dom.submit) ?? false],
    ['dialog', 1, isIn(field, dom.dialog)],
    ['one-name', 1, hasOneName(field)],
    ['comment-form', -8, isIn(field, dom.commentForm)],
    ['article', -3, isIn(field, dom.article)],
    ['complementary', -2, isIn(field, dom.complementary)],
  ],
  compose(field) {
    const root = field.closest('form');
    if (!root) return undefined;
    return createComposer({
      kind: 'post',
      platforms: ['facebook'],
      root,
      field,
      editors: dom.textbox,
      media: () => mediaOf(root),
    });
  },
};

/** Under a post, beside a photo, or in an answer to a comment. */
const comment: Sort = {
  threshold: 7,
  doubtFrom: 5,
  checks: (field) => [
    ...commonChecks(field),
    ['comment-form', 4, isIn(field, dom.commentForm)],
    ['label', 1, field.hasAttribute('aria-label')],
    ['beside-a-post', 1, isIn(field, `${dom.article}, ${dom.dialog}, ${dom.complementary}`)],
  ],
  compose(field) {
    const root = field.closest<HTMLElement>(dom.commentForm);
    if (!root) return undefined;
    return createComposer({
      kind: 'comment',
      platforms: ['facebook'],
      root,
      field,
      editors: dom.textbox,
    });
  },
};

/** Facebook on a computer. Messages have no form and are left alone. */
export const facebookSite: Site = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  findComposer: (target) => detect([post, comment], target),
};
