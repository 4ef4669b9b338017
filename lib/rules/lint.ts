import type { Language } from '../language/language.ts';
import type { Draft } from '../text/draft.ts';
import { createAnalyser } from './analyser.ts';
import type { ParagraphLanguages } from './context.ts';
import { judge } from './judge.ts';
import type { Report } from './report.ts';
import type { Ruleset } from './ruleset.ts';

/** Reads and judges a draft in one go, remembering nothing: the oracle of the incremental engine, and what the command line runs. */
export function lint(
  draft: Draft,
  languages: ParagraphLanguages,
  ruleset: Ruleset,
  known: readonly Language[],
): Report {
  return judge(createAnalyser(known).update(draft, languages), ruleset);
}
