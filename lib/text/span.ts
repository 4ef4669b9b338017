/** A stretch of one text, in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one post of a draft, in UTF-16 code units of that post's text. */
export interface Span extends Range {
  readonly post: number;
}

/** Whether two ranges share at least one code unit. An empty range shares nothing. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
