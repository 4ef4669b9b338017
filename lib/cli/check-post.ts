import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { findAudience } from '../audiences/find-audience.ts';
import { rulesetFor } from '../audiences/ruleset-for.ts';
import { createParagraphLanguages } from '../compose/paragraph-languages.ts';
import { createEnglish } from '../language/english/english.ts';
import type { ParagraphLanguages } from '../rules/context.ts';
import { lint } from '../rules/lint.ts';
import type { Report } from '../rules/report.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import { singlePost } from '../text/draft.ts';
import { paragraphs } from '../text/segments.ts';
import {
  type CheckArguments,
  readArguments,
  readAudience,
  readPlatform,
  UsageError,
  usage,
} from './arguments.ts';
import { detectLanguage } from './detect-language.ts';
import { createNodeWords } from './node-words.ts';
import { printReport } from './print-report.ts';

const english = createEnglish();
const words = createNodeWords();
const rulesets = new Map<string, Ruleset>();

/** One ruleset per combination: ten thousand posts resolve it once. */
function rulesetOf(args: CheckArguments): Ruleset {
  const key = [args.platform, args.audience, args.purpose, args.kind].join('/');
  const known = rulesets.get(key);
  if (known) return known;
  const { audience } = findAudience(args.audience);
  const kind = args.kind ?? (args.platform === 'instagram' ? 'caption' : 'post');
  const ruleset = rulesetFor(audience, {
    platforms: [args.platform],
    kind,
    allowance: 'unknown',
    purpose: args.purpose,
  });
  rulesets.set(key, ruleset);
  return ruleset;
}

async function languagesOf(text: string, language: string): Promise<ParagraphLanguages> {
  if (language !== 'auto') return [paragraphs(text).map(() => language)];
  return createParagraphLanguages(detectLanguage, () => [english]).decide([text]);
}

async function check(text: string, args: CheckArguments): Promise<Report> {
  const languages = await languagesOf(text, args.language);
  return lint(singlePost(text, args.media), languages, rulesetOf(args), [english]);
}

/** The report with its hints' words rendered, for machines. */
function rendered(report: Report) {
  return {
    ...report,
    hints: report.hints.map((hint) => ({ ...hint, message: words.rule(hint.rule, hint.say, hint.with) })),
  };
}

function parseLine(line: string, number: number): Record<string, unknown> & { text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${number} is not JSON.`);
  }
  const record = value as Record<string, unknown> | null;
  if (typeof record !== 'object' || typeof record?.text !== 'string')
    throw new UsageError(`Line ${number} has no "text".`);
  return record as Record<string, unknown> & { text: string };
}

async function checkLines(args: CheckArguments): Promise<void> {
  const input = args.file === undefined ? process.stdin : createReadStream(fromCaller(args.file));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text, platform, audience } = parseLine(line, number);
    const own = {
      ...args,
      ...(typeof platform === 'string' && { platform: readPlatform(platform) }),
      ...(typeof audience === 'string' && { audience: readAudience(audience) }),
    };
    process.stdout.write(`${JSON.stringify({ id, ...rendered(await check(text, own)) })}\n`);
  }
}

/** npm runs scripts in the project's folder; file names are meant from where the person called it. */
const fromCaller = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

function readInput(file: string | undefined): string {
  if (file === undefined && process.stdin.isTTY)
    process.stderr.write('Write or paste a post, then press Ctrl+D on a line of its own.\n');
  try {
    return readFileSync(file === undefined ? 0 : fromCaller(file), 'utf8')
      .replace(/\r\n?/g, '\n')
      .replace(/\n$/, '');
  } catch {
    throw new UsageError(
      file === undefined ? 'Standard input cannot be read.' : `The file ${file} cannot be read.`,
    );
  }
}

/** Runs `check-post`; the report goes to standard output. */
async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  if (args.help) {
    process.stdout.write(usage);
    return;
  }
  if (args.output === 'jsonl') return checkLines(args);
  const text = readInput(args.file);
  const report = await check(text, args);
  process.stdout.write(
    args.output === 'json'
      ? `${JSON.stringify(rendered(report), null, 2)}\n`
      : printReport(report, [text], words),
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || (error as NodeJS.ErrnoException).code === 'ENOENT')) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
