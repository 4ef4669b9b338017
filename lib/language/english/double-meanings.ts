import type { Token } from '../../text/tokens.ts';
import type { TermMatch } from '../language.ts';

/** How many tokens from the term a word of its clinical frame may stand: "the swab we took on Monday was positive". */
const REACH = 6;

/** A clinical word or phrase with another meaning at home. */
export interface DoubleMeaning {
  readonly words: readonly string[];
  readonly frames: ReadonlySet<string>;
  readonly use: string;
}

function parseLine(line: string): DoubleMeaning {
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

/** Finds clinical words with another meaning at home, only where a word of their clinical frame stands near. */
export interface DoubleMeaningFinder {
  /** The entries that begin with a word, lower case, longest first. */
  beginningWith(word: string): readonly DoubleMeaning[];
  /** The first of some entries that begin at a token which stands there in its clinical frame. */
  matchAt(entries: readonly DoubleMeaning[], tokens: readonly Token[], at: number): TermMatch | undefined;
}

/** The entries by their first word, longest first. */
function index(lines: string): Map<string, readonly DoubleMeaning[]> {
  const entries = lines.split('\n').map(parseLine);
  entries.sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, DoubleMeaning[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const same = byFirst.get(first);
    if (same) same.push(entry);
    else byFirst.set(first, [entry]);
  }
  return byFirst;
}

const none: readonly DoubleMeaning[] = [];

/** @param lines sorted rows `term TAB frame|frame TAB what to say`; read when the first word is asked for. */
export function createDoubleMeaningFinder(lines: string): DoubleMeaningFinder {
  let byFirst: ReadonlyMap<string, readonly DoubleMeaning[]> | undefined;
  return {
    beginningWith(word) {
      byFirst ??= index(lines);
      return byFirst.get(word) ?? none;
    },
    matchAt(entries, tokens, at) {
      for (const { words, frames, use } of entries) {
        const to = at + words.length;
        const last = tokens[to - 1];
        const stands = words.every((word, offset) => tokens[at + offset]?.lower === word);
        if (!stands || !last || !hasFrame(tokens, at, to, frames)) continue;
        const start = tokens[at]?.start ?? 0;
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
    },
  };
}
