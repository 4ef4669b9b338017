import type { Token } from '../../text/tokens.ts';
import type { CueName, HardWord, Knowing, Knowledge, Language, TableName, TermMatch } from '../language.ts';
import { createTable } from '../table.ts';
import { createAbbreviationFinder } from './abbreviations.ts';
import { createBlameFinder } from './blame.ts';
import { grammars } from './cues/grammars.ts';
import { wordLists } from './cues/word-lists.ts';
import { createDoubleMeaningFinder } from './double-meanings.ts';
import { createFamiliarity, type Familiarity } from './familiarity.ts';
import { createCueFinder } from './grammar.ts';
import { looksTechnical } from './hardness.ts';
import { createLabelFinder } from './labels.ts';
import { isMentioned, isNamed } from './mentioned.ts';
import { createPassiveFinder } from './passive.ts';
import { createPhraseFinder } from './phrases.ts';
import * as tables from './tables.generated.ts';

/** Below this zipf value few lay readers know a word: it and what it is made from are used less than once in a million words. */
const HARD_BELOW = 2.6;
/** From this zipf value on, nearly everyone does. */
const FAMILIAR_FROM = 3.5;

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

/** Words of letters alone: codes are not judged, nor is a capital within a sentence. */
function isJudged(text: string, { kind, start, end, lower }: Token, isFirst: boolean): boolean {
  if (kind !== 'word' || !/^[a-z'-]{2,}$/.test(lower)) return false;
  const first = text.charAt(start);
  return first === first.toLowerCase() || (isFirst && text.slice(start + 1, end) === lower.slice(1));
}

interface Rating {
  readonly hard: HardWord[];
  readonly rated: number;
  readonly familiar: number;
}

/** Creates the English language. Inert: tables are searched in place, grammars compiled at the first sentence. */
export function createEnglish(): Language {
  const phrases = createPhraseFinder(tables.phrases);
  const familiarity: Familiarity = createFamiliarity(tables.familiarity, tables.todaysWords);
  const protectedWords = createTable(tables.protectedWords);
  const abbreviations = createAbbreviationFinder(tables.abbreviations);
  const stops = createTable(tables.stopAbbreviations);
  const cues = createCueFinder(grammars, wordLists);
  const findBlame = createBlameFinder();
  const findLabels = createLabelFinder();
  const findDoubleMeanings = createDoubleMeaningFinder(tables.doubleMeanings);
  const findPassives = createPassiveFinder(tables.participles, tables.adjectives);

  const offers = new Set<Knowledge>([
    'familiarity',
    'abbreviations',
    'cues.passive',
    'lexicon.blame',
    'lexicon.double-meaning',
    ...phraseTables.map((name): Knowledge => `lexicon.${name}`),
    ...grammars.map(({ cue }): `cues.${CueName}` => `cues.${cue}`),
  ]);

  function isProtected(lower: string): boolean {
    return (
      protectedWords.get(lower) !== undefined ||
      (lower.endsWith('s') && protectedWords.get(lower.slice(0, -1)) !== undefined)
    );
  }

  function rate(text: string, tokens: readonly Token[], covered: (token: Token) => boolean): Rating {
    const hard: HardWord[] = [];
    let rated = 0;
    let familiar = 0;
    tokens.forEach((token, index) => {
      if (!isJudged(text, token, index === 0)) return;
      const hasCapital = text.charAt(token.start) !== token.lower.charAt(0);
      // "Amira asked": an unknown word with a capital is a name, unless it looks made for medicine.
      if (hasCapital && !familiarity.isListed(token.lower) && !looksTechnical(token.lower)) return;
      rated += 1;
      const zipf = isProtected(token.lower) ? FAMILIAR_FROM : familiarity.zipf(token.lower);
      if (zipf >= FAMILIAR_FROM) familiar += 1;
      if (zipf < HARD_BELOW && !covered(token))
        hard.push({ start: token.start, end: token.end, word: token.lower });
    });
    return { hard, rated, familiar };
  }

  return {
    id: 'en',
    offers,
    abbreviationStop(word) {
      const ends = stops.get(word) ?? stops.get(`${word}.`);
      if (ends === undefined) return undefined;
      return ends === 'yes' ? 'maybe' : 'never';
    },
    know(text, tokens): Knowing {
      const isFree = ({ start, end }: TermMatch) => !isProtected(text.slice(start, end).toLowerCase());
      // A label that is quoted, set aside or part of a name is nobody's own.
      const isUsed = (term: TermMatch) =>
        (term.table !== 'person-first' && term.table !== 'slur') ||
        (!isMentioned(text, tokens, term) && !isNamed(text, tokens, term));
      const terms = [
        ...[...phrases.find(text, tokens).filter(isFree), ...findLabels(text, tokens)].filter(isUsed),
        ...findDoubleMeanings(tokens),
        ...findBlame(text, tokens),
      ];
      const covered = (token: Token) =>
        terms.some((term) => term.start <= token.start && token.end <= term.end);
      const { found, defines } = abbreviations.find(text, tokens);
      return {
        terms,
        cues: [...cues.find(text, tokens), ...findPassives(text, tokens)],
        abbreviations: found,
        defines,
        ...rate(text, tokens, covered),
      };
    },
  };
}
