import type { CueName } from '../language.ts';
import { blame } from './blame.ts';
import { grammars } from './cues/grammars.ts';
import { wordLists } from './cues/word-lists.ts';
import type { Grammar } from './grammar.ts';
import type { WordLists } from './keys.ts';
import { labels } from './labels.ts';
import { tables } from './tables.generated.ts';

/** All that English is told as text: its tables and its grammars. */
export interface EnglishSources {
  readonly tables: Readonly<Record<keyof typeof tables, string>>;
  readonly grammars: readonly Grammar[];
  readonly blame: Grammar;
  readonly labels: Grammar;
  readonly wordLists: WordLists;
}

/** The cues that have a grammar. */
export const cues: readonly CueName[] = grammars.map(({ cue }) => cue);

/**
 * Gives the sources, in steps. For the script that goes into pages the build puts the same sources in here packed, see
 * `lib/cli/pack-english.ts`: then this takes some time.
 */
export function* readSources(): Generator<undefined, EnglishSources> {
  yield;
  return { tables, grammars, blame, labels, wordLists };
}
