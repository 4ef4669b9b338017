import type { ComposerKind } from '../rules/context.ts';
import type { Media } from '../text/draft.ts';
import type { Allowance, PlatformId } from './platform-facts.ts';

/** One post of a composer: the element people type in, and what is attached. */
export interface ComposerPost {
  readonly field: HTMLElement;
  readonly media: 'unknown' | Media;
}

/** A live compose box that was recognised. */
export interface Composer {
  readonly kind: ComposerKind;
  /** The platforms the post goes to; with several the stricter facts hold. */
  readonly platforms: readonly PlatformId[];
  /** What stays the same while the composer lives; one session per root. */
  readonly root: HTMLElement;
  /** The element beside which the chip may stand now. */
  readonly hintAnchor: HTMLElement;
  allowance(): Allowance;
  /** The posts in reading order; several only in an X thread. None when the box has left the page. */
  posts(): readonly ComposerPost[];
  /** Calls back when posts, media or allowance change without a key being typed. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** One signal for or against a candidate, for the self-test: never text, never a name. */
export interface Signal {
  readonly name: string;
  readonly points: number;
}

/** What a platform's finder says of the element that got the focus. */
export type Detection =
  | { readonly composer: Composer; readonly signals: readonly Signal[] }
  | {
      /** `left-alone`: a box we know and do not touch. `unrecognised`: it looks like a composer and is not understood. `no-field`: not a place to write. */
      readonly composer?: undefined;
      readonly reason: 'left-alone' | 'unrecognised' | 'no-field';
      readonly signals: readonly Signal[];
    };

/** Finds composers on one page. Called on focus only; never writes to the page. */
export interface ComposerFinder {
  findComposer(target: Element): Detection;
}

/** A site that we serve. */
export interface Site extends ComposerFinder {
  /** Facebook's for Business Suite, whose posts go to Instagram as well: each composer says where its post goes. */
  readonly id: PlatformId;
  /** Host names the site is served from. */
  readonly hosts: readonly string[];
}
