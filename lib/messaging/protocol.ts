import { byType, number, object, oneOf, optional, type Shaped, text } from '../shapes.ts';

/** Content script to background. */
export const toBackground = object({ type: oneOf('scripts.inject', 'card.inject', 'panel.open') });
export type ToBackground = Shaped<typeof toBackground>;

/** Background to the finder of a tab: the person or the browser lets us in there no longer. */
export const toFinder = object({ type: oneOf('access.ended') });
export type ToFinder = Shaped<typeof toFinder>;

const span = object({ post: number, start: number, end: number });

/** To the content script of the active tab: from the panel over the port, and from the background after its shortcut. */
export const toSession = byType({
  'fix.apply': object({ key: text(), fix: number, revision: number }),
  'fix.undo': object({}),
  /** Leads the keyboard into the advice, and on to the next hint. */
  'hint.open': object({}),
  'hint.ignore': object({ key: text() }),
  'hint.reveal': object({ key: text(), revision: number }),
  /** Shows again what was ignored. */
  'hints.restore': object({}),
  /** Puts words at the caret. */
  'text.insert': object({ text: text() }),
  /** Puts `text` where `expected` stands; refused when something else does. */
  'text.replace': object({ at: span, expected: text(), text: text() }),
  'text.reveal': object({ at: span }),
  /** The language of one line; without one it is found out again. */
  'language.set': object({ post: number, line: number, language: optional(text()) }),
  /** Judges the draft for another platform than the site's; without one for the site's again. */
  'platform.choose': object({ platform: optional(oneOf('x', 'facebook', 'instagram')) }),
});
export type ToSession = Shaped<typeof toSession>;
