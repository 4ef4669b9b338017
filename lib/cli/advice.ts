import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findAudience } from '../audiences/find-audience.ts';
import { rulesetFor } from '../audiences/ruleset-for.ts';
import { createParagraphLanguages } from '../compose/paragraph-languages.ts';
import { createEnglish } from '../language/english/english.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import type { ComposerKind, Purpose } from '../rules/context.ts';
import { lint } from '../rules/lint.ts';
import type { Hint, Report } from '../rules/report.ts';
import { type Media, singlePost } from '../text/draft.ts';
import { paragraphs, sentences } from '../text/segments.ts';
import { overlaps, type Range } from '../text/span.ts';
import { detectLanguage } from './detect-language.ts';

/** Advice that an experienced communicator would give, or that would be wrong. */
export interface Label {
  readonly rule: string;
  /** The words it is about; omitted when it is about the whole post. */
  readonly at?: string;
  readonly why: string;
}

/** A post with the advice it deserves: `tests/fixtures/posts/*.yml`. */
export interface AnnotatedPost {
  readonly id: string;
  readonly audience: string;
  readonly platform: PlatformId;
  readonly quality: 'good' | 'middling' | 'bad';
  readonly purpose?: Purpose;
  readonly kind?: ComposerKind;
  readonly media?: 'unknown' | { readonly count: number; readonly withAlt?: number | 'unknown' };
  readonly text: string;
  readonly expect: readonly Label[];
  readonly wrong: readonly Label[];
}

/** Whether the engine gives a label's advice. */
export interface Verdict {
  readonly post: string;
  readonly label: Label;
  readonly isGiven: boolean;
}

/** How the advice of the engine compares with the labels. */
export interface AdviceResult {
  readonly expected: readonly Verdict[];
  readonly wrong: readonly Verdict[];
  /** Hints above a note on posts that are good: there must be none. */
  readonly onGood: readonly { readonly post: string; readonly hint: Hint; readonly words: string }[];
}

/** Rules that answer for each other: which of them owns a word or a gap matters to nobody. */
const families: readonly (readonly string[])[] = [
  ['plain-word', 'officialese', 'wordy-phrase', 'hidden-verb', 'trade-jargon', 'policy-term'],
  ['owed', 'place-or-date'],
];

const postsFolder = join(import.meta.dirname, '../../tests/fixtures/posts');
const english = createEnglish();

