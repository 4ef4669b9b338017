import type { Token } from '../../text/tokens.ts';
import type { CueMatch } from '../language.ts';
import { boundedMemo } from './bounded-memo.ts';
import { type CompiledGrammar, compileGrammar, type NumberedGrammar } from './grammar.ts';
import { createPatternSource, type WordLists } from './keys.ts';
import { createWordBook, type WordBook } from './membership.ts';
import { CELLS, capitalFlags, isInCapitals, type Row, tokenMarks } from './row.ts';
import type { Entry } from './words.ts';

/** A sentence as grammars read it. */
export interface Sentence extends Row {
  /** The bits of the grammars of which something may stand in it. */
  readonly wakes: number;
  /** The flags of all its tokens. */
  readonly seen: number;
}

/** Finds the matches of many grammars, each only in the sentences that hold something it cannot do without. */
export interface CueMachine {
  /** Compiles one more pattern. @returns false when all are. The first sentence compiles those that are left. */
  prepare(): boolean;
  /** What the patterns know of a word, lower case. */
  entryOf(word: string): Entry;
  /** @param entries those of the tokens that are words, at their places. */
  read(text: string, tokens: readonly Token[], entries: readonly (Entry | undefined)[]): Sentence;
  find(bit: number, sentence: Sentence): readonly CueMatch[];
}

const none: readonly CueMatch[] = [];

/** Signs, figures and words in capitals that are remembered: a text uses few. */
const MOST_KNOWN = 5_000;

/** @param grammars no two with the same bit; each is asked for when it is compiled. */
export function createCueMachine(grammars: Iterable<NumberedGrammar>, lists: WordLists): CueMachine {
  const source = createPatternSource(lists);
  const compiled = new Map<number, CompiledGrammar>();
  let book: WordBook | undefined;
  /** The flags of tokens that wake a grammar. */
  const wakingFlags: (readonly [flags: number, bit: number])[] = [];

  function* preparing(): Generator<undefined, void> {
    for (const numbered of grammars) {
      const grammar = yield* compileGrammar(numbered, source, wordBook);
      compiled.set(numbered.bit, grammar);
      if (grammar.say.flags !== 0) wakingFlags.push([grammar.say.flags, numbered.bit]);
    }
    // Made last: all words and sets are known then.
    book = yield* createWordBook(source);
  }

  const steps = preparing();
  const prepare = () => steps.next().done !== true;

  function wordBook(): WordBook {
    while (book === undefined && prepare());
    return book as WordBook;
  }

  function entry(key: string, marks: number): Entry {
    const { placeOf } = wordBook();
    const place = placeOf(source.words.get(key) ?? 0);
    let wakes = 0;
    if (place !== 0) for (const [bit, { say }] of compiled) if (say.isWokenBy(place)) wakes |= bit;
    return { place, marks, wakes };
  }

  /** The entries of signs and figures, and of words in capitals that patterns name as they stand, such as WHO. */
  const entryOfSign = boundedMemo(MOST_KNOWN, (sign) =>
    entry(sign, tokenMarks('punctuation', sign, lists.office)),
  );
  const entryOfNumber = boundedMemo(MOST_KNOWN, (lower) =>
    entry(lower, tokenMarks('number', lower, lists.office)),
  );
  const entryOfCapitals = boundedMemo(MOST_KNOWN, (word) =>
    entry(word, tokenMarks('word', word.toLowerCase().replaceAll('’', "'"), lists.office)),
  );

  /** The entry of a token that is no word. */
  function otherEntry(text: string, { kind, start, end, lower }: Token): Entry {
    if (kind === 'punctuation') return entryOfSign(text.slice(start, end));
    // '100 %' is the same figure as '100%'.
    if (kind === 'number') return entryOfNumber(lower.replace(/\s(?=%)/, ''));
    const key = lower === '' ? text.slice(start, end) : lower;
    return entry(key, tokenMarks(kind, key, lists.office));
  }

  function capitalEntry(text: string, { start, end }: Token): Entry | undefined {
    const word = text.slice(start, end);
    return source.words.has(word) ? entryOfCapitals(word) : undefined;
  }

  return {
    prepare,
    entryOf: (word) => entry(word, tokenMarks('word', word, lists.office)),
    read(text, tokens, words) {
      const { length } = tokens;
      const cells = new Array<number>(length * CELLS);
      let wakes = 0;
      let seen = 0;
      for (let at = 0; at < length; at += 1) {
        const token = tokens[at] as Token;
        const word = words[at];
        const capitals = word === undefined ? 0 : capitalFlags(text, token);
        const named = word && isInCapitals(capitals) ? capitalEntry(text, token) : undefined;
        const known = named ?? word ?? otherEntry(text, token);
        const marks = known.marks | capitals;
        const cell = at * CELLS;
        cells[cell] = known.place;
        cells[cell + 1] = marks;
        cells[cell + 2] = token.start;
        cells[cell + 3] = token.end;
        cells[cell + 4] = known.wakes;
        wakes |= known.wakes;
        seen |= marks;
      }
      for (const [waking, bit] of wakingFlags) if ((seen & waking) !== 0) wakes |= bit;
      return { membership: wordBook().membership, cells, length, wakes, seen };
    },
    find(bit, sentence) {
      if ((sentence.wakes & bit) === 0) return none;
      return compiled.get(bit)?.find(sentence, sentence.seen) ?? none;
    },
  };
}
