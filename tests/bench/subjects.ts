import { markdown as alex } from 'alex';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import textReadability from 'text-readability';
import writeGood from 'write-good';
import { createComparer } from '../../lib/audiences/compare.ts';
import { audiences, findAudience } from '../../lib/audiences/find-audience.ts';
import { createEnglish } from '../../lib/language/english/english.ts';
import { createAnalyser } from '../../lib/rules/analyser.ts';
import type { ParagraphLanguages } from '../../lib/rules/context.ts';
import { judge } from '../../lib/rules/judge.ts';
import { createRuleset } from '../../lib/rules/ruleset.ts';
import { singlePost } from '../../lib/text/draft.ts';

/** Something that is timed: `check` runs it over a text. */
export interface Subject {
  readonly name: string;
  check(text: string): unknown;
}

const english = createEnglish();
const { audience } = findAudience('general-public');
const context = {
  platforms: ['facebook'],
  kind: 'post',
  allowance: 'unknown',
  audience: audience.id,
  purpose: 'any',
} as const;
const ruleset = createRuleset(context, [audience.rules], audience.words);

const compare = createComparer(audiences, {
  on: 'facebook',
  kind: 'post',
  purpose: 'any',
  allowance: 'unknown',
});

/** More lines than any text here has; language detection is not the engine's work. */
const allEnglish: ParagraphLanguages = [new Array<string>(5000).fill('en')];

/** The engine with the whole catalogue, from nothing. */
export const rostrum: Subject = {
  name: 'rostrum',
  check: (text) => judge(createAnalyser([english]).update(singlePost(text), allEnglish), ruleset),
};

/** The engine as it lives in a session: it keeps what it read. */
export function createLiveRostrum(): Subject {
  const analyser = createAnalyser([english]);
  return { name: 'rostrum', check: (text) => judge(analyser.update(singlePost(text), allEnglish), ruleset) };
}

/** What the engine takes for a text, and what it takes then to compare it for all audiences on all platforms, in ms. */
export function compared(text: string): { full: number; cells: number } {
  const start = performance.now();
  const facts = createAnalyser([english]).update(singlePost(text), allEnglish);
  judge(facts, ruleset);
  const read = performance.now();
  compare(() => facts);
  return { full: read - start, cells: performance.now() - read };
}

/** The ids of the rules that say something of a text. */
export function rulesHit(text: string): Set<string> {
  const report = judge(createAnalyser([english]).update(singlePost(text), allEnglish), ruleset);
  return new Set([...report.hints, ...report.found].map(({ rule }) => rule));
}

/** How many rules the benchmark's ruleset has. */
export const activeRules = ruleset.active.length;

const retextPeers = retext()
  .use(retextReadability)
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextRepeatedWords)
  .use(retextIntensify);

const formulas = [
  'fleschReadingEase',
  'fleschKincaidGrade',
  'gunningFog',
  'smogIndex',
  'automatedReadabilityIndex',
  'colemanLiauIndex',
  'linsearWriteFormula',
  'daleChallReadabilityScore',
  'textStandard',
] as const;

/** The checkers people use today, over the same texts. They do different work; the figures say what a check costs. */
export const peers: readonly Subject[] = [
  { name: 'write-good', check: (text) => writeGood(text) },
  { name: 'retext', check: (text) => retextPeers.processSync(text) },
  { name: 'alex', check: (text) => alex(text) },
  {
    name: 'text-readability',
    check: (text) =>
      formulas.map((formula) =>
        (textReadability as unknown as Record<string, (text: string) => unknown>)[formula]?.(text),
      ),
  },
];
