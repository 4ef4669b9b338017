import type { Range } from '../text/span.ts';

export type PlatformId = 'x' | 'facebook' | 'instagram';

export const platformIds: readonly PlatformId[] = ['x', 'facebook', 'instagram'];

/** Whether the account may write long posts: X Premium allows 25,000 weighted characters. */
export type Allowance = 'standard' | 'long' | 'unknown';

/** The length of one post in the platform's own unit, and what is too much. */
export interface Count {
  /** In the platform's unit: weighted characters on X, UTF-16 code units elsewhere. */
  readonly used: number;
  readonly limit: number;
  /** What does not fit any more, or undefined. */
  readonly overflow?: Range;
}

/** What is known of a platform, with sources and dates in each `facts.ts`. Pure data and pure functions. */
export interface PlatformFacts {
  readonly id: PlatformId;
  /** The name as people write it. */
  readonly name: string;
  count(text: string, allowance: Allowance): Count;
  /** Where a reader sees "more": UTF-16 code units for the strictest common view. Undefined where posts are not cut. */
  readonly fold?: number;
  /** A second, wider fold (desktop), where it differs. */
  readonly wideFold?: number;
  /** Where long posts are cut on a platform that shows others whole: in its own unit. */
  readonly longFold?: number;
  /** More hashtags than this is more than the platform advises; `max`, when the platform refuses more. */
  readonly hashtags: { readonly advised: number; readonly max?: number };
  /** Whether a link in the post can be followed. */
  readonly linksClickable: boolean;
  /** Whether a post cannot be published without a picture or video. */
  readonly mediaRequired: boolean;
}
