import type { Token } from '../../text/tokens.ts';
import type { TermMatch } from '../language.ts';

/** How many tokens from the term a word of its clinical frame may stand: "the swab we took on Monday was positive". */
const REACH = 6;

interface Entry {
  readonly words: readonly string[];
  readonly frames: ReadonlySet<string>;
  readonly use: string;
}

function parseEntry(line: string): Entry {
  const [term = '', frames = '', use = ''] = line.split('\t');
  return { words: term.split(' '), frames: new Set(frames.split('|')), use };
}

function hasFrame(tokens: readonly Token[], from: number, to: number, frames: ReadonlySet<string>): boolean {
  const near = tokens.slice(Math.max(0, from - REACH), to + REACH);
  return near.some((token, offset) => {
    const at = Math.max(0, from - REACH) + offset;
    return (at < from || at >= to) && frames.has(token.lower);
  });
}

/** The entries by their first word, longest first. */
function index(lines: string): Map<string, readonly Entry[]> {
  const entries = lines.split('\n').map(parseEntry);
  entries.sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, readonly Entry[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
}

/**
 * Finds clinical words with another meaning at home, only where a word of their clinical frame stands near.
 * @param lines sorted rows `term TAB frame|frame TAB what to say`.
 */
export function createDoubleMeaningFinder(lines: string): (tokens: readonly Token[]) => TermMatch[] {
  let byFirst: ReadonlyMap<string, readonly Entry[]> | undefined;

  function entriesOf(word: string): readonly Entry[] {
    byFirst ??= index(lines);
    return byFirst.get(word) ?? [];
  }

  function matchAt(tokens: readonly Token[], at: number): TermMatch | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    for (const { words, frames, use } of entriesOf(token.lower)) {
      const to = at + words.length;
      const last = tokens[to - 1];
      const stands = words.every((word, offset) => tokens[at + offset]?.lower === word);
      if (!stands || !last || !hasFrame(tokens, at, to, frames)) continue;
      const { start } = token;
      return {
        table: 'double-meaning',
        start,
        end: last.end,
        term: words.join(' '),
        use: [use],
        oneClick: false,
      };
    }
    return undefined;
  }

  return (tokens) => tokens.flatMap((_, at) => matchAt(tokens, at) ?? []);
}
