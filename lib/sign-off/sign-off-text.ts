import type { PlatformFacts } from '../platforms/platform-facts.ts';
import type { Hint, Report } from '../rules/report.ts';
import type { Evidence } from '../rules/rule.ts';
import { tokenize } from '../text/tokens.ts';
import type { Words } from '../words.ts';

/** What somebody is asked to sign off. */
export interface SignOff {
  readonly posts: readonly string[];
  /** The name of the audience, as people see it. */
  readonly audience: string;
  /** The name of the purpose. */
  readonly purpose: string;
  readonly platforms: readonly PlatformFacts[];
  readonly report: Report;
  /** Titles of sources by the address they stand at, from the kit. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** The name of a relevance part. */
  partName(rule: string): string;
  evidenceOf(rule: string): Evidence | undefined;
}

/** What only a person can answer. */
export const questions = ['facts', 'consent', 'time', 'answers'] as const;

const LIST = '• ';
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function draftLines(words: Words, { posts }: SignOff): string[] {
  if (posts.length === 1) return [posts[0] ?? ''];
  return posts.flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    `${words.say('length_post', { number: index + 1 })}:`,
    text,
  ]);
}

function lengthLines(words: Words, { report, platforms }: SignOff): string[] {
  return report.measures.length.map(({ post, platform, used, limit }) => {
    const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
    const place =
      report.measures.length.length > platforms.length
        ? `${name}, ${words.say('length_post', { number: post + 1 })}`
        : name;
    return `${LIST}${place}: ${words.say('length_used', { used, limit })}`;
  });
}

function foundLines({ report, partName }: SignOff): string[] {
  const parts = report.found.map(({ rule, quote }) => `${LIST}${partName(rule)}: “${oneLine(quote)}”`);
  return [...new Set(parts)];
}

function sourceOf(evidence: Evidence | undefined): string {
  return typeof evidence === 'object' ? ` (${evidence.title}, ${evidence.year}: ${evidence.url})` : '';
}

/** One line for each finding that counts; the same one in several places is one. */
function openLines(words: Words, { report, posts, evidenceOf }: SignOff): string[] {
  const isOpen = ({ severity }: Hint) => severity !== 'note';
  const lines = report.hints.filter(isOpen).map(({ rule, severity, say, with: args, at }) => {
    const message = words.rule(rule, say, args);
    const quote = at ? oneLine(posts[at.post]?.slice(at.start, at.end) ?? '') : '';
    const isQuoted = quote !== '' && !message.toLowerCase().includes(quote.toLowerCase());
    const said = `${words.say(`severity_${severity}`)}: ${message}${isQuoted ? ` “${quote}”` : ''}`;
    return `${LIST}${said}${sourceOf(evidenceOf(rule))}`;
  });
  return [...new Set(lines)];
}

/** The links of the draft, with their title where the kit has one. */
function sourceLines({ posts, sources }: SignOff): string[] {
  const links = posts.flatMap((text) =>
    tokenize(text)
      .filter(({ kind }) => kind === 'url')
      .map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(links)].map((link) => {
    const title = sources.find(({ url }) => url === link)?.title;
    return `${LIST}${title === undefined ? link : `${title}: ${link}`}`;
  });
}

/**
 * The draft and what Rostrum says of it as plain text for a colleague, with the questions that only a person can answer.
 * @returns lines joined by "\n", in the language of the interface.
 */
export function signOffText(words: Words, asked: SignOff): string {
  const section = (title: string, lines: readonly string[]) => [
    '',
    words.say(`signOff_${title}`),
    ...(lines.length > 0 ? lines : [words.say('signOff_none')]),
  ];
  return [
    words.say('signOff_title'),
    words.say('signOff_for', { audience: asked.audience }),
    words.say('signOff_purpose', { purpose: asked.purpose }),
    ...section('draft', draftLines(words, asked)),
    ...section('length', lengthLines(words, asked)),
    ...section('found', foundLines(asked)),
    ...section('open', openLines(words, asked)),
    ...section('sources', sourceLines(asked)),
    ...section(
      'questions',
      questions.map((question) => `☐ ${words.say(`signOff_${question}`)}`),
    ),
  ].join('\n');
}
