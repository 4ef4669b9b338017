/**
 * A regular expression over Unicode's letters, made when it is first used. As a literal it would be read with the script, and
 * reading one takes a browser a tenth of a millisecond: half of what a page waited for when a composer was first focused.
 */
export interface UnicodePattern {
  /** As in `RegExp`, for patterns with the flag `g` or `y`: UTF-16 offset. */
  lastIndex: number;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All matches, for patterns with the flag `g`. */
  matchAll(text: string): Iterable<RegExpExecArray>;
}

class Lazy implements UnicodePattern {
  readonly #source: string;
  readonly #flags: string;
  #made: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  make(): RegExp {
    this.#made ??= new RegExp(this.#source, this.#flags);
    return this.#made;
  }

  get lastIndex(): number {
    return this.make().lastIndex;
  }

  set lastIndex(at: number) {
    this.make().lastIndex = at;
  }

  test(text: string): boolean {
    return this.make().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.make().exec(text);
  }

  matchAll(text: string): Iterable<RegExpExecArray> {
    return text.matchAll(this.make());
  }
}

const waiting: Lazy[] = [];

/** @param source as in `RegExp`, best written with `String.raw`. @param flags `u` among them. */
export function unicodePattern(source: string, flags = 'u'): UnicodePattern {
  const lazy = new Lazy(source, flags);
  waiting.push(lazy);
  return lazy;
}

/** Makes one of the patterns, in an idle moment. @returns false when none is left to make. */
export function prepareUnicodePattern(): boolean {
  waiting.pop()?.make();
  return waiting.length > 0;
}
