import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAudience } from '../../../lib/audiences/find-audience.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import {
  type CueMatch,
  type CueName,
  type CueSource,
  cueBit,
  type Language,
  type TermMatch,
} from '../../../lib/language/language.ts';
import { lint } from '../../../lib/rules/lint.ts';
import { createRuleset } from '../../../lib/rules/ruleset.ts';
import { singlePost } from '../../../lib/text/draft.ts';
import { unknownWords } from '../../../lib/text/sentence-ends.ts';
import type { Token } from '../../../lib/text/tokens.ts';

/** The words of a tiny language that say something, and what. */
const cueWords: Readonly<Record<string, CueName>> = { vine: 'ask', teus: 'reader-meaning', promet: 'owed' };
const LONG_WORD = 'hipertensió';

const matchesOf = (tokens: readonly Token[], cue: CueName): CueMatch[] =>
  tokens
    .filter(({ lower }) => cueWords[lower] === cue)
    .map(({ start, end }) => ({ cue, kind: cue === 'owed' ? 'link' : 'join', start, end }));

function termsOf(tokens: readonly Token[]): TermMatch[] {
  return tokens
    .filter(({ lower }) => lower === LONG_WORD)
    .map(({ start, end, lower }) => ({
      table: 'plain',
      start,
      end,
      term: lower,
      use: ['pressió alta'],
      oneClick: true,
    }));
}

/** A promise in it is told only when two sentences follow each other. */
function findAcross(cue: CueName, sentences: readonly CueSource[]) {
  const sentence = sentences.length > 1 ? sentences.findIndex((each) => each.knowing?.cues(cue).length) : -1;
  const match = sentences[sentence]?.knowing?.cues(cue)[0];
  return match && { ...match, sentence };
}

const tiny: Language = {
  id: 'ca',
  offers: new Set(['lexicon.plain', 'cues.ask', 'cues.reader-meaning', 'cues.owed']),
  prepare: () => false,
  isOwn: () => false,
  sentenceWords: { ...unknownWords, abbreviation: (word) => (word === 'sr' ? 'never' : undefined) },
  inParts: new Set(['owed']),
  findAcross,
  know: (_, tokens) => ({
    terms: termsOf(tokens),
    possible: cueBit('ask') | cueBit('reader-meaning') | cueBit('owed'),
    cues: (cue) => matchesOf(tokens, cue),
    joins: () => false,
    abbreviations: [],
    defines: [],
    hard: [],
    rated: 0,
    familiar: 0,
  }),
};

const english = createEnglish();
const { audience } = findAudience('general-public');
const ruleset = createRuleset(
  { platforms: ['facebook'], kind: 'post', allowance: 'unknown', audience: audience.id, purpose: 'any' },
  [audience.rules],
  audience.words,
);

function read(lines: readonly (readonly [tag: string, text: string])[], languages: readonly Language[]) {
  const text = lines.map(([, line]) => line).join('\n');
  const report = lint(singlePost(text), [lines.map(([tag]) => tag)], ruleset, languages);
  const words = report.hints.map(({ rule, at }) => [rule, at ? text.slice(at.start, at.end) : undefined]);
  return { report, words, found: report.found.map(({ rule, quote }) => [rule, quote]) };
}

describe('a second language', () => {
  const catalan = [
    'ca',
    'El Sr. Puig té hipertensió. Vine dimarts al mercat amb tots els teus veïns i amigues.',
  ] as const;
  const inEnglish = [
    'en',
    'Patients with hypertension wait a year here, and nobody tells them why.',
  ] as const;

  it('is read by the rules that need what it offers, and by those that need nothing', () => {
    const { report, words, found } = read([catalan], [tiny]);
    expect(report.failed).toEqual([]);
    expect(report.partlyRead).toEqual([]);
    expect(words).toContainEqual(['plain-word', 'hipertensió']);
    expect(found.map(([rule]) => rule)).toEqual(expect.arrayContaining(['ask', 'why-it-matters']));
    expect(words.map(([rule]) => rule)).not.toContain('partner');
  });

  it('is read beside another one, each in its own paragraphs', () => {
    const { report, words, found } = read([inEnglish, catalan], [english, tiny]);
    expect(report.failed).toEqual([]);
    expect(words).toContainEqual(['plain-word', 'hypertension']);
    expect(words).toContainEqual(['plain-word', 'hipertensió']);
    expect(found).toContainEqual(['ask', expect.stringContaining('Vine dimarts')]);
  });

  it('puts parts of a cue together by itself', () => {
    const promise = [
      'ca',
      'Promet un enllaç. Avui no el posa ningú, diu la gent del barri de dalt.',
    ] as const;
    expect(read([promise], [tiny]).words).toContainEqual(['owed', 'Promet']);
    expect(read([['ca', 'Promet un enllaç']], [tiny]).words.map(([rule]) => rule)).not.toContain('owed');
  });

  it('leaves a block without a language to the rules that need none, and says so', () => {
    const { report, words } = read([inEnglish, ['und', 'Hipertensió 🙏🙏🙏 i prou.']], [english, tiny]);
    expect(report.partlyRead).toEqual(['und']);
    expect(words).toContainEqual(['emoji', '🙏🙏🙏']);
    expect(words).not.toContainEqual(['plain-word', 'Hipertensió']);
  });
});

it('is named by no rule and by nothing in the engine', () => {
  const folder = join(import.meta.dirname, '../../../lib/rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const naming = files.filter((name) => /language\/[a-z]+\//.test(readFileSync(join(folder, name), 'utf8')));
  expect(naming).toEqual([]);
});
