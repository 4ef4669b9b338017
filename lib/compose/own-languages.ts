/** Languages that the person set by hand, line by line; they follow their line while the text changes. */
export interface OwnLanguages {
  /** @param language BCP 47 primary tag; undefined lets the detector decide again. */
  set(post: number, line: number, text: string, language: string | undefined): void;
  /** What was set for the lines of a post; to be called with every reading, so that lines are followed. */
  of(post: number, lines: readonly string[]): readonly (string | undefined)[];
}

interface Own {
  readonly line: number;
  readonly text: string;
  readonly language: string;
}

/** Where a line stands now: an unchanged one is known by its text, nearest first; an edited one keeps its place. */
function placeOf({ line, text }: Own, lines: readonly string[]): number {
  const same = lines.flatMap((each, index) => (each === text ? [index] : []));
  const [nearest] = same.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return nearest ?? line;
}

export function createOwnLanguages(): OwnLanguages {
  const byPost = new Map<number, readonly Own[]>();
  return {
    set(post, line, text, language) {
      const others = (byPost.get(post) ?? []).filter((own) => own.line !== line);
      byPost.set(post, language === undefined ? others : [...others, { line, text, language }]);
    },
    of(post, lines) {
      const moved = (byPost.get(post) ?? []).flatMap((own): Own[] => {
        const line = placeOf(own, lines);
        const text = lines[line];
        return text === undefined ? [] : [{ line, text, language: own.language }];
      });
      byPost.set(post, moved);
      return lines.map((_, index) => moved.find(({ line }) => line === index)?.language);
    },
  };
}
