import type { Token } from '../../text/tokens.ts';
import type { TableName, TermMatch } from '../language.ts';
import { isAdjectival } from './adjectival.ts';
import { type Casing, cased, casingOf, mendedArticle } from './casing.ts';
import { formsOf, type PhraseForm, readRows } from './phrase-forms.ts';

/** Rows whose forms are made in one step: well below a millisecond. */
const ROWS_AT_ONCE = 16;

/** One form of a phrase, ready to be looked for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly table: TableName;
  readonly term: string;
  readonly use: readonly string[];
  readonly oneClick: boolean;
  readonly guards: readonly Guard[];
}

interface Guard {
  readonly side: 'before' | 'after';
  /** Whether the neighbour must be one of the words, or must not. */
  readonly must: boolean;
  readonly words: ReadonlySet<string>;
}

/** `>` and `<` say which neighbour is looked at, `!` that it must not be one of the words: `!>to|the`. */
function parseGuard(text: string): Guard {
  const must = !text.startsWith('!');
  const rest = must ? text : text.slice(1);
  return { side: rest.startsWith('>') ? 'before' : 'after', must, words: new Set(rest.slice(1).split('|')) };
}

/** What stands right before a participle. */
const behindAuxiliary = parseGuard(
  "<is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|has|have|had|having|hasn't|haven't|hadn't|it's|they're|we've|they've|i've|you've",
);

function phraseOf({ form, term, use, isParticiple, row: { table, oneClick, guard } }: PhraseForm): Phrase {
  const guards = guard === '' ? [] : guard.split(';').map(parseGuard);
  if (isParticiple) guards.push(behindAuxiliary);
  return { words: form.split(' '), table: table as TableName, term, use, oneClick, guards };
}

/** The phrases that begin with a word: those of that word alone, and the longer ones by their second word, longest first. */
export interface PhraseGroup {
  readonly alone: readonly Phrase[];
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

/** A word, with the phrases that begin with it. */
interface Beginning {
  readonly phrases: PhraseGroup | undefined;
}

/** Finds the phrases of a table in a sentence. */
export interface PhraseFinder {
  /**
   * The phrases that begin with a word, lower case; undefined where none does. They are read at every call: the caller
   * remembers them.
   */
  beginningWith(word: string): PhraseGroup | undefined;
  /** @param words what is known of the tokens that are words, at their places. */
  find(text: string, tokens: readonly Token[], words: readonly (Beginning | undefined)[]): TermMatch[];
}

function grouped(phrases: readonly Phrase[]): PhraseGroup {
  const bySecond = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const second = phrase.words[1];
    if (second === undefined) continue;
    const same = bySecond.get(second);
    if (same) same.push(phrase);
    else bySecond.set(second, [phrase]);
  }
  return { alone: phrases.filter(({ words }) => words.length === 1), bySecond };
}

const isGap = (text: string, from: number, to: number) => to - from === 1 && text.charCodeAt(from) <= 0xa0;

function matchesAt(phrase: Phrase, text: string, tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < phrase.words.length; index += 1) {
    const before = tokens[at + index - 1];
    const token = tokens[at + index];
    if (!before || !token || token.lower !== phrase.words[index]) return false;
    if (!isGap(text, before.end, token.start)) return false;
  }
  return true;
}

function guardsHold(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  return phrase.guards.every(({ side, must, words }) => {
    const neighbour = tokens[side === 'before' ? at + phrase.words.length : at - 1]?.lower ?? '';
    return words.has(neighbour) === must;
  });
}

/** The longest phrase of a group that stands at a token. */
function phraseAt(
  { alone, bySecond }: PhraseGroup,
  text: string,
  tokens: readonly Token[],
  at: number,
): Phrase | undefined {
  const stands = (phrase: Phrase) =>
    matchesAt(phrase, text, tokens, at) &&
    guardsHold(phrase, tokens, at) &&
    (phrase.table !== 'person-first' || !isAdjectival(phrase.term, tokens, at + phrase.words.length));
  const next = bySecond.size > 0 ? tokens[at + 1] : undefined;
  return (next && bySecond.get(next.lower)?.find(stands)) ?? alone.find(stands);
}

