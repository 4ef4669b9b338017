import type { TableName, TermMatch } from '../language/language.ts';
import type { Allowance, PlatformFacts } from '../platforms/platform-facts.ts';
import type { Range } from '../text/span.ts';
import { countPost } from './count-post.ts';
import type { Facts, SentenceFacts } from './facts.ts';
import type { Options, OptionValues } from './options.ts';
import { messageKinds } from './presence-rule.ts';
import {
  defineRule,
  type Evidence,
  type Examples,
  type Finding,
  type RuleDefinition,
  type Severity,
} from './rule.ts';
import { inSections } from './sections.ts';

/** The edit that puts the best replacement in, with the "a" or "an" before it mended. */
export function fixOf(match: TermMatch, use: string): { at: Range; text: string } {
  const { article } = match;
  if (!article) return { at: { start: match.start, end: match.end }, text: use };
  return { at: { start: article.start, end: match.end }, text: `${article.text} ${use}` };
}

const messageFor = ({ use }: TermMatch) => (use.length === 0 ? 'explain' : 'say');

/** What a phrase rule says of one match: `say` with a replacement `{use}` for `{term}`, `explain` without one. */
function phraseHint(text: string, match: TermMatch): Extract<Finding<Range>, { hint: unknown }>['hint'] {
  const [best] = match.use;
  const term = text.slice(match.start, match.end);
  return {
    at: { start: match.start, end: match.end },
    say: messageFor(match),
    with: { term, ...(best !== undefined && { use: match.use.slice(0, 2) }) },
    about: match.term,
    ...(match.oneClick && best !== undefined && { fixes: [fixOf(match, best)] }),
  };
}

interface PhraseRule {
  readonly table: TableName;
  /** A further table whose matches are said in the same words, louder. */
  readonly louder?: { readonly table: TableName; readonly severity: Severity };
  readonly summary: string;
  readonly why: string;
  readonly evidence: Evidence;
  readonly severity: Severity | 'off';
  /** `say` has a replacement `{use}` for `{term}`; `explain` has none. Without the one that fits, a match is passed over. */
  readonly messages: Readonly<Partial<Record<'say' | 'explain', string>>>;
  /** Whether it also speaks in replies, comments and messages: rules of respect do. */
  readonly everywhere?: boolean;
  readonly examples: Readonly<Record<string, Examples>>;
}

/** Marks each match of a rule's tables for which it has a message. */
function* phraseHints(
  { text, knowing }: SentenceFacts,
  { table, louder, messages }: Pick<PhraseRule, 'table' | 'louder' | 'messages'>,
): Iterable<Finding<Range>> {
  for (const match of knowing?.terms ?? []) {
    if (!messages[messageFor(match)]) continue;
    if (match.table === table) yield { hint: phraseHint(text, match) };
    else if (match.table === louder?.table)
      yield { hint: { ...phraseHint(text, match), severity: louder.severity } };
  }
}

/** Builds a rule from the name of a phrase table: it marks each match and offers what the table has instead. */
export function phraseRule({
  table,
  louder,
  messages,
  everywhere,
  ...rest
}: PhraseRule): RuleDefinition<'sentence', Options> {
  return defineRule({
    ...rest,
    stage: 'stable',
    scope: 'sentence',
    ...(!everywhere && { on: { kinds: messageKinds } }),
    weight: 'words',
    needs: [`lexicon.${table}`, ...(louder ? [`lexicon.${louder.table}` as const] : [])],
    options: {},
    messages: { ...messages },
    check: (sentence) => phraseHints(sentence, { table, ...(louder && { louder }), messages }),
  });
}

interface CountedPhraseRule<O extends Options> extends Omit<PhraseRule, 'everywhere' | 'louder'> {
  readonly options: O;
  /**
   * How loud the matches are together; undefined leaves it to the audience.
   * @param count how many matches the draft has.
   * @param used the most characters any platform counts in a post of the draft, in the platform's unit.
   */
  readonly loudness: (options: OptionValues<O>, count: number, used: () => number) => Severity | undefined;
}

/** The most that any platform counts in a post, in the platform's unit. */
function mostUsed({ posts }: Facts, allowance: Allowance, platforms: readonly PlatformFacts[]): number {
  const counts = posts.flatMap((post) => platforms.map((each) => countPost(post, each, allowance).used));
  return Math.max(0, ...counts);
}

/** A phrase rule whose loudness depends on the whole draft: on how many matches it has, or on how full it is. */
export function countedPhraseRule<O extends Options>({
  table,
  messages,
  options,
  loudness,
  ...rest
}: CountedPhraseRule<O>): RuleDefinition<'sentence', O> {
  const isCounted = (term: TermMatch) => term.table === table && messages[messageFor(term)];
  const countsIn = inSections((paragraphs) =>
    paragraphs.reduce((count, { facts }) => count + facts.terms.filter(isCounted).length, 0),
  );
  return defineRule({
    ...rest,
    stage: 'stable',
    scope: 'sentence',
    byPlatform: true,
    on: { kinds: messageKinds },
    weight: 'words',
    needs: [`lexicon.${table}`],
    options,
    messages: { ...messages },
    loudness({ facts, allowance }, frame) {
      const count = countsIn(facts).reduce((sum, each) => sum + each, 0);
      const used = () => mostUsed(facts, allowance, frame.platforms);
      return count === 0 ? undefined : loudness(frame.options, count, used);
    },
    check: (sentence) => phraseHints(sentence, { table, messages }),
  });
}
