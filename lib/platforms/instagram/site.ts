import type { Media } from '../../text/draft.ts';
import { createComposer } from '../composer.ts';
import { detect, NEVER, type Sort } from '../detect.ts';
import { ancestors, isAt } from '../dom.ts';
import type { Site } from '../platform.ts';
import { isCaptionCounter } from './counter.ts';

/**
 * All that is known of Instagram's DOM, as of October 2026: captions after several projects, 2022 to 2026, comments
 * after a page of July 2026. When the site changes, change this block. Of Facebook's rule the reverse holds: captions
 * have no form, comments have one.
 */
const dom = {
  /** Lexical; a textarea in older builds. */
  textbox: '[role="textbox"][data-lexical-editor]',
  dialog: '[role="dialog"]',
  media: 'video, canvas, img[src^="blob:"]',
  writing: '[contenteditable="true"], textarea',
  /** How far above a field without a dialog its counter and media may stand. */
  groundWithin: 8,
  /** Small enough to be a counter's own element, not one around it. */
  mostCounterChildren: 3,
  /** One for each picture, beside it: nothing else to type in stands there. */
  altInput: 'input[type="text"]',
  altWithin: 3,
  commentForm: 'form[method="POST" i]',
  article: 'article, [role="article"]',
  never: 'input, [role="search"]',
  messageRoutes: /^\/direct(?:\/|$)/,
  commentNeverRoutes: /^\/(?:direct|accounts|stories)(?:\/|$)/,
} as const;

/** The dialog around a field; without one, the most around it that holds no other box to write in. */
function groundOf(field: Element): HTMLElement | undefined {
  const dialog = field.closest<HTMLElement>(dom.dialog);
  if (dialog) return dialog;
  return ancestors(field, dom.groundWithin)
    .filter((element) => element.querySelectorAll(dom.writing).length === 1)
    .at(-1);
}

/** Looked for among small elements, and never in what the person wrote. */
function hasCounter(field: Element): boolean {
  return [...(groundOf(field)?.querySelectorAll('span, div, p') ?? [])].some(
    (element) =>
      element.childElementCount <= dom.mostCounterChildren &&
      !field.contains(element) &&
      isCaptionCounter(element.textContent),
  );
}

const inDialog = (field: Element, what: string) =>
  field.closest(dom.dialog)?.querySelector<HTMLElement>(what) ?? null;

/** The fields for alt text: each the only one in a row with its picture. */
function altInputs(dialog: Element): HTMLInputElement[] {
  return [...dialog.querySelectorAll<HTMLInputElement>(dom.altInput)].filter((input) =>
    ancestors(input, dom.altWithin).some(
      (row) => row.querySelector(dom.media) !== null && row.querySelectorAll(dom.altInput).length === 1,
    ),
  );
}

/** A caption always has media; of a carousel the page may show one at a time, but there is a field for each alt text. */
function mediaOf(dialog: Element): 'unknown' | Media {
  const inputs = altInputs(dialog);
  if (inputs.length > 0)
    return { count: inputs.length, withAlt: inputs.filter(({ value }) => value.trim() !== '').length };
  const { length: count } = dialog.querySelectorAll(dom.media);
  return count === 0 ? 'unknown' : { count, withAlt: 'unknown' };
}

/** The words under a new post, or under one that is edited. */
const caption: Sort = {
  threshold: 6,
  doubtFrom: 4,
  checks(field) {
    const counter = hasCounter(field);
    const media = inDialog(field, dom.media) !== null;
    const isTextarea = field.matches('textarea');
    return [
      ['lexical-textbox', 3, field.matches(dom.textbox)],
      ['textarea', 1, isTextarea],
      ['dialog', 2, field.closest(dom.dialog) !== null],
      ['counter', 3, counter],
      ['media', 1, media],
      ['nothing-of-a-caption', -2, !counter && !media],
      ['form', -5, field.closest('form') !== null],
      ['article', -4, field.closest(dom.article) !== null],
      // A new post can be begun from there, too; a message has no counter.
      ['message-route', -6, !counter && isAt(field, dom.messageRoutes)],
      ['another-box-is-the-caption', NEVER, isTextarea && inDialog(field, dom.textbox) !== null],
      ['never', NEVER, field.closest(dom.never) !== null],
    ];
  },
  compose(field) {
    const root = groundOf(field);
    if (!root) return undefined;
    return createComposer({
      kind: 'caption',
      platforms: ['instagram'],
      root,
      field,
      editors: field.matches('textarea') ? 'textarea' : dom.textbox,
      media: () => mediaOf(root),
    });
  },
};

const comment: Sort = {
  threshold: 8,
  doubtFrom: 6,
  checks: (field) => [
    ['textarea', 3, field.matches('textarea')],
    ['comment-form', 3, field.closest(dom.commentForm) !== null],
    ['article', 2, field.closest(dom.article) !== null],
    ['route', -6, isAt(field, dom.commentNeverRoutes)],
    ['never', NEVER, field.closest(dom.never) !== null],
  ],
  compose(field) {
    const root = field.closest<HTMLElement>(dom.commentForm);
    if (!root) return undefined;
    return createComposer({
      kind: 'comment',
      platforms: ['instagram'],
      root,
      field,
      editors: 'textarea',
    });
  },
};

/** Instagram on a computer. Messages have neither dialog nor counter and are left alone. */
export const instagramSite: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  findComposer: (target) => detect([caption, comment], target),
};
