import type { Token } from '../../text/tokens.ts';
import {
  type CueMatch,
  type CueName,
  cueBit,
  FIRST_FREE_BIT,
  type Knowing,
  type Knowledge,
  type Language,
  type TableName,
  type TermMatch,
} from '../language.ts';
import { createTable } from '../table.ts';
import { createAbbreviationFinder } from './abbreviations.ts';
import { isAdjectival } from './adjectival.ts';
import { blame, blameTerm } from './blame.ts';
import { boundedMemo } from './bounded-memo.ts';
import { type CueMachine, createCueMachine, type Sentence } from './cue-machine.ts';
import { cuesInParts, findCue } from './cues/find-cue.ts';
import { grammars } from './cues/grammars.ts';
import { weighClaims } from './cues/weigh-claims.ts';
import { createWordLists } from './cues/word-lists.ts';
import { createDoubleMeaningFinder } from './double-meanings.ts';
import { createFamiliarity, type Familiarity } from './familiarity.ts';
import type { NumberedGrammar } from './grammar.ts';
import { looksTechnical } from './hardness.ts';
import { EnglishKnowing } from './knowing.ts';
import { labels, labelTerm } from './labels.ts';
import { endsName, isMentioned, isNamed } from './mentioned.ts';
import { createPassiveFinder, mayBeginPassive } from './passive.ts';
import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import { isQuoted } from './quoted.ts';
import { FAMILIAR_FROM, rate } from './rate.ts';
import { createSentenceWords } from './sentence-words.ts';
import { createStops } from './stops.ts';
import { tables } from './tables.generated.ts';
import type { Word } from './words.ts';

const phraseTables: readonly TableName[] = [
  'plain',
  'officialese',
  'trade',
  'policy',
  'wordy',
  'hidden-verb',
  'person-first',
  'slur',
  'hedge',
];

const PASSIVE = cueBit('passive');
const BLAME = FIRST_FREE_BIT;
const LABELS = FIRST_FREE_BIT << 1;
/** The bits of the cues alone. */
const CUES = FIRST_FREE_BIT - 1;

/** Words that hardly any other language has. */
const particles = new Set(
  'the and of our your you with for this that these those not should can will have has are was were they their who what when how my we his her if but from about'.split(
    ' ',
  ),
);
/** The share of words that must be known before a text is taken for English; all of them where no particle stands. */
const OWN_SHARE = 0.8;

const noPassives: readonly CueMatch[] = [];

/** Letters above which an abbreviation hardly ever looks like a word: of such a one it is enough that it is listed. */
const LONG_FOR_LETTERS = 4;

/** Words that are remembered. */
const MOST_WORDS = 20_000;

const offers: ReadonlySet<Knowledge> = new Set<Knowledge>([
  'familiarity',
  'abbreviations',
  'cues.passive',
  'lexicon.blame',
  'lexicon.double-meaning',
  ...phraseTables.map((name): Knowledge => `lexicon.${name}`),
  ...(Object.keys(grammars) as CueName[]).map((cue): Knowledge => `cues.${cue}`),
]);

/** Whether a word holds two capitals or more: then it may be an abbreviation. */
function hasCapitals(text: string, { start, end }: Token): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) {
      capitals += 1;
      if (capitals > 1) return true;
    }
  }
  return false;
}

/** What takes steps to make. */
interface Made {
  readonly phrases: PhraseFinder;
  readonly familiarity: Familiarity;
  readonly machine: CueMachine;
}

