import type { Allowance, PlatformId } from '../platforms/platform-facts.ts';

/** What kind of compose box the draft stands in. */
export type ComposerKind = 'post' | 'reply' | 'comment' | 'caption' | 'quote' | 'message';

/** What the person wants the post to do. `any` asks for no particular one. */
export type Purpose = 'any' | 'raise-awareness' | 'change-policy' | 'find-partners' | 'join-or-come';

export const purposes: readonly Purpose[] = [
  'any',
  'raise-awareness',
  'change-policy',
  'find-partners',
  'join-or-come',
];

export const composerKinds: readonly ComposerKind[] = [
  'post',
  'reply',
  'comment',
  'caption',
  'quote',
  'message',
];

/** Where and for whom a draft is judged. */
export interface Context {
  /** At least one. With several (one post sent to two platforms) the stricter fact holds. */
  readonly platforms: readonly PlatformId[];
  readonly kind: ComposerKind;
  readonly allowance: Allowance;
  /** An audience id: one of the built-in ones or one the person defined. */
  readonly audience: string;
  readonly purpose: Purpose;
}

/**
 * The language of each paragraph: `languages[post][paragraph]`, BCP 47 primary tags.
 * `und` where nobody could tell; the analyser then runs the language-free rules only.
 */
export type ParagraphLanguages = readonly (readonly string[])[];
