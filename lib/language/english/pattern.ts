/**
 * The pattern language of the cue grammars. A pattern is a row of elements separated by spaces:
 *
 * - `sign|support` any of these words; `<power>` any word of a named list, also as one of several: `we|<power>`;
 *   `call?` may be left out; signs (`"`, `,`, `?` …) stand for themselves, brackets and bars with a backslash;
 * - `#num` a number, `#pct` a percentage, `#year` a year, `#clock` a time with minutes, `#slash` a day as in 12/11, `#aged` as in 16-year-old or 72F,
 *   `#url` a link, `#doi` one to a paper, `#mention` a handle, `#office` the handle of a public office, `#tag` a hashtag, `#emoji`,
 *   `#cap` a word with a capital, `#ABC` a word in capitals, `#word` any word, `#quote` a quotation mark,
 *   `#ly #ing #ed #er #est #s` a word that ends so;
 * - `( a b|c )` one of these rows, `( … )?` or none: inside brackets `|` parts rows, outside words; `{name}` the named
 *   fragment, a row of elements in brackets;
 * - `~3` at most three tokens of one clause; `~~3` at most three tokens of any kind;
 * - `^` the start of a clause, `^^` of the sentence, `^^2` at most two tokens behind it; `$` the end of a clause, `$$` of the sentence;
 * - `=a|b` the next token is one of these, `!a|b` none of these, `!3:a|b` none of these among the next three;
 *   `-a|b` the token before is none of these, `-3:a|b` none of these among the three before. None of them takes a token.
 *
 * Words are lower case; one in capitals (WHO) stands for itself in capitals only.
 * A pattern is found by its first word, list or kind; it may not begin with a gap.
 */

/** Named word lists and fragments. Lists are words separated by spaces, fragments rows of elements. */
export interface WordLists {
  /** Handles, lower case, of those who hold a public office. */
  readonly office: RegExp;
  readonly lists: Readonly<Record<string, string>>;
  readonly fragments: Readonly<Record<string, string>>;
}

/** A set of words, by id, and of token flags. */
export interface KeySet {
  readonly ids: ReadonlySet<number>;
  readonly flags: number;
}

/** One step of a compiled pattern; `next` is what must match behind it. */
export type Step =
  | { readonly op: 'end' }
  | { readonly op: 'take'; readonly keys: KeySet; readonly next: Step }
  | { readonly op: 'ways'; readonly ways: readonly Step[] }
  | { readonly op: 'gap'; readonly most: number; readonly crossesSigns: boolean; readonly next: Step }
  | {
      readonly op: 'ahead';
      readonly keys: KeySet;
      readonly among: number;
      readonly must: boolean;
      readonly next: Step;
    }
  | { readonly op: 'behind'; readonly keys: KeySet; readonly among: number; readonly next: Step }
  | { readonly op: 'sentenceStart'; readonly within: number; readonly next: Step }
  | { readonly op: 'clauseStart' | 'clauseEnd' | 'sentenceEnd'; readonly next: Step };

/** What patterns are compiled with: shared, so that equal sets are built once and every word has one id. */
export interface PatternSource {
  readonly lists: WordLists;
  readonly words: Map<string, number>;
  readonly sets: Map<string, KeySet>;
}

/** The flags of a token, as bits. */
export const tokenFlags: Readonly<Record<string, number>> = {
  '#num': 1,
  '#url': 2,
  '#mention': 4,
  '#tag': 8,
  '#emoji': 16,
  '#cap': 32,
  '#ABC': 64,
  '#word': 128,
  '#quote': 256,
  '#ly': 512,
  '#ing': 1024,
  '#ed': 2048,
  '#er': 4096,
  '#est': 8192,
  '#s': 16384,
  '#pct': 32768,
  '#year': 65536,
  '#clock': 131072,
  '#aged': 262144,
  '#office': 524288,
  '#doi': 1048576,
  '#slash': 2097152,
};

/**
 * Spells out the short forms of word lists: `vaccine+` adds the plural, `protect~` the forms of a regular verb.
 */
