/**
 * A regular expression over Unicode's letters, made when it is first used. As a literal it would be read with the script, and
 * reading one takes a browser a tenth of a millisecond: half of what a page waited for when a composer was first focused.
 */
export interface UnicodePattern {
  /** Where the first match from `at` on ends, with the flag `y` the one at `at`; `at` where there is none. UTF-16 offsets. */
  endAt(text: string, at: number): number;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All matches, for patterns with the flag `g`. */
  matchAll(text: string): Iterable<RegExpExecArray>;
}

const waiting: (() => RegExp)[] = [];

/** @param source as in `RegExp`, best written with `String.raw`. @param flags `u` among them. */
export function unicodePattern(source: string, flags = 'u'): UnicodePattern {
  let made: RegExp | undefined;
  const make = () => {
    made ??= new RegExp(source, flags);
    return made;
  };
  waiting.push(make);
  return {
    endAt(text, at) {
      const pattern = make();
      pattern.lastIndex = at;
      return pattern.test(text) ? pattern.lastIndex : at;
    },
    test: (text) => make().test(text),
    exec: (text) => make().exec(text),
    matchAll: (text) => text.matchAll(make()),
  };
}

/** Makes one of the patterns, in an idle moment. @returns false when none is left to make. */
export function prepareUnicodePattern(): boolean {
  waiting.pop()?.();
  return waiting.length > 0;
}
