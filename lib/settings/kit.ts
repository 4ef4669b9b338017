import { checked, object, optional, text, trimmed } from '../shapes.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';

/** What a team has at hand for every post. Settings, never drafts. */
export interface Kit {
  /** Campaign hashtags with their `#`, written as they should be. */
  readonly hashtags: readonly string[];
  readonly handles: readonly Handle[];
  readonly sources: readonly Source[];
  readonly helpLines: readonly HelpLine[];
  readonly abbreviations: readonly Abbreviation[];
}

/** A partner and its handle on each platform, with the `@`. */
export interface Handle {
  readonly name: string;
  readonly x?: string | undefined;
  readonly facebook?: string | undefined;
  readonly instagram?: string | undefined;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Where people in need of help in one country can turn. */
export interface HelpLine {
  readonly country: string;
  readonly name: string;
  /** A number or an address. */
  readonly contact: string;
}

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

export const emptyKit: Kit = { hashtags: [], handles: [], sources: [], helpLines: [], abbreviations: [] };

/** UTF-16 code units; X takes no longer link. */
const LONGEST_ADDRESS = 4096;

const words = (most: number) => trimmed(1, most);
const handle = optional(text(unicodePattern(String.raw`^@[\p{L}\p{N}_.]{1,50}$`)));
function isPage(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
/** The address of a page: anything else could do what nobody expects of a link. */
const address = checked(trimmed(1, LONGEST_ADDRESS), (url) => (isPage(url) ? undefined : []));

/** One entry of each list of the kit; lengths in UTF-16 code units. */
export const kitEntries = {
  hashtags: text(unicodePattern(String.raw`^#[\p{L}\p{M}\p{N}_]{1,100}$`)),
  handles: object({ name: words(60), x: handle, facebook: handle, instagram: handle }),
  sources: object({ title: words(120), url: address }),
  helpLines: object({ country: words(60), name: words(80), contact: words(120) }),
  abbreviations: object({ short: words(20), long: words(100) }),
} as const;