export function spelledOut(word: string): readonly string[] {
  const mark = word.at(-1);
  if (word.length < 3 || (mark !== '+' && mark !== '~')) return [word];
  const base = word.slice(0, -1);
  const isY = /[^aeiou]y$/.test(base);
  const s = isY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (mark === '+') return [base, s];
  const ed = isY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`;
  return [base, s, ed, `${/[^eo]e$/.test(base) ? base.slice(0, -1) : base}ing`];
}

function idOf(word: string, words: Map<string, number>): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  const id = words.size + 1;
  words.set(word, id);
  return id;
}

function missing(what: string): never {
  throw new Error(`No word list, fragment or kind is called ${what}.`);
}

function keySet(text: string, source: PatternSource): KeySet {
  const known = source.sets.get(text);
  if (known) return known;
  if (/[^\\|][()]|[()][^|]/.test(text)) throw new Error(`"${text}" wants a space at its bracket.`);
  const ids = new Set<number>();
  let flags = 0;
  for (const part of text === '|' ? ['|'] : text.split('|')) {
    const list = /^<(.+)>$/.exec(part)?.[1];
    if (list !== undefined) {
      for (const word of (source.lists.lists[list] ?? missing(part)).trim().split(/\s+/)) {
        for (const form of spelledOut(word)) ids.add(idOf(form, source.words));
      }
    } else if (part.length > 1 && part.startsWith('#')) flags |= tokenFlags[part] ?? missing(part);
    else for (const form of spelledOut(part.replace(/^\\(?=.)/, ''))) ids.add(idOf(form, source.words));
  }
  const set = { ids, flags };
  source.sets.set(text, set);
  return set;
}

/** An element as it is read, before it is linked to what follows it. */
type Element = (next: Step) => Step;

function link(elements: readonly Element[], next: Step): Step {
  return elements.reduceRight((rest, element) => element(rest), next);
}

const optionally =
  (element: Element): Element =>
  (next) => ({ op: 'ways', ways: [element(next), next] });

const places: Readonly<Record<string, 'clauseStart' | 'clauseEnd' | 'sentenceEnd'>> = {
  '^': 'clauseStart',
  $: 'clauseEnd',
  $$: 'sentenceEnd',
};

function simpleElement(text: string, source: PatternSource): Element {
  const place = places[text];
  if (place) return (next) => ({ op: place, next });
  const start = /^\^\^(\d*)$/.exec(text);
  if (start) return (next) => ({ op: 'sentenceStart', within: Number(start[1]), next });
  const gap = /^(~~?)(\d+)$/.exec(text);
  if (gap) return (next) => ({ op: 'gap', most: Number(gap[2]), crossesSigns: gap[1] === '~~', next });
  const look = /^([=!-])(?!\|)(?:(\d+):)?(.+)$/s.exec(text);
  if (look) {
    const keys = keySet(look[3] ?? '', source);
    const among = Number(look[2] ?? 1);
    if (look[1] === '-') return (next) => ({ op: 'behind', keys, among, next });
    return (next) => ({ op: 'ahead', keys, among, must: look[1] === '=', next });
  }
  const isOptional = text.length > 1 && text.endsWith('?');
  const keys = keySet(isOptional ? text.slice(0, -1) : text, source);
  const take: Element = (next) => ({ op: 'take', keys, next });
  return isOptional ? optionally(take) : take;
}

/** The parts of a pattern; inside brackets every `|` stands alone. */
function partsOf(text: string): string[] {
  let depth = 0;
  return text
    .replace(/(\)\??)\|/g, '$1 | ')
    .replaceAll('|(', '| (')
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      if (part === '(') depth += 1;
      else if (part === ')' || part === ')?') depth -= 1;
      else if (depth > 0 && part.length > 1 && part.includes('|') && !/^[=!-][^|]/.test(part)) {
        return part.split(/(\|)/).filter((piece) => piece !== '');
      } else if (depth === 0 && part.endsWith('|')) throw new Error(`Rows need brackets: "${text}".`);
      return [part];
    });
}

/** A row of elements; `word` is set where the row is one element that takes a token, by its text. */
interface Sequence {
  elements: Element[];
  word: string | undefined;
}

const isWord = (part: string) =>
  !/^(?:[=!-][^|]|~|\^)/.test(part) && places[part] === undefined && !(part.length > 1 && part.endsWith('?'));

/** Rows of one word each are one set of words: looked up once instead of tried in turn. */
function merged(rows: readonly Sequence[], source: PatternSource): Element[][] {
  const words = rows.flatMap(({ word }) => (word === undefined ? [] : [word]));
  if (words.length < 2) return rows.map(({ elements }) => elements);
  const rest = rows.filter(({ word }) => word === undefined).map(({ elements }) => elements);
  return [...rest, [simpleElement(words.join('|'), source)]];
}

/** Reads rows separated by `|` up to a closing bracket or the end. */
function parseRows(parts: string[], source: PatternSource): Element {
  const rows: Sequence[] = [{ elements: [], word: undefined }];
  for (;;) {
    const part = parts.shift();
    const row = rows[rows.length - 1] as Sequence;
    if (part === undefined || part === ')' || part === ')?') {
      const ways = merged(rows, source);
      const [only] = ways;
      const all: Element =
        ways.length === 1 && only
          ? (next) => link(only, next)
          : (next) => ({ op: 'ways', ways: ways.map((way) => link(way, next)) });
      return part === ')?' ? optionally(all) : all;
    }
    if (part === '|') {
      rows.push({ elements: [], word: undefined });
      continue;
    }
    row.word = row.elements.length === 0 && part !== '(' && isWord(part) ? part : undefined;
    const fragment = /^\{(.+)\}(\??)$/.exec(part);
    if (part === '(') row.elements.push(parseRows(parts, source));
    else if (fragment) {
      row.word = undefined;
      const body = source.lists.fragments[fragment[1] ?? ''] ?? missing(part);
      const inner = parseRows(partsOf(body), source);
      row.elements.push(fragment[2] ? optionally(inner) : inner);
    } else row.elements.push(simpleElement(part, source));
  }
}

/** Collects what a pattern can begin with. Throws when that could be anything. */
function leadingKeys(step: Step, ids: Set<number>, text: string): number {
  switch (step.op) {
    case 'take':
      for (const id of step.keys.ids) ids.add(id);
      return step.keys.flags;
    case 'ways':
      return step.ways.reduce((flags, way) => flags | leadingKeys(way, ids, text), 0);
    case 'end':
    case 'gap':
      throw new Error(`The pattern "${text}" has nothing to be found by.`);
    default:
      return leadingKeys(step.next, ids, text);
  }
}

/** Compiles one pattern. Throws a sentence naming what is wrong. */
export function parsePattern(text: string, source: PatternSource): { first: Step; leading: KeySet } {
  const parts = partsOf(text);
  const first = parseRows(parts, source)({ op: 'end' });
  if (parts.length > 0) throw new Error(`The pattern "${text}" closes a bracket that is not open.`);
  const ids = new Set<number>();
  const flags = leadingKeys(first, ids, text);
  return { first, leading: { ids, flags } };
}