/** All annotated posts, in the order of their files. */
export function readPosts(): AnnotatedPost[] {
  return readdirSync(postsFolder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap(
      (name) => (parse(readFileSync(join(postsFolder, name), 'utf8')) as { posts: AnnotatedPost[] }).posts,
    );
}

function mediaOf({ media }: AnnotatedPost): 'unknown' | Media {
  if (media === undefined || media === 'unknown') return 'unknown';
  return { count: media.count, withAlt: media.withAlt ?? 'unknown' };
}

/** The report on an annotated post in the context it names. */
export async function reportOn(post: AnnotatedPost): Promise<Report> {
  const { audience } = findAudience(post.audience);
  const purpose = post.purpose ?? 'any';
  const kind = post.kind ?? (post.platform === 'instagram' ? 'caption' : 'post');
  const ruleset = rulesetFor(audience, { platforms: [post.platform], kind, allowance: 'unknown', purpose });
  const languages = await createParagraphLanguages(detectLanguage, () => [english]).decide([post.text]);
  return lint(singlePost(post.text, mediaOf(post)), languages, ruleset, [english]);
}

function rangeOf(text: string, words: string, id: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${id}: “${words}” is not in the text.`);
  return { start, end: start + words.length };
}

/** The sentence around a place: a hint on a long sentence is about all of its words, wherever its mark stands. */
function sentenceAt(text: string, at: Range): Range {
  const line = paragraphs(text).find(({ start, end }) => start <= at.start && at.start <= end) ?? at;
  const ranges = sentences(text.slice(line.start, line.end), english.sentenceWords);
  const inside = ranges.find(({ end }) => at.start < line.start + end);
  return inside ? { start: line.start + inside.start, end: line.start + inside.end } : at;
}

/** The words a label is about; undefined when it is about the whole post. */
function placeOf({ rule, at }: Label, { id, text }: AnnotatedPost): Range | undefined {
  if (at === undefined) return undefined;
  const range = rangeOf(text, at, id);
  return rule === 'long-sentence' ? sentenceAt(text, range) : range;
}

const familyOf = (rule: string) => families.find((rules) => rules.includes(rule)) ?? [rule];

function isGiven(label: Label, post: AnnotatedPost, hints: readonly Hint[]): boolean {
  const family = familyOf(label.rule);
  const at = placeOf(label, post);
  return hints.some((hint) => family.includes(hint.rule) && (!at || !hint.at || overlaps(hint.at, at)));
}

/** Whether a hint gives advice that would be wrong; one without a place that the post does deserve answers that label. */
function isSlip(label: Label, post: AnnotatedPost, hints: readonly Hint[]): boolean {
  const isDeserved = post.expect.some(({ rule }) => familyOf(label.rule).includes(rule));
  return isGiven(label, post, isDeserved ? hints.filter(({ at }) => at !== undefined) : hints);
}

/** Runs every annotated post and compares. Any hint counts, shown or folded. */
export async function compareAdvice(posts: readonly AnnotatedPost[] = readPosts()): Promise<AdviceResult> {
  const expected: Verdict[] = [];
  const wrong: Verdict[] = [];
  const onGood: AdviceResult['onGood'][number][] = [];
  for (const post of posts) {
    const { hints } = await reportOn(post);
    const verdict = (label: Label, given: boolean): Verdict => ({ post: post.id, label, isGiven: given });
    expected.push(...post.expect.map((label) => verdict(label, isGiven(label, post, hints))));
    wrong.push(...post.wrong.map((label) => verdict(label, isSlip(label, post, hints))));
    if (post.quality !== 'good') continue;
    for (const hint of hints) {
      const words = hint.at ? post.text.slice(hint.at.start, hint.at.end) : '';
      if (hint.severity !== 'note') onGood.push({ post: post.id, hint, words });
    }
  }
  return { expected, wrong, onGood };
}

const line = ({ post, label }: Verdict) =>
  `  ${post} ${label.rule}${label.at ? ` “${label.at}”` : ''}: ${label.why}`;

/** The comparison as text: each rule's share, what is missing, what is wrong, what good posts are told. */
export function printAdvice(
  { expected, wrong, onGood }: AdviceResult,
  only: (rule: string) => boolean = () => true,
): string {
  const lines: string[] = [];
  const ids = [...new Set([...expected, ...wrong].map(({ label }) => label.rule))].filter(only).sort();
  for (const id of ids) {
    const asked = expected.filter(({ label }) => label.rule === id);
    const slips = wrong.filter(({ label, isGiven: given }) => label.rule === id && given);
    const share = `${asked.filter(({ isGiven: given }) => given).length}/${asked.length}`;
    lines.push(`${id.padEnd(24)} ${share.padStart(7)}  wrong ${slips.length}`);
  }
  const chosen = expected.filter(({ label }) => only(label.rule));
  const given = chosen.filter((verdict) => verdict.isGiven).length;
  const slips = wrong.filter((verdict) => verdict.isGiven && only(verdict.label.rule));
  const told = onGood.filter(({ hint }) => only(hint.rule));
  lines.push('', `Given ${given} of ${chosen.length}; wrong ${slips.length}; on good posts ${told.length}.`);
  lines.push('', 'Missing:', ...chosen.filter((verdict) => !verdict.isGiven).map(line));
  lines.push('', 'Wrong:', ...slips.map(line));
  lines.push(
    '',
    'On good posts:',
    ...told.map(
      ({ post, hint, words }) => `  ${post} ${hint.severity} ${hint.rule} (${hint.say}) “${words}”`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

// `node lib/cli/advice.ts [rule …]`: all rules, or those named.
if (import.meta.main) {
  const named = new Set(process.argv.slice(2));
  process.stdout.write(printAdvice(await compareAdvice(), (rule) => named.size === 0 || named.has(rule)));
}
