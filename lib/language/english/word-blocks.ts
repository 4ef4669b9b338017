/**
 * A sorted list of words with a mark each, in lines of a few words, searched where it lies. The first word of a line stands
 * in full; of every other stands only what differs from the one before it, behind a capital that tells how many letters the
 * two share: `A` none, `B` one. The mark is a sign behind the word: `able\naboard~Eve` says able, aboard with a mark, above.
 */
export interface WordBlocks {
  /** The mark of a word, '' where it has none; undefined where it is not listed. `word` is lower case. */
  get(word: string): string | undefined;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isMark = (unit: number) => unit === 0x7e || unit === 0x2b;
const LINE_BREAK = 0x0a;

/** Where the letters end that stand at `at`. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (isCapital(unit) || isMark(unit) || unit === LINE_BREAK) break;
  }
  return end;
}

/** Where the line starts whose first word is the last one that does not come behind `word`. */
function lineOf(text: string, word: string): number {
  let low = 0;
  let high = text.length;
  let found = 0;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (text.slice(start, lettersEnd(text, start)) <= word) {
      found = start;
      const end = text.indexOf('\n', start);
      low = end < 0 ? text.length : end + 1;
    } else high = start;
  }
  return found;
}

/** Wraps a list as `blocksOf` makes it. Costs nothing until searched. */
export function createWordBlocks(text: string): WordBlocks {
  return {
    get(word) {
      let before = '';
      let at = lineOf(text, word);
      while (at < text.length && text.charCodeAt(at) !== LINE_BREAK) {
        const unit = text.charCodeAt(at);
        const shared = isCapital(unit) ? unit - 0x41 : 0;
        const start = isCapital(unit) ? at + 1 : at;
        const end = lettersEnd(text, start);
        before = before.slice(0, shared) + text.slice(start, end);
        at = isMark(text.charCodeAt(end)) ? end + 1 : end;
        if (before === word) return text.slice(end, at);
      }
      return undefined;
    },
  };
}

const WORDS_A_LINE = 16;
/** What capitals can tell. */
const MOST_SHARED = 25;

function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * The lines of a list of words.
 * @param words with their marks: '', '~' or '+'. Without capitals and marks in the words themselves.
 */
export function blocksOf(words: ReadonlyMap<string, string>): string[] {
  const sorted = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const lines: string[] = [];
  for (const [index, word] of sorted.entries()) {
    const mark = words.get(word) ?? '';
    if (index % WORDS_A_LINE === 0) {
      lines.push(word + mark);
      continue;
    }
    const shared = sharedBy(word, sorted[index - 1] ?? '');
    lines[lines.length - 1] += String.fromCharCode(0x41 + shared) + word.slice(shared) + mark;
  }
  return lines;
}
