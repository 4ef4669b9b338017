import type { PlatformId } from '../../lib/platforms/platform-facts.ts';
import type { ComposerKind } from '../../lib/rules/context.ts';

/** A box on a replica page, and how to come to it. */
interface Box {
  /** Unique; says what a person would call it. */
  readonly title: string;
  /** Its page has a language of its own: `lang`. */
  readonly url: string;
  /** What to click, one after the other, until the box is on the page. */
  readonly open?: readonly string[];
  /** The element to write in. */
  readonly field: string;
}

/** A compose box that must be found, and what must be known of it. */
export interface Surface extends Box {
  readonly platforms: readonly PlatformId[];
  readonly kind: ComposerKind;
  /** What to click until the box has left the page again, without a new page. */
  readonly away: readonly string[];
  /** What to click until it is back; as at first unless given. */
  readonly back?: readonly string[];
}

const x = { platforms: ['x'] } as const;
const facebook = { platforms: ['facebook'] } as const;
const instagram = { platforms: ['instagram'] } as const;

const draft = (index: number) => `[data-testid="tweetTextarea_${index}"][contenteditable]`;
const inModal = (index: number) => `[aria-modal="true"] ${draft(index)}`;
const xHome = 'a[href="/home"]';
const xMessages = 'a[href="/messages"]';
const xClose = '[data-testid="app-bar-close"]';
const xNew = '[data-testid="SideNav_NewTweet_Button"]';

const postField = 'form[method="POST"] [contenteditable]';
const commentField = 'form[role="presentation"] [contenteditable]';
const closePost = '[role="dialog"] [role="dialog"] button';
const toChats = '[role="banner"] nav button:nth-child(3)';
const toFeed = '[role="banner"] .logo';

const captionField = '[role="dialog"] [contenteditable]';
const closeCaption = '.caption .modal-head button:first-child';

/** Every sort of compose box, in turn in each language of the pages. */
export const surfaces: readonly Surface[] = [
  {
    ...x,
    title: 'X: home',
    url: 'https://x.com/home?lang=en',
    field: draft(0),
    kind: 'post',
    // The tabs of the timeline take the box away and make a new one.
    away: [xMessages],
    back: [xHome, '[role="tab"]:nth-child(2)'],
  },
  {
    ...x,
    title: 'X: home, at its old address',
    url: 'https://twitter.com/home?lang=ca',
    field: draft(0),
    kind: 'post',
    away: [xMessages],
    back: [xHome],
  },
  {
    ...x,
    title: 'X: the modal',
    url: 'https://x.com/compose/post?lang=ar',
    field: inModal(0),
    kind: 'post',
    away: [xClose],
    back: [xNew],
  },
  {
    ...x,
    title: 'X: reply',
    url: 'https://x.com/ineskallio/status/1002?lang=de',
    field: draft(0),
    kind: 'reply',
    away: [xMessages],
    back: [xHome],
  },
  {
    ...x,
    title: 'X: reply in the modal',
    url: 'https://x.com/compose/post?reply&lang=ca',
    field: inModal(0),
    kind: 'reply',
    away: [xClose],
    back: [xNew],
  },
  {
    ...x,
    title: 'X: quote',
    url: 'https://x.com/compose/post?quote&lang=en',
    field: inModal(0),
    kind: 'quote',
    away: [xClose],
    back: [xNew],
  },
  {
    ...facebook,
    title: 'Facebook: new post',
    url: 'https://www.facebook.com/?lang=en',
    open: ['.ask'],
    field: postField,
    kind: 'post',
    away: [closePost],
  },
  {
    ...facebook,
    title: 'Facebook: new post, at its other address',
    url: 'https://web.facebook.com/?open=post&lang=ar',
    field: postField,
    kind: 'post',
    away: [closePost],
    back: ['.ask'],
  },
  {
    ...facebook,
    title: 'Facebook: in a group',
    url: 'https://www.facebook.com/groups/1?lang=es',
    open: ['.ask'],
    field: postField,
    kind: 'post',
    away: [closePost],
  },
  {
    ...facebook,
    title: 'Facebook: as a page',
    url: 'https://www.facebook.com/northbayhealth?lang=de',
    open: ['.ask'],
    field: postField,
    kind: 'post',
    away: [closePost],
  },
  {
    ...facebook,
    title: 'Facebook: on a coloured background',
    url: 'https://www.facebook.com/?open=post&colour&lang=ar',
    field: `.on-colour [contenteditable]`,
    kind: 'post',
    away: [closePost],
    back: ['.ask'],
  },
  {
    ...facebook,
    title: 'Facebook: comment',
    url: 'https://www.facebook.com/?lang=de',
    field: commentField,
    kind: 'comment',
    away: [toChats],
    back: [toFeed],
  },
  {
    ...facebook,
    title: 'Facebook: comment beside a photo',
    url: 'https://www.facebook.com/?lang=es',
    open: ['[role="article"] > button'],
    field: `[role="dialog"] ${commentField}`,
    kind: 'comment',
    away: ['.photo .close'],
  },
  {
    title: 'Meta Business Suite: post to Facebook and Instagram',
    url: 'https://business.facebook.com/latest/composer?lang=es',
    field: '[contenteditable]',
    platforms: ['facebook', 'instagram'],
    kind: 'post',
    away: ['.to-inbox'],
    back: ['.to-composer'],
  },
  {
    ...instagram,
    title: 'Instagram: caption of a new post',
    url: 'https://www.instagram.com/?lang=ar',
    open: ['.create'],
    field: captionField,
    kind: 'caption',
    away: [closeCaption],
  },
  {
    ...instagram,
    title: 'Instagram: caption, begun among messages',
    url: 'https://www.instagram.com/direct/t/1/?lang=ca',
    open: ['.create'],
    field: captionField,
    kind: 'caption',
    away: [closeCaption],
  },
  {
    ...instagram,
    title: 'Instagram: caption, as it was in older builds',
    url: 'https://www.instagram.com/create/details/?old&lang=es',
    field: '.caption-field',
    kind: 'caption',
    away: [closeCaption],
    back: ['.create'],
  },
  {
    ...instagram,
    title: 'Instagram: edit a caption',
    url: 'https://www.instagram.com/p/1002/?lang=de',
    open: ['.edit'],
    field: captionField,
    kind: 'caption',
    away: [closeCaption],
  },
  {
    ...instagram,
    title: 'Instagram: comment',
    url: 'https://www.instagram.com/p/1002/?lang=en',
    field: '[role="dialog"] article textarea',
    kind: 'comment',
    away: ['.wide .close'],
    back: ['article .quiet'],
  },
];

