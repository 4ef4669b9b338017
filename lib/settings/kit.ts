import * as z from 'zod/mini';

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

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const handle = z.optional(z.string().check(z.regex(/^@[\p{L}\p{N}_.]{1,50}$/u)));

/** One entry of each list of the kit; lengths in UTF-16 code units. */
export const kitEntries = {
  hashtags: z.string().check(z.regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u)),
  handles: z.object({ name: words(60), x: handle, facebook: handle, instagram: handle }),
  sources: z.object({ title: words(120), url: z.url({ protocol: /^https?$/ }) }),
  helpLines: z.object({ country: words(60), name: words(80), contact: words(120) }),
  abbreviations: z.object({ short: words(20), long: words(100) }),
} as const;