/** Reads sentences with what is made of the sources. */
function createReader({
  phrases,
  familiarity,
  machine,
}: Made): Pick<Language, 'know' | 'isOwn' | 'sentenceWords'> {
  const protectedWords = createTable(tables.protectedWords);
  const abbreviations = createAbbreviationFinder(
    tables.abbreviations,
    (word) =>
      familiarity.zipf(word) >= FAMILIAR_FROM ||
      (word.length > LONG_FOR_LETTERS && familiarity.isListed(word)),
  );
  const doubleMeanings = createDoubleMeaningFinder(tables.doubleMeanings);
  const findPassives = createPassiveFinder(tables.participles, tables.adjectives);

  /** The words of protected terms of several words: "cystic" and "fibrosis". */
  const namesOfSeveral = new Set(
    tables.protectedWords.split('\n').flatMap((line) => {
      const [term = ''] = line.split('\t');
      return term.includes(' ') ? term.split(' ') : [];
    }),
  );

  const isProtected = boundedMemo(
    MOST_WORDS,
    (lower) =>
      protectedWords.get(lower) !== undefined ||
      (lower.endsWith('s') && protectedWords.get(lower.slice(0, -1)) !== undefined),
  );

  function readWord(lower: string): Word {
    const { place, marks, wakes } = machine.entryOf(lower);
    const isPlain = /^[a-z'-]{2,}$/.test(lower);
    return {
      place,
      marks,
      wakes: mayBeginPassive(lower) ? wakes | PASSIVE : wakes,
      phrases: lower === '' ? undefined : phrases.beginningWith(lower),
      doubleMeanings: doubleMeanings.beginningWith(lower),
      isPlain,
      isNoName: isPlain && (familiarity.isListed(lower) || looksTechnical(lower)),
      zipf: isProtected(lower) || namesOfSeveral.has(lower) ? FAMILIAR_FROM : familiarity.zipf(lower),
    };
  }

  const wordOf = boundedMemo(MOST_WORDS, readWord);

  /** Whether a term counts: a label that is quoted, set aside or part of a name is nobody's own. */
  function isUsed(text: string, tokens: readonly Token[], term: TermMatch): boolean {
    const lower = text.slice(term.start, term.end).toLowerCase();
    if (term.table !== 'person-first' && term.table !== 'slur') return !isProtected(lower);
    if (protectedWords.get(lower) !== undefined) return false;
    return !isMentioned(text, tokens, term) && !isNamed(text, tokens, term);
  }

  /** What a sentence says in terms of the phrase tables. */
  function termsOf(
    text: string,
    tokens: readonly Token[],
    known: readonly (Word | undefined)[],
    sentence: Sentence,
  ): readonly TermMatch[] {
    const terms: TermMatch[] = [];
    for (const term of phrases.find(text, tokens, known)) if (isUsed(text, tokens, term)) terms.push(term);
    for (const match of machine.find(LABELS, sentence)) {
      const term = labelTerm(text, match);
      const next = tokens.findIndex(({ start }) => start >= term.end);
      if (!isAdjectival(term.term, tokens, next) && isUsed(text, tokens, term)) terms.push(term);
    }
    for (let at = 0; at < tokens.length; at += 1) {
      const entries = known[at]?.doubleMeanings;
      if (entries === undefined || entries.length === 0) continue;
      const match = doubleMeanings.matchAt(entries, tokens, at);
      if (match) terms.push(match);
    }
    for (const match of machine.find(BLAME, sentence))
      if (!endsName(text, tokens, match) && !isQuoted(text, tokens, match))
        terms.push(blameTerm(text, match));
    return terms;
  }

  return {
    isOwn(words) {
      const known = words.filter((word) => wordOf(word).phrases || familiarity.isListed(word));
      const isAll = known.length === words.length;
      return isAll || (known.length >= words.length * OWN_SHARE && words.some((word) => particles.has(word)));
    },
    sentenceWords: { ...createSentenceWords(), abbreviation: createStops(tables.stopAbbreviations) },
    know(text, tokens): Knowing {
      const known = new Array<Word | undefined>(tokens.length);
      const capitals: number[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] as Token;
        if (token.kind !== 'word') continue;
        known[at] = wordOf(token.lower);
        if (hasCapitals(text, token)) capitals.push(at);
      }
      const sentence = machine.read(text, tokens, known);
      const terms = termsOf(text, tokens, known, sentence);
      const { found, defines } = abbreviations.find(text, tokens, capitals);
      const { hard, rated, familiar } = rate(text, tokens, known, terms);
      // Looked for at once, while the tokens are there: a passive is read in its words, not in the numbers of the grammars.
      const passives = (sentence.wakes & PASSIVE) === 0 ? noPassives : findPassives(text, tokens);
      const possible = sentence.wakes & (passives.length === 0 ? CUES & ~PASSIVE : CUES);
      return new EnglishKnowing(
        { terms, possible, abbreviations: found, defines, hard, rated, familiar },
        (cue) => {
          if (cue === 'passive') return passives;
          const found = machine.find(cueBit(cue), sentence);
          return cue === 'needs-evidence' ? weighClaims(text, found) : found;
        },
      );
    },
  };
}

/** All grammars, each made when it is its turn to be compiled. */
function* numberedGrammars(): Generator<NumberedGrammar> {
  for (const [cue, create] of Object.entries(grammars))
    yield { grammar: create(), bit: cueBit(cue as CueName) };
  yield { grammar: blame(), bit: BLAME };
  yield { grammar: labels(), bit: LABELS };
}

/** Makes the reader, a little a step. */
function* preparing(): Generator<undefined, ReturnType<typeof createReader>> {
  const phrases = yield* createPhraseFinder(tables.phrases);
  const familiarity = createFamiliarity(tables.familiarity, tables.todaysWords);
  const machine = createCueMachine(numberedGrammars(), createWordLists());
  while (machine.prepare()) yield;
  yield;
  return createReader({ phrases, familiarity, machine });
}

/** Creates the English language. Inert: everything is made in `prepare`, or at the first question what is left of it. */
export function createEnglish(): Language {
  let reader: ReturnType<typeof createReader> | undefined;
  const steps = preparing();

  function prepare(): boolean {
    const step = steps.next();
    if (step.done && step.value) reader = step.value;
    return !step.done;
  }

  function prepared(): ReturnType<typeof createReader> {
    while (reader === undefined && prepare());
    // What threw on the way to it would be waited for without end.
    if (reader === undefined) throw new Error('English could not be prepared.');
    return reader;
  }

  return {
    id: 'en',
    offers,
    prepare,
    inParts: cuesInParts,
    findAcross: findCue,
    get sentenceWords() {
      return prepared().sentenceWords;
    },
    isOwn: (words) => prepared().isOwn(words),
    know: (text, tokens) => prepared().know(text, tokens),
  };
}