/** Boxes that look more or less like compose boxes and are none of our business. */
export const leftAlone: readonly Box[] = [
  {
    title: 'X: direct message',
    url: 'https://x.com/messages?lang=de',
    field: '[data-testid="dmComposerTextInput"]',
  },
  { title: 'X: search', url: 'https://x.com/home', field: '[data-testid="SearchBox_Search_Input"]' },
  { title: 'X: prompt of Grok', url: 'https://x.com/i/grok?lang=ca', field: '.grok textarea' },
  {
    title: 'Facebook: chat at the edge of the page',
    url: 'https://www.facebook.com/?lang=ar',
    field: '.is-docked [contenteditable]',
  },
  {
    title: 'Facebook: message',
    url: 'https://www.facebook.com/messages/t/1?lang=es',
    field: '.chat [contenteditable]',
  },
  { title: 'Facebook: search', url: 'https://www.facebook.com/', field: '[role="banner"] input' },
  { title: 'Facebook: log-in', url: 'https://www.facebook.com/login?lang=de', field: '[name="email"]' },
  {
    title: 'Facebook: title of a listing',
    url: 'https://www.facebook.com/marketplace/create/item',
    field: 'main input',
  },
  {
    title: 'Facebook: description of a listing',
    url: 'https://www.facebook.com/marketplace/create/item?lang=ar',
    field: 'main textarea',
  },
  {
    title: 'Meta Business Suite: inbox',
    url: 'https://business.facebook.com/latest/inbox/all?lang=es',
    field: '[contenteditable]',
  },
  {
    title: 'Meta Business Suite: hashtag search',
    url: 'https://business.facebook.com/latest/composer',
    field: 'main input[type="text"]',
  },
  {
    title: 'Instagram: direct message',
    url: 'https://www.instagram.com/direct/t/1/?lang=ar',
    field: '[contenteditable]',
  },
  {
    title: 'Instagram: drawer of messages',
    url: 'https://www.instagram.com/?lang=de',
    field: '.is-drawer [contenteditable]',
  },
  { title: 'Instagram: search', url: 'https://www.instagram.com/', field: '[type="search"]' },
  { title: 'Instagram: bio', url: 'https://www.instagram.com/accounts/edit/', field: 'main textarea' },
  {
    title: 'Instagram: answer to a story',
    url: 'https://www.instagram.com/stories/1/',
    field: 'main textarea',
  },
  {
    title: 'Instagram: alt text',
    url: 'https://www.instagram.com/create/details/?lang=es',
    field: '.caption-side .alt-text',
  },
  {
    title: 'Instagram: place',
    url: 'https://www.instagram.com/create/details/',
    field: '[name="creation-location-input"]',
  },
];
