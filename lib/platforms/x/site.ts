import type { ComposerKind } from '../../rules/context.ts';
import { ancestors, scoreOf } from '../dom.ts';
import type { Composer, ComposerPost, Detection, Signal, Site } from '../platform.ts';

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
  altSet: '[data-testid="altTextWrapper"]',
  quoted: '[data-testid="tweetText"], [data-testid="User-Name"]',
  longRing: '[data-testid="dual-phase-countdown-circle"]',
  reply: '[data-testid="inline_reply_offscreen"]',
  /** Direct messages are Draft.js too. */
  message: '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
  never:
    'input, [type="search"], [role="search"], [role="combobox"], [data-testid="SearchBox_Search_Input"], [name="altTextInput"], [data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
  neverRoutes: /^\/(?:messages|i\/chat|i\/grok|settings|search)(?:\/|$)/,
  dialog: '[role="dialog"]',
  status: /^\/[^/]+\/status\/\d+/,
} as const;

const THRESHOLD = 6;

/** The lowest ancestor that holds both the editor and a toolbar with a Post button. */
function findRoot(field: Element): HTMLElement | undefined {
  return ancestors(field, dom.toolBarWithin).find(
    (element) =>
      element.querySelector(dom.toolBar) !== null && element.querySelector(dom.postButton) !== null,
  );
}

function signalsOf(field: Element): Signal[] {
  const isTextarea = field instanceof HTMLTextAreaElement;
  const checks: [name: string, points: number, holds: boolean][] = [
    ['test-id', 6, field.matches(dom.editor)],
    ['container', 3, field.closest(dom.container) !== null],
    ['draft-js', 2, field.matches(dom.draft) || field.closest(dom.draft) !== null],
    ['toolbar-and-post-button', 2, findRoot(field) !== undefined],
    ['never', -20, field.matches(dom.never) || field.closest(dom.message) !== null],
    ['route', -6, dom.neverRoutes.test(field.ownerDocument.location.pathname)],
    ['textarea', -6, isTextarea],
  ];
  return checks.filter(([, , holds]) => holds).map(([name, points]) => ({ name, points }));
}

function kindOf(field: Element, root: HTMLElement): ComposerKind {
  if (root.querySelector(`${dom.attachments} :is(${dom.quoted})`) !== null) return 'quote';
  const dialog = field.closest(dom.dialog);
  const article = dialog?.querySelector('article');
  const answersArticle = article && article.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  const inline = field.closest(dom.reply) !== null || root.querySelector(dom.reply) !== null;
  const onStatus = dialog === null && dom.status.test(field.ownerDocument.location.pathname);
  return answersArticle || inline || onStatus ? 'reply' : 'post';
}

function mediaOf(root: HTMLElement): ComposerPost['media'] {
  const boxes = [...root.querySelectorAll(dom.attachments)];
  const own = boxes
    .flatMap((box) => [...box.querySelectorAll(dom.ownMedia)])
    .filter((media) => media.closest(dom.quoted) === null);
  const withAlt = boxes.reduce((sum, box) => sum + box.querySelectorAll(dom.altSet).length, 0);
  return { count: own.length, withAlt: own.length === 0 ? 0 : withAlt > 0 ? withAlt : 'unknown' };
}

function createComposer(field: HTMLElement, root: HTMLElement): Composer {
  return {
    kind: kindOf(field, root),
    platforms: ['x'],
    root,
    hintAnchor: root.querySelector<HTMLElement>(dom.toolBar) ?? root,
    allowance: () => (root.querySelector(dom.longRing) ? 'long' : 'unknown'),
    posts() {
      const fields = [...root.querySelectorAll<HTMLElement>(dom.editor)];
      const media = mediaOf(root);
      // With several posts the page does not say plainly which picture belongs to which.
      if (fields.length > 1)
        return fields.map((each) => ({
          field: each,
          media: media !== 'unknown' && media.count === 0 ? media : 'unknown',
        }));
      return [{ field: fields[0] ?? field, media }];
    },
    watch(onChange, signal) {
      const observer = new MutationObserver((records) => {
        const outside = records.some(
          ({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest(dom.editor),
        );
        if (outside) onChange();
      });
      observer.observe(root, { childList: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

/** X: x.com and twitter.com. */
export const xSite: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  findComposer(target): Detection {
    const field = target.closest<HTMLElement>(
      '[contenteditable]:not([contenteditable="false"]), textarea, input',
    );
    if (!field) return { reason: 'no-field', signals: [] };
    const signals = signalsOf(field);
    if (signals.some(({ name }) => name === 'never')) return { reason: 'left-alone', signals };
    const score = scoreOf(signals);
    const root = findRoot(field);
    if (score >= THRESHOLD && root) return { composer: createComposer(field, root), signals };
    return { reason: score > 0 ? 'unrecognised' : 'left-alone', signals };
  },
};