/** Whether a token begins a sentence or what is like one: behind nothing, an emoji, a colon, a bracket, a bullet. */
function beginsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'emoji' || before.kind === 'hashtag') return true;
  return before.kind === 'punctuation' && /[:.!?…"“‘«([•–—*→]/u.test(text.slice(before.start, before.end));
}

const casingAt = (text: string, token: Token | undefined) =>
  token?.kind === 'word' ? casingOf(text.slice(token.start, token.end)) : undefined;

/** UTF-16 code units up to which a word in capitals is an abbreviation, where no word beside it shouts as well. */
const LONGEST_INITIALS = 5;

/** The casing in which a replacement is written. */
function casingFor(phrase: Phrase, text: string, tokens: readonly Token[], at: number): Casing {
  const behind = at + phrase.words.length;
  const { start = 0 } = tokens[at] ?? {};
  const { end = start } = tokens[behind - 1] ?? {};
  const own = casingOf(text.slice(start, end));
  if (own === 'lower') return own;
  const begins = beginsSentence(text, tokens, at);
  // "our STI clinic": the capitals are the abbreviation's, not the phrase's.
  if (own === 'Title') return begins ? own : 'lower';
  const isShouted = [at - 1, behind].some((beside) => casingAt(text, tokens[beside]) === 'UPPER');
  if (isShouted || end - start > LONGEST_INITIALS) return own;
  return begins ? 'Title' : 'lower';
}

/**
 * A capital in the middle of a sentence, or a medical term with one before another, as in "Anaphylaxis UK": a name, which nobody
 * should reword.
 */
function isInName(text: string, tokens: readonly Token[], first: number, phrase: Phrase): boolean {
  // "Alzheimer's" has a capital wherever it stands.
  if (casingAt(text, tokens[first]) !== 'Title') return false;
  if (phrase.table !== 'plain' && /^[A-Z]/.test(phrase.term)) return false;
  if (!beginsSentence(text, tokens, first)) return true;
  const next = casingAt(text, tokens[first + phrase.words.length]);
  return phrase.table === 'plain' && next !== undefined && next !== 'lower';
}

/** The forms of all rows by their first word. Of two equal ones the first row's stands. Some rows a step. */
function* formsByFirst(lines: string): Generator<undefined, Map<string, PhraseForm[]>> {
  const byFirst = new Map<string, PhraseForm[]>();
  const seen = new Set<string>();
  let count = 0;
  for (const row of readRows(lines)) {
    count += 1;
    if (count % ROWS_AT_ONCE === 0) yield;
    for (const each of formsOf(row)) {
      const key = each.isParticiple ? `${each.form} ` : each.form;
      if (seen.has(key)) continue;
      seen.add(key);
      const [first = ''] = each.form.split(' ', 1);
      const same = byFirst.get(first);
      if (!same) byFirst.set(first, [each]);
      else if (each.isParticiple) same.unshift(each);
      else same.push(each);
    }
  }
  return byFirst;
}

/** @param lines see `readRows`. */
export function* createPhraseFinder(lines: string): Generator<undefined, PhraseFinder> {
  const byFirst = yield* formsByFirst(lines);
  function matchOf(phrase: Phrase, text: string, tokens: readonly Token[], at: number): TermMatch {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + phrase.words.length - 1]?.end ?? start;
    const casing = casingFor(phrase, text, tokens, at);
    const use = phrase.use.map((words) => cased(words, casing));
    const article = phrase.oneClick && use[0] ? mendedArticle(text, tokens[at - 1], use[0]) : undefined;
    return {
      table: phrase.table,
      start,
      end,
      term: phrase.term,
      use,
      oneClick: phrase.oneClick,
      ...(article && { article }),
    };
  }

  return {
    beginningWith(word) {
      const forms = byFirst.get(word);
      return forms && grouped(forms.map(phraseOf).sort((a, b) => b.words.length - a.words.length));
    },
    find(text, tokens, words) {
      const found: TermMatch[] = [];
      for (let at = 0; at < tokens.length; ) {
        const group = words[at]?.phrases;
        const phrase = group && phraseAt(group, text, tokens, at);
        if (phrase && !isInName(text, tokens, at, phrase)) found.push(matchOf(phrase, text, tokens, at));
        at += phrase ? phrase.words.length : 1;
      }
      return found;
    },
  };
}
